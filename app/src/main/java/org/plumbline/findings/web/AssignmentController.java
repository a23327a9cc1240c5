package org.plumbline.findings.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.findings.Finding;
import org.plumbline.findings.FindingFact;
import org.plumbline.findings.FindingWork;
import org.plumbline.findings.Findings;
import org.plumbline.findings.Owner;
import org.plumbline.govuk.Choice;
import org.plumbline.govuk.Select;
import org.plumbline.people.Circle;
import org.plumbline.people.Organisations;
import org.plumbline.people.RecordingQuestions;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.record.Source;
import org.plumbline.record.Vantage;
import org.plumbline.web.Access;
import org.plumbline.web.Answer;
import org.plumbline.web.Invalid;
import org.plumbline.web.Permission;
import org.plumbline.web.RefusedPage;
import org.plumbline.web.Section;
import org.plumbline.web.SeeOther;
import org.plumbline.web.Typed;
import org.plumbline.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Several findings for one owner at once: first what would change, then the change. */
@Controller
class AssignmentController {
    private final Findings findings;
    private final FindingWork work;
    private final FindingHands hands;
    private final RecordingQuestions questions;
    private final Organisations organisations;

    AssignmentController(
            Findings findings,
            FindingWork work,
            FindingHands hands,
            RecordingQuestions questions,
            Organisations organisations) {
        this.findings = findings;
        this.work = work;
        this.hands = hands;
        this.questions = questions;
        this.organisations = organisations;
    }

    @PostMapping("/findings/assignments/preview")
    @Access(Permission.MANAGE_FINDINGS)
    Answer preview(
            @RequestParam @Nullable List<String> finding,
            @RequestParam @Nullable String owner,
            @RequestParam @Nullable String back,
            Vantage vantage,
            Visitor visitor) {
        List<Finding> ticked = ticked(finding, vantage, visitor);
        if (ticked.isEmpty()) {
            Outcome.Refused nothing = new Outcome.Refused(
                    "No finding was ticked.", "Go back and tick the findings that somebody is to answer for.");
            return RefusedPage.of(nothing, register(back), Section.FINDINGS);
        }
        if (owner == null) {
            return whose(ticked, "", register(back), visitor);
        }
        Optional<Choice.Option> chosen = owner(owner, visitor);
        return chosen.isEmpty()
                ? new Invalid(whose(ticked, "Choose who answers for them", register(back), visitor))
                : page(ticked, chosen.get(), "", register(back), vantage);
    }

    @PostMapping("/findings/assignments")
    @Access(Permission.MANAGE_FINDINGS)
    Answer assign(
            @RequestParam @Nullable List<String> finding,
            @RequestParam @Nullable String owner,
            @RequestParam @Nullable String seen,
            @RequestParam @Nullable String back,
            Vantage vantage,
            Visitor visitor) {
        Optional<Choice.Option> chosen = owner(owner, visitor);
        List<Finding> ticked = ticked(finding, vantage, visitor);
        if (ticked.isEmpty() || chosen.isEmpty()) {
            return preview(finding, owner, back, vantage, visitor);
        }
        Optional<Circle> circle = Circle.of(Objects.requireNonNullElse(seen, ""));
        if (circle.isEmpty()) {
            return new Invalid(page(ticked, chosen.get(), "Choose who may see this", register(back), vantage));
        }
        FindingFact.Assigned to = FindingForms.owner(chosen.get().value());
        Recording how = new Recording(
                visitor.viewer(),
                visitor.actor(),
                vantage.asAt(),
                Source.enteredHere(),
                circle.get().audience(visitor.organisation(), organisations.all(vantage)));
        Outcome outcome = work.assign(ticked.stream().map(Finding::id).toList(), to, how);
        return switch (outcome) {
            case Outcome.Done done ->
                SeeOther.at(register(back))
                        .saying(RegisterListController.count(done.entries()) + " assigned to " + to.ownerTitle() + ".");
            case Outcome.Refused refused -> RefusedPage.of(refused, register(back), Section.FINDINGS);
        };
    }

    private AssignmentOwnerPage whose(List<Finding> ticked, String wrong, String back, Visitor visitor) {
        return new AssignmentOwnerPage(
                ticked.stream()
                        .map(finding -> new AssignmentOwnerPage.Ticked(
                                finding.id(),
                                finding.received().ref(),
                                finding.received().title()))
                        .toList(),
                Select.of("owner", "Owner", hands.owners(visitor.organisation()))
                        .withError(wrong),
                back);
    }

    private AssignmentPage page(List<Finding> ticked, Choice.Option owner, String wrong, String back, Vantage vantage) {
        List<AssignmentPage.Change> changes = new ArrayList<>();
        for (Finding finding : ticked) {
            String reference = FindingForms.owner(owner.value()).owner();
            boolean already = finding.owner()
                    .filter(one -> one.reference().equals(reference))
                    .isPresent();
            changes.add(new AssignmentPage.Change(
                    finding.id(),
                    finding.received().ref(),
                    finding.received().title(),
                    finding.owner().map(Owner::title).orElse("nobody yet"),
                    already ? "stays" : owner.text()));
        }
        Typed typed = Typed.of(questions.usual(vantage));
        if (!wrong.isEmpty()) {
            typed.wrong("seen", wrong);
        }
        return new AssignmentPage(
                owner.text(),
                owner.value(),
                changes,
                questions
                        .audience(ticked.getFirst().received().force(), vantage)
                        .control(typed),
                back);
    }

    /** Those of the ticked findings that the visitor can see and whose force they are of. */
    private List<Finding> ticked(@Nullable List<String> ids, Vantage vantage, Visitor visitor) {
        return (ids == null ? List.<String>of() : ids)
                .stream()
                        .distinct()
                        .flatMap(id -> findings.find(id, vantage).stream())
                        .filter(finding -> finding.received().force().equals(visitor.organisation()))
                        .toList();
    }

    private Optional<Choice.Option> owner(@Nullable String wanted, Visitor visitor) {
        return hands.owners(visitor.organisation()).stream()
                .filter(option -> option.value().equals(wanted))
                .findFirst();
    }

    /** The register as it was filtered, and nowhere else. */
    private static String register(@Nullable String back) {
        return back != null && (back.equals(RegisterAddress.PATH) || back.startsWith(RegisterAddress.PATH + "?"))
                ? back
                : RegisterAddress.PATH;
    }
}
