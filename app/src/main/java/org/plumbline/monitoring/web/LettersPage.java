package org.plumbline.monitoring.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.monitoring.Letter;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/** The letters about one force, and what of them is unanswered. */
public record LettersPage(ForceHead head, List<Letter> letters, LocalDate asAt) implements Page {
    public LettersPage {
        letters = List.copyOf(letters);
    }

    @Override
    public String title() {
        return "Letters";
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.MONITORING);
    }

    /** How many questions wait, and for how long the oldest has. */
    public String sentence() {
        return sentence(letters, asAt);
    }

    static String sentence(List<Letter> letters, LocalDate asAt) {
        long waiting =
                letters.stream().mapToLong(letter -> letter.unanswered().size()).sum();
        if (letters.isEmpty()) {
            return "No letter is recorded that you may see.";
        }
        if (waiting == 0) {
            return "No question waits for an answer.";
        }
        long longest = letters.stream()
                .filter(letter -> !letter.unanswered().isEmpty())
                .mapToLong(letter -> letter.daysSince(asAt))
                .max()
                .orElse(0);
        return (waiting == 1 ? "1 question is" : waiting + " questions are") + " unanswered, the oldest for "
                + days(longest) + ".";
    }

    /** What of a letter is unanswered, in words. */
    public String waiting(Letter letter) {
        int waiting = letter.unanswered().size();
        if (letter.questions().isEmpty()) {
            return "asks nothing";
        }
        return waiting == 0
                ? "all " + letter.questions().size() + " answered"
                : waiting + " of " + letter.questions().size() + " unanswered for " + days(letter.daysSince(asAt));
    }

    static String days(long days) {
        return days == 1 ? "1 day" : "%,d days".formatted(days);
    }
}
