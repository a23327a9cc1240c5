package org.plumbline.reviews.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.govuk.Cell;
import org.plumbline.govuk.Column;
import org.plumbline.govuk.Table;
import org.plumbline.reviews.Round;
import org.plumbline.reviews.SampleDraw;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/** The draw of a round, made again from the list that was kept and the seed; for the force alone. */
public record SamplePage(Round round, SampleDraw draw) implements Page {
    @Override
    public String title() {
        return "The draw: " + round.title();
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.REVIEWS);
    }

    @Override
    public String marking() {
        return "OFFICIAL-SENSITIVE";
    }

    /** What prints the same draw anywhere. */
    public String command() {
        String sizes = round.design().stratified()
                ? round.design().strata().stream()
                        .map(one -> "--size '" + one.name() + "=" + one.sample() + "'")
                        .collect(Collectors.joining(" "))
                : "--size " + round.design().sample();
        return "bin/plumbline draw-sample LIST.csv --seed '" + round.design().seed() + "' " + sizes + " --second-share "
                + round.design().secondShare();
    }

    public Table table() {
        return Table.of(
                        "The draw",
                        List.of(
                                Column.of("Reference"),
                                Column.of("Stratum"),
                                Column.numeric("Place"),
                                Column.of("SHA-256 begins"),
                                Column.of("Judged twice")),
                        draw.places().stream()
                                .map(place -> List.of(
                                        Cell.of(place.listed().reference()),
                                        Cell.of(place.listed().stratum()),
                                        Cell.numeric(String.valueOf(place.place())),
                                        Cell.of(place.digest().substring(0, 12)),
                                        Cell.of(place.second() ? "yes" : "no")))
                                .toList())
                .withHiddenCaption()
                .withRowHeaders();
    }
}
