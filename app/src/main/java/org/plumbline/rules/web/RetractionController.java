package org.plumbline.rules.web;

import java.util.Set;
import org.plumbline.govuk.Textarea;
import org.plumbline.record.Vantage;
import org.plumbline.rules.Outcome;
import org.plumbline.rules.RecordedChange;
import org.plumbline.rules.Recording;
import org.plumbline.rules.RuleAmendment;
import org.plumbline.web.Access;
import org.plumbline.web.Answer;
import org.plumbline.web.Dates;
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

/** Takes back a change of a rule that should not have been recorded; both entries stay. */
@Controller
class RetractionController {
    private static final String REASON = "reason";
    private static final int LONGEST = 4000;

    private final OwnTable table;
    private final RuleAmendment amendment;

    RetractionController(OwnTable table, RuleAmendment amendment) {
        this.table = table;
        this.amendment = amendment;
    }

    @GetMapping("/rules/{key}/retraction")
    @Access({Permission.MANAGE_FINDINGS, Permission.ADMINISTER})
    Page ask(@PathVariable String key, @RequestParam long entry, Vantage vantage) {
        return page(table.change(key, entry, vantage), new Typed(new LinkedMultiValueMap<>()));
    }

    @PostMapping("/rules/{key}/retraction")
    @Access({Permission.MANAGE_FINDINGS, Permission.ADMINISTER})
    Answer retract(
            @PathVariable String key,
            @RequestParam long entry,
            @RequestParam MultiValueMap<String, String> answers,
            Vantage vantage,
            Visitor visitor) {
        RecordedChange wrong = table.change(key, entry, vantage);
        Typed typed = new Typed(answers);
        String reason = typed.words(REASON, "Say why the change was wrong", LONGEST);
        if (typed.anythingWrong()) {
            return new Invalid(page(wrong, typed));
        }
        Recording how = new Recording(visitor.viewer(), visitor.actor(), Set.of());
        return switch (amendment.retract(key, entry, reason, how)) {
            case Outcome.Done done ->
                SeeOther.at("/rules/" + key).saying("Entry " + entry + " is retracted. Both entries stay.");
            case Outcome.Refused refused -> {
                typed.wrong(REASON, refused.sentence());
                yield new Invalid(page(wrong, typed));
            }
        };
    }

    private static FormPage page(RecordedChange wrong, Typed typed) {
        String path = "/rules/" + wrong.key();
        return FormPage.of(
                        "Retract a change of " + wrong.key(),
                        path + "/retraction?entry=" + wrong.entry().index(),
                        "Retract the change",
                        Textarea.of(REASON, "Why it was wrong")
                                .withValue(typed.text(REASON))
                                .withError(typed.problem(REASON)))
                .under(Section.REPORTS)
                .saying(
                        "Entry %d gives the rule the value %s from %s."
                                .formatted(
                                        wrong.entry().index(),
                                        wrong.said().value(),
                                        Dates.words(wrong.said().from())),
                        "Retract it only if it should not have been recorded at all. Where a rule changes once more, change it"
                                + " again from the new day.")
                .withBack(path);
    }
}
