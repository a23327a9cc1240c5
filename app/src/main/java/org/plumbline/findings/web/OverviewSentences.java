package org.plumbline.findings.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plumbline.findings.Finding;
import org.plumbline.findings.Status;
import org.plumbline.inspections.Stage;
import org.plumbline.inspections.Stages;
import org.plumbline.people.Organisation;
import org.plumbline.record.Vantage;
import org.plumbline.web.Dates;
import org.springframework.stereotype.Component;

/** Says of each force whether it is in Engage, since when, and how many of its causes of concern are open. */
@Component
class OverviewSentences {
    private static final List<String> NUMBERS =
            List.of("None", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten");

    private final Stages stages;

    OverviewSentences(Stages stages) {
        this.stages = stages;
    }

    /** One sentence or two for each force. */
    List<String> of(List<Organisation> forces, List<Finding> causes, Vantage vantage) {
        List<String> sentences = new ArrayList<>();
        for (Organisation force : forces) {
            sentences.add(stage(force.name(), stages.of(force.slug(), vantage), vantage.asAt()) + " "
                    + causes(
                            causes.stream()
                                    .filter(cause -> cause.received().force().equals(force.slug()))
                                    .toList(),
                            vantage.asAt()));
        }
        return sentences.isEmpty() ? List.of("No force is known here that you may see.") : List.copyOf(sentences);
    }

    private static String stage(String force, Stage stage, LocalDate asAt) {
        LocalDate since = stage.since();
        return switch (stage.name()) {
            case ENGAGE ->
                force + " has been in Engage, the inspectorate’s enhanced monitoring, for " + days(stage.days(asAt))
                        + (since == null ? "." : ", since " + Dates.words(since) + ".");
            case SCAN ->
                force + " is in routine monitoring (Scan)"
                        + (since == null ? "." : ", and has been since " + Dates.words(since) + ".");
        };
    }

    private static String days(long days) {
        return days == 1 ? "1 day" : "%,d days".formatted(days);
    }

    private static String causes(List<Finding> causes, LocalDate asAt) {
        if (causes.isEmpty()) {
            return "No cause of concern is in the register.";
        }
        long open =
                causes.stream().filter(cause -> !cause.status(asAt).settled()).count();
        long submitted = causes.stream()
                .filter(cause -> cause.stage() == Status.SUBMITTED)
                .count();
        return number(open) + " of " + number(causes.size()).toLowerCase(Locale.UK)
                + (causes.size() == 1 ? " cause" : " causes") + " of concern " + (open == 1 ? "is" : "are") + " open"
                + (submitted == 0 ? "." : ", " + number(submitted).toLowerCase(Locale.UK) + " of them submitted.");
    }

    private static String number(long number) {
        return number < NUMBERS.size() ? NUMBERS.get((int) number) : String.valueOf(number);
    }
}
