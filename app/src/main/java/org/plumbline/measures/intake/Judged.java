package org.plumbline.measures.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.measures.StatedFigure;

/**
 * One row of a file, and what is thought of it.
 *
 * @param line in the file
 * @param id what the file calls the row; empty where it does not
 * @param measure what it says is measured
 * @param stated the figure as it stands there
 * @param reasons sentences; empty where it is accepted
 * @param figure what would be recorded; empty where it is refused
 */
public record Judged(
        int line,
        String id,
        String measure,
        String stated,
        Verdict verdict,
        List<String> reasons,
        Optional<StatedFigure> figure) {
    public Judged {
        reasons = List.copyOf(reasons);
    }

    /** What is thought of a row. */
    public enum Verdict {
        ACCEPTED("accepted"),
        DOUBTFUL("doubtful"),
        REFUSED("refused"),
        THERE("in the record already");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    static Judged refused(int line, String id, String measure, String stated, List<String> reasons) {
        return new Judged(line, id, measure, stated, Verdict.REFUSED, reasons, Optional.empty());
    }

    static Judged accepted(int line, String id, String measure, StatedFigure figure) {
        return new Judged(line, id, measure, figure.stated(), Verdict.ACCEPTED, List.of(), Optional.of(figure));
    }

    /** The same with doubts. */
    Judged doubted(List<String> doubts) {
        return doubts.isEmpty() || verdict == Verdict.REFUSED
                ? this
                : new Judged(
                        line,
                        id,
                        measure,
                        stated,
                        Verdict.DOUBTFUL,
                        Stream.concat(reasons.stream(), doubts.stream()).toList(),
                        figure);
    }

    Judged there(String reason) {
        return new Judged(line, id, measure, stated, Verdict.THERE, List.of(reason), figure);
    }
}
