package org.plumbline.returns.web;

import java.util.OptionalLong;
import org.plumbline.record.Audience;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.record.Source;
import org.plumbline.record.Vantage;
import org.plumbline.web.Answer;
import org.plumbline.web.Section;
import org.plumbline.web.SeeOther;
import org.plumbline.web.Typed;
import org.plumbline.web.Visitor;

/** How what is asked about a return is recorded and answered. */
final class ReturnAnswers {
    private ReturnAnswers() {}

    /** Today, by oneself; who may see it is the form's to say, which the activity knows. */
    static Recording how(Typed typed, Vantage vantage, Visitor visitor) {
        String last = typed.text("last");
        return new Recording(
                visitor.viewer(),
                visitor.actor(),
                vantage.asAt(),
                Source.enteredHere(),
                Audience.of(visitor.organisation()),
                last.matches("-?\\d{1,18}") ? OptionalLong.of(Long.parseLong(last)) : OptionalLong.empty());
    }

    static Answer of(Outcome outcome, String address, String said) {
        return Answer.after(outcome, SeeOther.at(address).saying(said), address, Section.MEASURES);
    }
}
