package org.plumbline.contradictions.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.plumbline.contradictions.Contradictions;
import org.plumbline.contradictions.Identities;
import org.plumbline.govuk.FormControl;
import org.plumbline.monitoring.DateClashes;
import org.plumbline.people.OrganisationType;
import org.plumbline.people.Organisations;
import org.plumbline.people.RecordingQuestions;
import org.plumbline.reconciliation.Contradiction;
import org.plumbline.record.Outcome;
import org.plumbline.record.Vantage;
import org.plumbline.web.Access;
import org.plumbline.web.Answer;
import org.plumbline.web.Ask;
import org.plumbline.web.FormPage;
import org.plumbline.web.Invalid;
import org.plumbline.web.Page;
import org.plumbline.web.Permission;
import org.plumbline.web.Section;
import org.plumbline.web.SeeOther;
import org.plumbline.web.Typed;
import org.plumbline.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what cannot all be right, and takes down identities that names do not tell. */
@Controller
class ContradictionController {
    private static final String ADDRESS = "/measures/contradictions";

    /** Some hundreds of identities. */
    private static final int LONGEST = 60_000;

    private final Contradictions contradictions;
    private final Identities identities;
    private final RecordingQuestions questions;
    private final Organisations organisations;
    private final DateClashes dates;

    ContradictionController(
            Contradictions contradictions,
            Identities identities,
            RecordingQuestions questions,
            Organisations organisations,
            DateClashes dates) {
        this.contradictions = contradictions;
        this.identities = identities;
        this.questions = questions;
        this.organisations = organisations;
        this.dates = dates;
    }

    @GetMapping(ADDRESS)
    @Access(Permission.READ)
    Page all(Vantage vantage, Visitor visitor) {
        Contradictions.Found found = contradictions.all(vantage);
        return new ContradictionsPage(
                found.reconciled().contradictions().stream()
                        .map(one -> new ContradictionsPage.Clash(
                                one.kind().words(),
                                one.rule(),
                                one.arithmetic(),
                                one.readings(),
                                named(one.members(), found.measures())))
                        .toList(),
                found.reconciled().disagreements().stream()
                        .map(one -> new ContradictionsPage.Clash(
                                one.measure(), "", one.sentence(), List.of(), named(one.members(), found.measures())))
                        .toList(),
                found.reconciled().checked(),
                identities.all(vantage).size(),
                dates(vantage),
                visitor.may(Permission.MANAGE_FINDINGS) || visitor.may(Permission.WRITE_PAPERS));
    }

    private List<ContradictionsPage.DateLine> dates(Vantage vantage) {
        return organisations.all(vantage).stream()
                .filter(one -> one.type() == OrganisationType.FORCE)
                .flatMap(force -> dates.ofForce(force.slug(), vantage).stream()
                        .map(clash -> new ContradictionsPage.DateLine(
                                clash.what(),
                                clash.sentence(),
                                "/monitoring/" + force.slug() + "/dates#" + clash.id())))
                .toList();
    }

    private static List<ContradictionsPage.Named> named(
            List<Contradiction.Member> members, Map<String, String> measures) {
        return members.stream()
                .map(one -> new ContradictionsPage.Named(
                        one.role(), one.shown(), "/measures/" + measures.getOrDefault(one.id(), "")))
                .toList();
    }

    @GetMapping(ADDRESS + "/identities")
    @Access({Permission.MANAGE_FINDINGS, Permission.WRITE_PAPERS})
    Page ask(Vantage vantage, Visitor visitor) {
        Map<String, String> usual = new HashMap<>(questions.usual(vantage));
        usual.put("lines", identities.of(visitor.organisation(), vantage));
        return page(Typed.of(usual), vantage, visitor);
    }

    @PostMapping(ADDRESS + "/identities")
    @Access({Permission.MANAGE_FINDINGS, Permission.WRITE_PAPERS})
    Answer declare(@RequestParam MultiValueMap<String, String> answers, Vantage vantage, Visitor visitor) {
        Typed typed = new Typed(answers);
        typed.words("lines", "Write one identity at least", LONGEST);
        questions.audience(visitor.organisation(), vantage).check(typed);
        Identities.problem(typed.text("lines")).ifPresent(why -> typed.wrong("lines", why));
        if (typed.anythingWrong()) {
            return new Invalid(page(typed, vantage, visitor));
        }
        Outcome outcome = identities.declare(
                visitor.organisation(),
                typed.text("lines"),
                questions.recording(typed, visitor.organisation(), OptionalLong.empty(), vantage, visitor));
        return Answer.after(outcome, SeeOther.at(ADDRESS).saying("Recorded."), ADDRESS, Section.MEASURES);
    }

    private List<Ask> asks(Vantage vantage, Visitor visitor) {
        return List.of(
                new Ask.Words(
                        "lines",
                        "Identities, one a line",
                        "Name; what goes together; the identity; why it should hold. For example:"
                                + " Contacts; document, period; \"Contacts\" = \"Assessed\" + \"Not assessed\"; nobody is"
                                + " counted twice.",
                        "Write one identity at least"),
                questions.audience(visitor.organisation(), vantage));
    }

    private FormPage page(Typed typed, Vantage vantage, Visitor visitor) {
        List<FormControl<?>> controls = Ask.controls(asks(vantage, visitor), typed);
        return new FormPage(
                "Which figures must fit together?",
                Optional.of(Section.MEASURES),
                List.of("Sums, shares, changes and rates that names and tables tell are found without this."),
                ADDRESS + "/identities",
                controls,
                "Declare",
                ADDRESS,
                false);
    }
}
