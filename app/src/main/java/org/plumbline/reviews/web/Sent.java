package org.plumbline.reviews.web;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.plumbline.govuk.FormControl;
import org.plumbline.record.Outcome;
import org.plumbline.web.Answer;
import org.plumbline.web.Ask;
import org.plumbline.web.FormPage;
import org.plumbline.web.Section;
import org.plumbline.web.SeeOther;
import org.plumbline.web.Typed;

/** Forms of this room, and what is answered to what they send. */
final class Sent {
    static final String LAST = "last";

    private Sent() {}

    static FormPage form(
            String title, List<String> lead, String action, List<Ask> asks, Typed typed, String submit, String back) {
        List<FormControl<?>> controls = Ask.controls(asks, typed);
        return new FormPage(title, Optional.of(Section.REVIEWS), lead, action, controls, submit, back, false);
    }

    static boolean wrong(List<Ask> asks, Typed typed) {
        asks.forEach(ask -> ask.check(typed));
        return typed.anythingWrong();
    }

    static Answer after(Outcome outcome, String path, String saying) {
        return after(outcome, path, saying, path);
    }

    static Answer after(Outcome outcome, String path, String saying, String back) {
        return Answer.after(outcome, SeeOther.at(path).saying(saying), back, Section.REVIEWS);
    }

    /** The last entry that somebody saw who fills in a form; where it does not say, the one that is last. */
    static OptionalLong seen(Typed typed, long last) {
        return OptionalLong.of(typed.text(LAST).matches("[0-9]{1,18}") ? Long.parseLong(typed.text(LAST)) : last);
    }
}
