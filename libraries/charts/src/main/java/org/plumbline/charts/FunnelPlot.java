package org.plumbline.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * Places by how much they have to do and how they fare, with the limits within which chance alone would keep them.
 *
 * @param across what stands along the foot: "Victim-based crimes recorded"
 * @param acrossUnit of the denominators
 * @param others what the places that are not ours are called together: "Other forces"
 * @param centre the value at which the limits meet, and what it is called
 * @param curve the limits at rising denominators; none where there are none
 * @param leavesZero whether the upright axis may begin elsewhere than at zero, which it then says
 */
public record FunnelPlot(
        Words words,
        Unit unit,
        String across,
        Unit acrossUnit,
        String others,
        List<Place> places,
        Target centre,
        List<Limits> curve,
        boolean leavesZero)
        implements Chart {

    /**
     * @param ours marked by its shape and named
     * @param beyond which limits it lies outside of, in words: "above the 99.8% limits"; empty when inside. It is named then
     */
    public record Place(String name, double denominator, OptionalDouble value, boolean ours, String beyond) {
        public Place {
            Refused.ifBlank("A place", name);
            Refused.unlessDrawable("The denominator of " + name, denominator);
            Refused.unlessDrawable("The value of " + name, value);
        }

        boolean isBeyond() {
            return !beyond.isBlank();
        }
    }

    /** The 95% and 99.8% limits at one denominator. */
    public record Limits(double denominator, double lower95, double upper95, double lower998, double upper998) {
        public Limits {
            Refused.unlessDrawable("The denominator of the limits", denominator);
            String called = "A limit at " + denominator;
            Refused.unlessDrawable(called, lower95);
            Refused.unlessDrawable(called, upper95);
            Refused.unlessDrawable(called, lower998);
            Refused.unlessDrawable(called, upper998);
        }
    }

    public FunnelPlot {
        places = List.copyOf(places);
        curve = List.copyOf(curve);
        for (int i = 1; i < curve.size(); i++) {
            if (curve.get(i).denominator() <= curve.get(i - 1).denominator()) {
                throw new Refused("The limits of a funnel must come by rising denominators; "
                        + curve.get(i).denominator() + " comes after "
                        + curve.get(i - 1).denominator() + ".");
            }
        }
    }

    @Override
    public String svg(Look look) {
        return new FunnelDrawing(this, look).svg();
    }

    @Override
    public List<String> columns() {
        return List.of("Name", across, words.measure().isBlank() ? "Value" : words.measure(), SAYS);
    }

    @Override
    public List<Row> rows() {
        return places.stream().map(this::row).toList();
    }

    private Row row(Place place) {
        List<String> flags = new ArrayList<>();
        if (place.ours()) {
            flags.add("Ours");
        }
        if (place.isBeyond()) {
            flags.add(place.beyond().substring(0, 1).toUpperCase(Locale.UK)
                    + place.beyond().substring(1));
        }
        return new Row(
                place.name(),
                List.of(Row.Figure.of(place.denominator(), acrossUnit), Row.Figure.of(place.value(), unit)),
                flags);
    }

    @Override
    public String facts() {
        if (places.isEmpty()) {
            return "There are no figures to draw.";
        }
        List<String> facts = new ArrayList<>();
        facts.add("Funnel plot of " + Numbers.count(places.size(), "place") + " by " + across + ". "
                + centre.words(unit) + ".");
        for (Place place : places) {
            if (place.ours()) {
                facts.add(place.name() + ": " + unit.words(place.value()) + " at "
                        + acrossUnit.words(place.denominator())
                        + (place.isBeyond()
                                ? ", " + place.beyond() + "."
                                : curve.isEmpty() ? "." : ", within the limits."));
            }
        }
        long beyond = places.stream()
                .filter(place -> place.isBeyond() && !place.ours())
                .count();
        facts.add(
                beyond == 0
                        ? "No other lies outside the limits."
                        : "Outside the limits: "
                                + places.stream()
                                        .filter(place -> place.isBeyond() && !place.ours())
                                        .map(place -> place.name() + " (" + unit.words(place.value()) + ", "
                                                + place.beyond() + ")")
                                        .collect(Collectors.joining(", "))
                                + ".");
        return String.join(" ", facts);
    }
}
