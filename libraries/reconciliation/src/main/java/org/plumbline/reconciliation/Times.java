package org.plumbline.reconciliation;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.reconciliation.Contradiction.Member;

/** What figures say about time: a length beside the days it runs between, and a figure as at a day after its document. */
final class Times {
    private static final Pattern LENGTH = Pattern.compile(
            "^(?:years|months|weeks|days)\\b.*\\b(?:since|allowed|in|between|from|until|after)\\b.*|.*\\b(?:period|duration|length|elapsed)\\b.*");
    private static final Pattern DAY = Pattern.compile(
            "\\b\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])\\b|\\b\\d{4}-(?:0[13-9]|1[0-2])-(?:29|30)\\b|\\b\\d{4}-(?:0[13578]|1[02])-31\\b");
    private static final Pattern FORWARD = Pattern.compile(
            "\\b(?:target|forecast|expected|projected|projection|planned|plan|budget|goal|by|will|deadline|next|proposed|estimate|estimated|due)\\b");

    private Times() {}

    static List<Contradiction> contradictions(Filed filed) {
        var found = new ArrayList<Contradiction>();
        length(filed).ifPresent(found::add);
        afterDocument(filed).ifPresent(found::add);
        return found;
    }

    /** Whether this looks at the figure at all; for the count of what was checked. */
    static boolean concerns(Filed filed) {
        return (Units.length(filed.figure().unit()) && filed.period().stated())
                || (filed.figure().asAt() != null
                        && DAY.matcher(filed.figure().document()).find());
    }

    private static Optional<Contradiction> length(Filed filed) {
        PartialDate start = filed.period().start();
        PartialDate end = filed.period().end();
        boolean speaks = start != null
                && end != null
                && LENGTH.matcher(filed.name().plain()).matches();
        Optional<ChronoUnit> unit = unit(filed.figure().unit());
        if (start == null || end == null || !speaks || unit.isEmpty()) {
            return Optional.empty();
        }
        long least = unit.get().between(start.latest(), end.earliest());
        long most = unit.get().between(start.earliest(), end.latest());
        Span said = Rounding.OF_SUMS.of(filed.figure(), filed.hedge());
        boolean can = said.low() <= most + 1 && said.high() >= Math.min(least, most) - 1;
        if (can) {
            return Optional.empty();
        }
        double counted = said.low() > most ? most : least;
        double difference = filed.value() - counted;
        String sum = "From " + start.inWords() + " to " + end.inWords() + " are "
                + (least == most ? "" + most : least + " to " + most) + " "
                + filed.figure().unit() + "; stated "
                + Words.number(filed.figure().value()) + "; " + Words.computed(Math.abs(difference), 1)
                + (difference > 0 ? " more." : " less.");
        return Optional.of(one(
                Kind.DURATION,
                filed,
                "“" + filed.figure().measure() + "” should be the time between the two days beside it, give or take "
                        + "how the first and the last are counted.",
                sum,
                Optional.of(BigDecimal.valueOf((long) difference))));
    }

    private static Optional<ChronoUnit> unit(String unit) {
        return switch (unit.toLowerCase(java.util.Locale.ROOT)) {
            case "days" -> Optional.of(ChronoUnit.DAYS);
            case "weeks" -> Optional.of(ChronoUnit.WEEKS);
            case "months" -> Optional.of(ChronoUnit.MONTHS);
            case "years" -> Optional.of(ChronoUnit.YEARS);
            default -> Optional.empty();
        };
    }

    private static Optional<Contradiction> afterDocument(Filed filed) {
        PartialDate asAt = filed.figure().asAt();
        Matcher m = DAY.matcher(filed.figure().document());
        if (asAt == null || !m.find()) {
            return Optional.empty();
        }
        PartialDate dated = PartialDate.parse(m.group());
        boolean ahead = FORWARD.matcher(filed.name().plain()).find();
        if (m.find() || ahead || !asAt.earliest().isAfter(dated.latest())) {
            return Optional.empty();
        }
        return Optional.of(one(
                Kind.AFTER_DOCUMENT,
                filed,
                "A document cannot state what was so on a later day than its own.",
                "The document is of " + dated.inWords() + "; the figure is as at " + asAt.inWords() + ", "
                        + later(ChronoUnit.DAYS.between(dated.latest(), asAt.earliest())),
                Optional.empty()));
    }

    private static String later(long days) {
        return days == 1 ? "1 day later." : days + " days later.";
    }

    private static Contradiction one(Kind kind, Filed filed, String rule, String sum, Optional<BigDecimal> difference) {
        StatedFigure figure = filed.figure();
        return new Contradiction(
                kind,
                rule,
                List.of(new Member("stated", figure.id(), Words.figure(figure))),
                sum,
                difference,
                List.of());
    }
}
