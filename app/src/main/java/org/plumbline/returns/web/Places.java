package org.plumbline.returns.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.plumbline.record.Vantage;
import org.plumbline.returns.ExpectedReturn;
import org.plumbline.returns.FilledReturn;
import org.plumbline.returns.ReturnForm;
import org.plumbline.returns.ReturnForms;
import org.plumbline.returns.ReturnPeriod;
import org.plumbline.returns.Returns;
import org.plumbline.web.NotThere;
import org.springframework.stereotype.Component;

/** Finds what an address names. */
@Component
class Places {
    private final ReturnForms forms;
    private final Returns returns;

    Places(ReturnForms forms, Returns returns) {
        this.forms = forms;
        this.returns = returns;
    }

    /** A return in its form. */
    record Place(ReturnForm form, ExpectedReturn expected) {
        String address() {
            return Places.address(form.id(), expected.period());
        }

        /** The index of the last entry about it; −1 while there is none. */
        long last() {
            return expected.filled().map(FilledReturn::lastEntry).orElse(-1L);
        }

        String title() {
            return form.name() + ", " + expected.period().words();
        }
    }

    static String address(String form, ReturnPeriod period) {
        return "/returns/" + form + "/periods/" + period.from();
    }

    ReturnForm form(String id, Vantage vantage) {
        return forms.find(id, vantage)
                .orElseThrow(() -> new NotThere("There is no such form, as far as you may see from here."));
    }

    Place of(String id, String from, Vantage vantage) {
        ReturnForm form = form(id, vantage);
        ReturnPeriod period = form.period(day(from))
                .orElseThrow(() -> new NotThere("The form does not ask for a period that begins on that day."));
        return new Place(
                form, ExpectedReturn.of(form, period, returns.find(FilledReturn.id(id, period.from()), vantage)));
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw new NotThere("There is no such day.");
        }
    }
}
