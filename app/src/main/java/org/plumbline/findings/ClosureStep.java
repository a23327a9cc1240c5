package org.plumbline.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.inspections.FindingKind;
import org.plumbline.web.Dates;

/**
 * Something that must be so before a finding is closed.
 *
 * @param met whether it is so
 * @param words a sentence that says how it is
 */
public record ClosureStep(boolean met, String words) {
    /**
     * What stands between a finding and its closure, in the order in which it is usually done; empty when it is settled.
     *
     * @param parts the recommendations of a cause of concern; empty for any other finding
     * @param conditions what other modules ask
     */
    static List<ClosureStep> of(Finding finding, List<Finding> parts, List<ClosureStep> conditions) {
        if (finding.stage().settled()) {
            return List.of();
        }
        List<ClosureStep> steps = new ArrayList<>(beforeRequest(finding, conditions));
        parts(parts).ifPresent(steps::add);
        steps.add(finding.progress()
                .outcome()
                .map(judged -> judged.achieved()
                        ? new ClosureStep(true, "The outcome was judged achieved.")
                        : new ClosureStep(false, "The outcome was judged not achieved."))
                .orElse(new ClosureStep(
                        false, "Nobody other than its owner has judged whether the outcome is achieved.")));
        steps.addAll(submission(finding));
        steps.addAll(answer(finding, isCause(finding)));
        return List.copyOf(steps);
    }

    /** What must be so before anybody asks that it be closed; the letter goes with the asking. */
    static List<ClosureStep> beforeRequest(Finding finding, List<ClosureStep> conditions) {
        List<ClosureStep> steps = new ArrayList<>();
        steps.add(finding.owner()
                .map(owner -> new ClosureStep(true, "Somebody answers for it: " + owner.title() + "."))
                .orElse(new ClosureStep(false, "Nobody answers for it yet.")));
        if (!isCause(finding) || finding.level().isPresent()) {
            steps.add(level(finding.level()));
        }
        steps.add(
                finding.progress().workCompletedOn().isPresent()
                        ? new ClosureStep(true, "The force says that the work is complete.")
                        : new ClosureStep(false, "The force has not said that the work is complete."));
        steps.addAll(conditions);
        return List.copyOf(steps);
    }

    private static boolean isCause(Finding finding) {
        return finding.received().kind() == FindingKind.CAUSE_OF_CONCERN;
    }

    private static ClosureStep level(Optional<Level> level) {
        return level.map(known ->
                        new ClosureStep(true, "The inspectorate set level " + known.number() + ": " + known.words()))
                .orElse(new ClosureStep(
                        false,
                        "The level that the inspectorate set is not known, so what closing takes is not either."));
    }

    private static Optional<ClosureStep> parts(List<Finding> parts) {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        long ready = parts.stream()
                .map(Finding::stage)
                .filter(stage -> stage.settled() || stage == Status.SUBMITTED)
                .count();
        boolean all = ready == parts.size();
        return Optional.of(new ClosureStep(
                all,
                parts.size() == 1
                        ? "Its one recommendation is " + (all ? "" : "not ") + "submitted or closed."
                        : ready + " of its " + parts.size() + " recommendations " + (ready == 1 ? "is" : "are")
                                + " submitted or closed."));
    }

    private static List<ClosureStep> submission(Finding finding) {
        boolean letterNeeded = finding.level().filter(Level::needsLetter).isPresent();
        return finding.progress()
                .submission()
                .map(made -> made.letter().isEmpty() && letterNeeded
                        ? List.of(
                                new ClosureStep(true, "It was submitted."),
                                new ClosureStep(false, "No letter signed by the chief constable went with it."))
                        : List.of(new ClosureStep(true, "It was submitted, which does not close it.")))
                .orElseGet(() -> List.of(asked(finding.progress(), letterNeeded)));
    }

    private static ClosureStep asked(Progress progress, boolean letterNeeded) {
        if (progress.request().isPresent()) {
            return new ClosureStep(
                    false,
                    "Closure was asked for on " + day(progress.request().get().on())
                            + "; somebody other than who asked has to sign it off.");
        }
        if (progress.returned().isPresent()) {
            Progress.Returned back = progress.returned().get();
            return new ClosureStep(
                    false, "It was sent back on " + day(back.on()) + " by " + back.by() + ": " + back.reason());
        }
        return new ClosureStep(
                false,
                letterNeeded
                        ? "It has not been submitted with a letter signed by the chief constable."
                        : "It has not been submitted.");
    }

    private static String day(LocalDate date) {
        return Dates.words(date);
    }

    /** What the inspectorate still does: nothing at level 2, where the force's own letter closes the record. */
    private static List<ClosureStep> answer(Finding finding, boolean cause) {
        if (finding.level().isEmpty()) {
            return cause
                    ? List.of(new ClosureStep(false, "The inspectorate has not said that the concern is resolved."))
                    : List.of();
        }
        return switch (finding.level().get()) {
            case ARCHIVED, CLOSED_BY_FORCE -> List.of();
            case SELF_CERTIFIED ->
                List.of(new ClosureStep(false, "The inspectorate has not verified it at an inspection."));
            case FIELDWORK ->
                List.of(new ClosureStep(
                        false, "The inspectorate has not closed it after fieldwork of its own; the force cannot."));
        };
    }
}
