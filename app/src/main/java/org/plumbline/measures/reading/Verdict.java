package org.plumbline.measures.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.plumbline.measures.Claim;
import org.plumbline.measures.Definition;
import org.plumbline.measures.StatedFigure;

/**
 * What a claim comes to beside the figures that are known.
 *
 * @param arithmetic how that is worked out, or what is missing
 */
public record Verdict(Finding finding, String arithmetic) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What can be said of a claim. */
    public enum Finding {
        SUPPORTED("supported"),
        CONTRADICTED("contradicted"),
        CANNOT_BE_TOLD("cannot be told");

        private final String words;

        Finding(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Tests a claim by the figures of a line; a figure speaks for a later day until it is stale. */
    public static Verdict of(Claim claim, Line line, Definition definition) {
        if (claim.kind() == Claim.Kind.RANK) {
            return new Verdict(
                    Finding.CANNOT_BE_TOLD,
                    "How it stands among others cannot be told from its own figures; see the comparison with other forces.");
        }
        Optional<Verdict> silent = silent(line.lastBy(claim.until()), claim.until(), definition);
        if (silent.isPresent()) {
            return silent.get();
        }
        StatedFigure is = spoken(line.lastBy(claim.until()));
        if (!claim.kind().change()) {
            return level(claim, is);
        }
        LocalDate from = claim.from().orElse(claim.until());
        return silent(line.lastBy(from), from, definition)
                .orElseGet(() -> change(claim, spoken(line.lastBy(from)), is));
    }

    /** Why nothing is known of a day; empty where something is. */
    private static Optional<Verdict> silent(Optional<Point> last, LocalDate day, Definition definition) {
        if (last.isEmpty()) {
            return Optional.of(new Verdict(
                    Finding.CANNOT_BE_TOLD, "No figure is known that speaks of a time up to " + day(day) + "."));
        }
        LocalDate end = last.get().end();
        LocalDate speaksUntil = definition
                .cadence()
                .next(end)
                .orElse(end)
                .plusDays(definition.lagDays() + (long) definition.graceDays());
        StatedFigure figure = spoken(last);
        return day.isAfter(speaksUntil)
                ? Optional.of(new Verdict(
                        Finding.CANNOT_BE_TOLD,
                        "The last figure up to " + day(day) + " is " + FigureWords.of(figure) + " "
                                + FigureWords.at(figure)
                                + ", %,d days before; too old to speak of that day."
                                        .formatted(ChronoUnit.DAYS.between(end, day))))
                : Optional.empty();
    }

    private static Verdict change(Claim claim, StatedFigure was, StatedFigure is) {
        BigDecimal before = was.value().orElseThrow();
        BigDecimal after = is.value().orElseThrow();
        if (before.signum() == 0) {
            return new Verdict(Finding.CANNOT_BE_TOLD, "It was 0 before, and of 0 nothing is a share.");
        }
        BigDecimal fell = before.subtract(after).multiply(HUNDRED).divide(before, MathContext.DECIMAL64);
        BigDecimal found = claim.kind() == Claim.Kind.FALL ? fell : fell.negate();
        BigDecimal said = claim.amount().orElseThrow();
        // A stated share stands for all that round to it.
        BigDecimal rounding =
                BigDecimal.ONE.movePointLeft(Math.max(0, said.scale())).divide(BigDecimal.TWO);
        boolean fits = found.subtract(said).abs().compareTo(rounding) <= 0;
        return new Verdict(
                fits ? Finding.SUPPORTED : Finding.CONTRADICTED,
                "From %s %s to %s %s it %s by %s%%; %s%% is claimed."
                        .formatted(
                                FigureWords.of(was),
                                FigureWords.at(was),
                                FigureWords.of(is),
                                FigureWords.at(is),
                                found.signum() >= 0 == (claim.kind() == Claim.Kind.FALL) ? "fell" : "rose",
                                FigureWords.number(found.abs().setScale(1, RoundingMode.HALF_UP)),
                                FigureWords.number(said)));
    }

    private static Verdict level(Claim claim, StatedFigure is) {
        BigDecimal said = claim.amount().orElseThrow();
        int above = is.value().orElseThrow().compareTo(said);
        boolean fits = claim.kind() == Claim.Kind.AT_MOST ? above <= 0 : above >= 0;
        return new Verdict(
                fits ? Finding.SUPPORTED : Finding.CONTRADICTED,
                "The last figure up to " + day(claim.until()) + " is " + FigureWords.of(is) + " " + FigureWords.at(is)
                        + "; " + (claim.kind() == Claim.Kind.AT_MOST ? "at most " : "at least ")
                        + FigureWords.of(said, is.unit()) + " is claimed.");
    }

    private static StatedFigure spoken(Optional<Point> point) {
        return point.flatMap(Point::figure).map(figure -> figure.stated()).orElseThrow();
    }

    private static String day(LocalDate day) {
        return FigureWords.period(day, day);
    }
}
