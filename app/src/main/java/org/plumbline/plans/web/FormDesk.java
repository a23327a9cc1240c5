package org.plumbline.plans.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.plumbline.govuk.FormControl;
import org.plumbline.people.RecordingQuestions;
import org.plumbline.record.Outcome;
import org.plumbline.record.Vantage;
import org.plumbline.web.Answer;
import org.plumbline.web.Ask;
import org.plumbline.web.FormPage;
import org.plumbline.web.Invalid;
import org.plumbline.web.Section;
import org.plumbline.web.SeeOther;
import org.plumbline.web.Typed;
import org.plumbline.web.Visitor;
import org.springframework.stereotype.Component;

/** Asks by a form and records what was answered. */
@Component
class FormDesk {
    private static final String LAST = "last";

    private final RecordingQuestions questions;

    FormDesk(RecordingQuestions questions) {
        this.questions = questions;
    }

    <T> FormPage ask(Form<T> form, Sheet<T> sheet, Map<String, String> known, Vantage vantage) {
        Map<String, String> answers = new HashMap<>(questions.usual(vantage));
        answers.putAll(known);
        return page(form, sheet, sheet.last(), Typed.of(answers), vantage);
    }

    <T> Answer record(Form<T> form, Sheet<T> sheet, Typed typed, Vantage vantage, Visitor visitor) {
        long seen = typed.text(LAST).matches("[0-9]{1,18}") ? Long.parseLong(typed.text(LAST)) : sheet.last();
        asks(form, sheet, vantage).forEach(ask -> ask.check(typed));
        if (typed.anythingWrong()) {
            return new Invalid(page(form, sheet, seen, typed, vantage));
        }
        Outcome outcome = form.recorder()
                .record(
                        sheet.about(),
                        typed,
                        questions.recording(typed, sheet.force(), OptionalLong.of(seen), vantage, visitor));
        return Answer.after(
                outcome,
                SeeOther.at(sheet.path()).saying("Recorded. It stands in the history below."),
                sheet.path(),
                Section.PLANS);
    }

    private <T> FormPage page(Form<T> form, Sheet<T> sheet, long seen, Typed typed, Vantage vantage) {
        List<String> lead = new ArrayList<>(List.of(sheet.called()));
        if (!form.lead().isEmpty()) {
            lead.add(form.lead());
        }
        List<FormControl<?>> controls = Ask.controls(asks(form, sheet, vantage), typed);
        return new FormPage(
                form.title(),
                Optional.of(Section.PLANS),
                lead,
                sheet.path() + "/" + form.noun() + "?" + LAST + "=" + seen,
                controls,
                "Record",
                sheet.path(),
                false);
    }

    private <T> List<Ask> asks(Form<T> form, Sheet<T> sheet, Vantage vantage) {
        List<Ask> asks = new ArrayList<>(form.asks().of(sheet.about(), vantage));
        boolean own =
                switch (form.day()) {
                    case FROM -> false;
                    case HAPPENED -> {
                        asks.add(Form.pastDay("on", "On which day", "Enter the day on which it was", vantage.asAt()));
                        yield true;
                    }
                    case TODAY -> true;
                };
        asks.addAll(questions.of(sheet.force(), own, form.sourced(), vantage));
        return asks;
    }
}
