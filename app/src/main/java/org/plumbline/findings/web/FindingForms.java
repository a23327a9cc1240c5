package org.plumbline.findings.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.plumbline.findings.Finding;
import org.plumbline.findings.FindingClosure;
import org.plumbline.findings.FindingFact;
import org.plumbline.findings.FindingWork;
import org.plumbline.findings.Level;
import org.plumbline.findings.Status;
import org.plumbline.findings.Verification;
import org.plumbline.govuk.Choice;
import org.plumbline.web.Ask;
import org.plumbline.web.NotThere;
import org.plumbline.web.Typed;
import org.springframework.stereotype.Component;

/** All that can be recorded about a finding by a form, in the order in which it usually comes up. */
@Component
class FindingForms {
    private static final Predicate<Finding> IN_REGISTER = finding -> finding.stage() != Status.WITHDRAWN;
    private static final Predicate<Finding> NOT_CLOSED =
            IN_REGISTER.and(finding -> finding.closedOn().isEmpty());

    private final List<FindingForm<?>> all;

    FindingForms(FindingWork work, FindingClosure closure) {
        this.all = Stream.concat(work(work), closure(closure)).toList();
    }

    List<FindingForm<?>> all() {
        return all;
    }

    FindingForm<?> named(String noun) {
        return all.stream()
                .filter(form -> form.noun().equals(noun))
                .findFirst()
                .orElseThrow(() -> new NotThere("Nothing of that name can be recorded about a finding."));
    }

    /** The form that could have recorded a fact. */
    Optional<FindingForm<?>> saying(FindingFact fact) {
        return all.stream().filter(form -> form.says(fact)).findFirst();
    }

    private static Stream<FindingForm<?>> work(FindingWork work) {
        return Stream.of(
                new FindingForm<>(
                        "owner",
                        "Who answers for this finding?",
                        "The owner promises a date and says when the work is complete. Somebody else judges the outcome.",
                        FindingFact.Assigned.class,
                        NOT_CLOSED,
                        false,
                        false,
                        (owners, today) ->
                                List.of(new Ask.OneOfMany("owner", "Owner", "", owners, "Choose who answers for it")),
                        typed -> owner(typed.text("owner")),
                        fact -> Map.of("owner", fact.owner() + " " + fact.ownerTitle()),
                        (id, fact, how) -> work.assign(List.of(id), fact, how)),
                new FindingForm<>(
                        "force-date",
                        "By when does the force mean to be done?",
                        "The force’s own date stands beside the inspectorate’s and the owner’s promise; it replaces neither.",
                        FindingFact.ForceDateSet.class,
                        NOT_CLOSED,
                        false,
                        false,
                        (owners, today) -> List.of(
                                anyDay("date", "The force’s own date", "Enter the date"),
                                new Ask.Words("reason", "Why this date", "", "Say why the force set this date")),
                        typed -> new FindingFact.ForceDateSet(typed.day("date").orElseThrow(), typed.text("reason")),
                        fact -> with(Typed.boxed("date", fact.date()), "reason", fact.reason()),
                        work::setForceDate),
                new FindingForm<>(
                        "promise",
                        "By when does the owner promise to be done?",
                        "A promise can be made again; each one stays in the history.",
                        FindingFact.Promised.class,
                        NOT_CLOSED,
                        false,
                        false,
                        (owners, today) -> List.of(anyDay("date", "The date promised", "Enter the date")),
                        typed -> new FindingFact.Promised(typed.day("date").orElseThrow()),
                        fact -> Typed.boxed("date", fact.date()),
                        work::promise),
                new FindingForm<>(
                        "completion",
                        "Is the work complete?",
                        "This is what the force says. It neither submits nor closes the finding.",
                        FindingFact.WorkCompleted.class,
                        NOT_CLOSED,
                        true,
                        false,
                        (owners, today) -> List.of(
                                pastDay("on", "Complete since", "Enter the day on which the work was complete", today),
                                new Ask.Words("note", "What was done", "", "Say what was done")),
                        typed -> new FindingFact.WorkCompleted(typed.day("on").orElseThrow(), typed.text("note")),
                        fact -> with(Typed.boxed("on", fact.on()), "note", fact.note()),
                        work::complete),
                new FindingForm<>(
                        "outcome",
                        "Has what was wanted come about?",
                        "Judged by somebody other than the owner.",
                        FindingFact.OutcomeJudged.class,
                        IN_REGISTER,
                        false,
                        false,
                        (owners, today) -> List.of(
                                new Ask.OneOf(
                                        "achieved",
                                        "The outcome is",
                                        "",
                                        List.of(Choice.of("yes", "achieved"), Choice.of("no", "not achieved")),
                                        "Choose achieved or not achieved"),
                                new Ask.Words("note", "What this rests on", "", "Say what the judgement rests on")),
                        typed -> new FindingFact.OutcomeJudged(
                                typed.text("achieved").equals("yes"), typed.text("note")),
                        fact -> Map.of("achieved", fact.achieved() ? "yes" : "no", "note", fact.note()),
                        work::judge));
    }

    private static Stream<FindingForm<?>> closure(FindingClosure closure) {
        return Stream.of(
                new FindingForm<>(
                        "level",
                        "Which level did the inspectorate set?",
                        "The level says how the finding can be closed. Only the inspectorate sets it.",
                        FindingFact.Levelled.class,
                        IN_REGISTER,
                        false,
                        true,
                        (owners, today) -> List.of(new Ask.OneOf("level", "Level", "", levels(), "Choose a level")),
                        typed -> new FindingFact.Levelled(Integer.parseInt(typed.text("level"))),
                        fact -> Map.of("level", String.valueOf(fact.level())),
                        closure::level),
                new FindingForm<>(
                        "inspectorate-date",
                        "To which day did the inspectorate move its date?",
                        "",
                        FindingFact.InspectorateDateSet.class,
                        NOT_CLOSED,
                        false,
                        true,
                        (owners, today) -> List.of(
                                anyDay("date", "The inspectorate’s date", "Enter the date"),
                                new Ask.Words("reason", "Why, as far as it said", "", "")),
                        typed -> new FindingFact.InspectorateDateSet(
                                typed.day("date").orElseThrow(), typed.text("reason")),
                        fact -> with(Typed.boxed("date", fact.date()), "reason", fact.reason()),
                        closure::setInspectorateDate),
                new FindingForm<>(
                        "submission",
                        "Take down a submission that a document shows",
                        "For what was submitted outside Plumbline; otherwise ask for closure, and somebody else signs it off."
                                + " At level 2 the letter closes the force’s record. At level 3 the inspectorate verifies. At level 4,"
                                + " and for a cause of concern, it asks for fieldwork and closes nothing.",
                        FindingFact.SubmittedForClosure.class,
                        NOT_CLOSED.and(
                                finding -> finding.progress().submission().isEmpty()),
                        true,
                        true,
                        (owners, today) -> List.of(
                                pastDay("on", "Submitted on", "Enter the day on which it was submitted", today),
                                new Ask.Line(
                                        "letter",
                                        "Letter signed by the chief constable",
                                        "Its date and reference. Levels 2 and 3 need it.",
                                        "")),
                        typed -> new FindingFact.SubmittedForClosure(
                                typed.day("on").orElseThrow(), typed.text("letter")),
                        fact -> with(Typed.boxed("on", fact.on()), "letter", fact.letter()),
                        closure::submit),
                new FindingForm<>(
                        "return",
                        "Record that the inspectorate sent the submission back",
                        "It can be submitted again; what was submitted stays in the history.",
                        FindingFact.SubmissionReturned.class,
                        NOT_CLOSED.and(
                                finding -> finding.progress().submission().isPresent()),
                        true,
                        true,
                        (owners, today) -> List.of(
                                pastDay("on", "Sent back on", "Enter the day on which it was sent back", today),
                                letter(),
                                new Ask.Words("reason", "Why", "", "Say why it was sent back")),
                        typed -> new FindingFact.SubmissionReturned(
                                typed.day("on").orElseThrow(), typed.text("letter"), typed.text("reason")),
                        fact -> with(
                                with(Typed.boxed("on", fact.on()), "letter", fact.letter()), "reason", fact.reason()),
                        closure::sendBack),
                new FindingForm<>(
                        "closure",
                        "Record that the inspectorate closed this finding",
                        "",
                        FindingFact.ClosedByInspectorate.class,
                        NOT_CLOSED,
                        true,
                        true,
                        (owners, today) -> List.of(
                                pastDay("on", "Closed on", "Enter the day on which it was closed", today),
                                letter(),
                                new Ask.OneOf(
                                        "after",
                                        "How did the inspectorate look?",
                                        "At level 3 it verifies at an inspection, at level 4 by fieldwork of its own",
                                        looked(),
                                        "Choose how the inspectorate looked")),
                        typed -> new FindingFact.ClosedByInspectorate(
                                typed.day("on").orElseThrow(), typed.text("letter"), typed.text("after")),
                        fact -> with(
                                with(Typed.boxed("on", fact.on()), "letter", fact.letter()),
                                "after",
                                fact.after() == null ? "" : fact.after()),
                        closure::close),
                new FindingForm<>(
                        "remaining",
                        "Record that the inspectorate found this finding still open",
                        "The three facts begin again: work, outcome and closure. What was said before stays in the history.",
                        FindingFact.Remains.class,
                        NOT_CLOSED,
                        true,
                        true,
                        (owners, today) -> List.of(
                                pastDay("on", "Found on", "Enter the day on which the inspectorate said so", today),
                                letter()),
                        typed -> new FindingFact.Remains(typed.day("on").orElseThrow(), typed.text("letter")),
                        fact -> with(Typed.boxed("on", fact.on()), "letter", fact.letter()),
                        closure::remain),
                new FindingForm<>(
                        "re-opening",
                        "Record that this finding is open again",
                        "For a finding that was closed. The three facts begin again; what was said before stays in the history.",
                        FindingFact.ReOpened.class,
                        FindingForms::closed,
                        true,
                        true,
                        (owners, today) -> List.of(
                                pastDay("on", "Open again since", "Enter the day from which it is open again", today),
                                letter(),
                                new Ask.Words("reason", "Why", "", "Say why it is open again")),
                        typed -> new FindingFact.ReOpened(
                                typed.day("on").orElseThrow(), typed.text("letter"), typed.text("reason")),
                        fact -> with(
                                with(Typed.boxed("on", fact.on()), "letter", fact.letter()), "reason", fact.reason()),
                        closure::reOpen),
                EarlierFindingForm.of(closure),
                new FindingForm<>(
                        "withdrawal",
                        "Withdraw this finding from the register",
                        "For a finding that should never have come in. Its history stays.",
                        FindingFact.Withdrawn.class,
                        IN_REGISTER,
                        false,
                        false,
                        (owners, today) ->
                                List.of(new Ask.Words("reason", "Why", "", "Say why it leaves the register")),
                        typed -> new FindingFact.Withdrawn(typed.text("reason")),
                        fact -> Map.of("reason", fact.reason()),
                        closure::withdraw));
    }

    /** An owner's option holds the reference and, after a space, the title that stands in the record. */
    static FindingFact.Assigned owner(String option) {
        int space = option.indexOf(' ');
        return new FindingFact.Assigned(option.substring(0, space), option.substring(space + 1));
    }

    private static Ask anyDay(String name, String question, String missing) {
        return new Ask.Day(name, question, "For example, 27 3 2024", missing, Optional.empty());
    }

    private static Ask pastDay(String name, String question, String missing, LocalDate today) {
        return new Ask.Day(name, question, "For example, 27 3 2024", missing, Optional.of(today));
    }

    private static Ask letter() {
        return new Ask.Line(
                "letter",
                "Letter or report that says so",
                "Its date and title",
                "Name the letter or report that says so");
    }

    private static boolean closed(Finding finding) {
        return finding.stage() == Status.CLOSED_BY_FORCE
                || (finding.stage() == Status.CLOSED
                        && finding.level().filter(Level.ARCHIVED::equals).isEmpty());
    }

    private static List<Choice.Option> looked() {
        return Stream.of(Verification.values())
                .map(how -> Choice.of(how.code(), how.words()))
                .toList();
    }

    private static List<Choice.Option> levels() {
        return Stream.of(Level.values())
                .map(level -> Choice.of(String.valueOf(level.number()), "Level " + level.number())
                        .withHint(level.words()))
                .toList();
    }

    private static Map<String, String> with(Map<String, String> answers, String name, String value) {
        Map<String, String> more = new HashMap<>(answers);
        more.put(name, value);
        return more;
    }
}
