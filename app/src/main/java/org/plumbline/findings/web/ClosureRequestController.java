package org.plumbline.findings.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.plumbline.findings.ClosureRequests;
import org.plumbline.findings.Finding;
import org.plumbline.findings.FindingFact;
import org.plumbline.findings.Findings;
import org.plumbline.findings.Progress;
import org.plumbline.govuk.Choice;
import org.plumbline.people.RecordingQuestions;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.record.StoredFile;
import org.plumbline.record.StoredFiles;
import org.plumbline.record.Vantage;
import org.plumbline.web.Access;
import org.plumbline.web.Answer;
import org.plumbline.web.Ask;
import org.plumbline.web.Dates;
import org.plumbline.web.Download;
import org.plumbline.web.FormPage;
import org.plumbline.web.Invalid;
import org.plumbline.web.NotAllowed;
import org.plumbline.web.NotThere;
import org.plumbline.web.Page;
import org.plumbline.web.Permission;
import org.plumbline.web.Section;
import org.plumbline.web.SeeOther;
import org.plumbline.web.Typed;
import org.plumbline.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How the force itself comes to submit a finding: asking, taking back, signing off or sending back, and the frozen copy. */
@Controller
class ClosureRequestController {
    private static final List<Ask> ASKED = List.of(
            new Ask.Line(
                    "letter",
                    "Letter signed by the chief constable",
                    "Its date and reference. Levels 2 and 3 need it.",
                    ""),
            new Ask.Words(
                    "statement",
                    "What was done, and what it came to",
                    "Whoever signs off reads this, with the evidence as it stands now",
                    "Say what was done and what it came to"));
    private static final Ask WHY = new Ask.Words("reason", "Why", "", "Say why");
    private static final Ask DECISION = new Ask.OneOf(
            "decision",
            "What do you decide?",
            "",
            List.of(
                    Choice.of("sign", "Sign it off").withHint("This submits the finding to the inspectorate."),
                    Choice.of("return", "Send it back to whoever asked")),
            "Choose whether to sign it off or to send it back");

    private final Findings findings;
    private final ClosureRequests requests;
    private final RecordingQuestions questions;
    private final FindingHands hands;
    private final StoredFiles files;

    ClosureRequestController(
            Findings findings,
            ClosureRequests requests,
            RecordingQuestions questions,
            FindingHands hands,
            StoredFiles files) {
        this.findings = findings;
        this.requests = requests;
        this.questions = questions;
        this.hands = hands;
        this.files = files;
    }

    @GetMapping("/findings/{id}/closure-request")
    @Access({Permission.OWN_FINDINGS, Permission.MANAGE_FINDINGS})
    Page ask(@PathVariable String id, Vantage vantage, Visitor visitor) {
        Finding finding = own(id, vantage, visitor);
        return asking(finding, Typed.of(questions.usual(vantage)), vantage);
    }

    @PostMapping("/findings/{id}/closure-request")
    @Access({Permission.OWN_FINDINGS, Permission.MANAGE_FINDINGS})
    Answer ask(@PathVariable String id, @RequestParam Map<String, String> answers, Vantage vantage, Visitor visitor) {
        Finding finding = own(id, vantage, visitor);
        Typed typed = Typed.of(answers);
        if (wrong(asked(finding, vantage), typed)) {
            return new Invalid(asking(finding, typed, vantage));
        }
        Outcome outcome = requests.ask(
                id,
                new ClosureRequests.Asked(typed.text("letter"), typed.text("statement")),
                how(typed, finding, vantage, visitor));
        return answer(outcome, id, "Asked. Somebody else has to sign it off before it is submitted.");
    }

    @GetMapping("/findings/{id}/request-withdrawal")
    @Access({Permission.OWN_FINDINGS, Permission.MANAGE_FINDINGS})
    Page takeBack(@PathVariable String id, Vantage vantage, Visitor visitor) {
        return takingBack(own(id, vantage, visitor), Typed.of(questions.usual(vantage)), vantage);
    }

    @PostMapping("/findings/{id}/request-withdrawal")
    @Access({Permission.OWN_FINDINGS, Permission.MANAGE_FINDINGS})
    Answer takeBack(
            @PathVariable String id, @RequestParam Map<String, String> answers, Vantage vantage, Visitor visitor) {
        Finding finding = own(id, vantage, visitor);
        Typed typed = Typed.of(answers);
        if (wrong(List.of(WHY, seen(finding, vantage)), typed)) {
            return new Invalid(takingBack(finding, typed, vantage));
        }
        return answer(
                requests.withdraw(id, typed.text("reason"), how(typed, finding, vantage, visitor)),
                id,
                "The request is taken back. It stays in the history.");
    }

    @GetMapping("/findings/{id}/sign-off")
    @Access(Permission.JUDGE_FINDINGS)
    Page decide(@PathVariable String id, Vantage vantage, Visitor visitor) {
        Finding finding = ofForce(id, vantage, visitor);
        Map<String, String> usual = new HashMap<>(questions.usual(vantage));
        finding.progress().request().ifPresent(asked -> usual.put("copy", asked.copy()));
        return deciding(finding, Typed.of(usual), vantage);
    }

    @PostMapping("/findings/{id}/sign-off")
    @Access(Permission.JUDGE_FINDINGS)
    Answer decide(
            @PathVariable String id, @RequestParam Map<String, String> answers, Vantage vantage, Visitor visitor) {
        Finding finding = ofForce(id, vantage, visitor);
        Typed typed = Typed.of(answers);
        boolean wrong = wrong(List.of(DECISION, seen(finding, vantage)), typed);
        boolean back = typed.text("decision").equals("return");
        if (back && typed.text("reason").isEmpty()) {
            typed.wrong("reason", "Say why you send it back");
        }
        if (wrong || typed.anythingWrong()) {
            return new Invalid(deciding(finding, typed, vantage));
        }
        Recording how = how(typed, finding, vantage, visitor);
        return back
                ? answer(requests.sendBack(id, visitor.name(), typed.text("reason"), how), id, "Sent back.")
                : answer(
                        requests.signOff(id, visitor.name(), typed.text("copy"), how),
                        id,
                        "Signed off and submitted, which does not close it.");
    }

    @GetMapping("/findings/{id}/copies/{digest}")
    @Access(Permission.READ)
    Answer copy(@PathVariable String id, @PathVariable String digest, Vantage vantage) {
        boolean frozen = findings.history(id, vantage).stream()
                .anyMatch(entry -> entry.fact() instanceof FindingFact.ClosureRequested asked
                        && asked.copy().equals(digest));
        StoredFile file = Optional.of(digest)
                .filter(known -> frozen)
                .flatMap(files::find)
                .orElseThrow(() -> new NotThere("There is no such copy that you may see."));
        return new Download(file.name(), file.mediaType(), output -> {
            try {
                Files.copy(file.path(), output);
            } catch (IOException e) {
                throw new UncheckedIOException("the frozen copy " + digest + " could not be read", e);
            }
        });
    }

    private FormPage asking(Finding finding, Typed typed, Vantage vantage) {
        List<String> lead = new ArrayList<>();
        lead.add(name(finding));
        lead.add(
                "The finding and its evidence are frozen as they stand now. Somebody other than you signs that copy off.");
        finding.progress()
                .request()
                .ifPresent(asked -> lead.add("This takes the place of the request of " + Dates.words(asked.on())
                        + ", which stays in the history as superseded."));
        return form(finding, "Ask for closure", lead, "closure-request", asked(finding, vantage), typed, "Ask");
    }

    private FormPage takingBack(Finding finding, Typed typed, Vantage vantage) {
        return form(
                finding,
                "Take back the request to close",
                List.of(name(finding)),
                "request-withdrawal",
                List.of(WHY, seen(finding, vantage)),
                typed,
                "Take it back");
    }

    private FormPage deciding(Finding finding, Typed typed, Vantage vantage) {
        Progress.Request asked = finding.progress()
                .request()
                .orElseThrow(() -> new NotThere("Nobody asks that this finding be closed."));
        return form(
                finding,
                "Sign off the request to close",
                List.of(
                        name(finding),
                        "Asked on " + Dates.words(asked.on())
                                + ". Read the frozen copy on the finding’s page first; its SHA-256 begins "
                                + asked.copy().substring(0, 12) + "."),
                "sign-off?copy=" + typed.text("copy"),
                List.of(DECISION, new Ask.Words("reason", "If you send it back, why", "", ""), seen(finding, vantage)),
                typed,
                "Decide");
    }

    private List<Ask> asked(Finding finding, Vantage vantage) {
        List<Ask> asks = new ArrayList<>(ASKED);
        asks.add(seen(finding, vantage));
        return asks;
    }

    private Ask seen(Finding finding, Vantage vantage) {
        return questions.audience(finding.received().force(), vantage);
    }

    private static boolean wrong(List<Ask> asks, Typed typed) {
        asks.forEach(ask -> ask.check(typed));
        return typed.anythingWrong();
    }

    private Recording how(Typed typed, Finding finding, Vantage vantage, Visitor visitor) {
        return questions
                .recording(typed, finding.received().force(), OptionalLong.empty(), vantage, visitor)
                .on(vantage.asAt());
    }

    private static Answer answer(Outcome outcome, String id, String done) {
        return Answer.after(outcome, SeeOther.at("/findings/" + id).saying(done), "/findings/" + id, Section.FINDINGS);
    }

    private static FormPage form(
            Finding finding, String title, List<String> lead, String noun, List<Ask> asks, Typed typed, String submit) {
        return new FormPage(
                title,
                Optional.of(Section.FINDINGS),
                lead,
                "/findings/" + finding.id() + "/" + noun,
                Ask.controls(asks, typed),
                submit,
                "/findings/" + finding.id(),
                false);
    }

    private static String name(Finding finding) {
        return finding.received().ref() + ": " + finding.received().title();
    }

    private Finding own(String id, Vantage vantage, Visitor visitor) {
        Finding finding = ofForce(id, vantage, visitor);
        hands.mustOwnOrManage(finding, visitor);
        return finding;
    }

    private Finding ofForce(String id, Vantage vantage, Visitor visitor) {
        Finding finding = findings.find(id, vantage)
                .orElseThrow(() -> new NotThere("There is no finding at this address that you may see."));
        if (!visitor.organisation().equals(finding.received().force())) {
            throw new NotAllowed("Only the force that was told asks for closure and signs it off.");
        }
        return finding;
    }
}
