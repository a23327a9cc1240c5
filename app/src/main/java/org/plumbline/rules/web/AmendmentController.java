package org.plumbline.rules.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.deadlines.Rules.Amendment;
import org.plumbline.record.Vantage;
import org.plumbline.rules.Outcome;
import org.plumbline.rules.Recording;
import org.plumbline.rules.RuleAmendment;
import org.plumbline.web.Access;
import org.plumbline.web.Answer;
import org.plumbline.web.FormPage;
import org.plumbline.web.Invalid;
import org.plumbline.web.Page;
import org.plumbline.web.Permission;
import org.plumbline.web.Section;
import org.plumbline.web.SeeOther;
import org.plumbline.web.Typed;
import org.plumbline.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks for another value of a rule and records it, or what should have been recorded instead of an earlier change. */
@Controller
class AmendmentController {
    private final OwnTable table;
    private final RuleAmendment amendment;

    AmendmentController(OwnTable table, RuleAmendment amendment) {
        this.table = table;
        this.amendment = amendment;
    }

    @GetMapping("/rules/{key}/amendment")
    @Access({Permission.MANAGE_FINDINGS, Permission.ADMINISTER})
    Page ask(@PathVariable String key, @RequestParam @Nullable Long corrects, Vantage vantage, Visitor visitor) {
        MultiValueMap<String, String> answers = corrects == null
                ? new LinkedMultiValueMap<>()
                : AmendmentQuestions.answers(table.change(key, corrects, vantage));
        return page(questions(key, answers, vantage, visitor), corrects);
    }

    @PostMapping("/rules/{key}/amendment")
    @Access({Permission.MANAGE_FINDINGS, Permission.ADMINISTER})
    Answer record(
            @PathVariable String key,
            @RequestParam @Nullable Long corrects,
            @RequestParam MultiValueMap<String, String> answers,
            Vantage vantage,
            Visitor visitor) {
        AmendmentQuestions questions = questions(key, answers, vantage, visitor);
        Optional<Amendment> wanted = questions.answered();
        if (wanted.isEmpty()) {
            return new Invalid(page(questions, corrects));
        }
        Recording how = new Recording(visitor.viewer(), visitor.actor(), Set.copyOf(questions.named()));
        Outcome outcome =
                corrects == null ? amendment.change(wanted.get(), how) : amendment.correct(corrects, wanted.get(), how);
        return switch (outcome) {
            case Outcome.Done done ->
                SeeOther.at("/rules/" + key).saying("Recorded. What held before stays in the history.");
            case Outcome.Refused refused -> {
                questions.typed().wrong(AmendmentQuestions.FROM, refused.sentence());
                yield new Invalid(page(questions, corrects));
            }
        };
    }

    private AmendmentQuestions questions(
            String key, MultiValueMap<String, String> answers, Vantage vantage, Visitor visitor) {
        return new AmendmentQuestions(table.row(key, vantage).rule(), table.others(visitor), new Typed(answers));
    }

    private static FormPage page(AmendmentQuestions questions, @Nullable Long corrects) {
        String path = "/rules/" + questions.rule().key();
        String what = questions.rule().what() + ". Today: " + PeriodWords.value(questions.rule()) + ".";
        String stays = corrects == null
                ? "Nothing is overwritten: the earlier value stays, with the days on which it held."
                : "You are putting entry %d right. Both entries stay, and whoever could see the first sees the second."
                        .formatted(corrects);
        return new FormPage(
                (corrects == null ? "Change the rule " : "Correct a change of ")
                        + questions.rule().key(),
                Optional.of(Section.REPORTS),
                List.of(what, stays),
                path + "/amendment" + (corrects == null ? "" : "?corrects=" + corrects),
                questions.controls(),
                corrects == null ? "Change the rule" : "Record the correction",
                path,
                false);
    }
}
