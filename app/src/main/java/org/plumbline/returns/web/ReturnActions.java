package org.plumbline.returns.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.record.Vantage;
import org.plumbline.returns.Breach;
import org.plumbline.returns.Cells;
import org.plumbline.returns.Checked;
import org.plumbline.returns.FilledReturn;
import org.plumbline.returns.Reason;
import org.plumbline.returns.Returns;
import org.plumbline.returns.Weight;
import org.plumbline.web.Ask;
import org.plumbline.web.Typed;
import org.springframework.stereotype.Component;

/** What is asked before a return is submitted, approved, sent back or opened again. */
@Component
class ReturnActions {
    private static final String NO_NAMES = "Roles and bodies, no names";

    private final Returns returns;

    ReturnActions(Returns returns) {
        this.returns = returns;
    }

    /**
     * One of them.
     *
     * @param explained the broken rules of which each needs a reason
     */
    record Action(
            String noun,
            String title,
            List<String> lead,
            List<Ask> asks,
            List<Breach> explained,
            String submit,
            String done) {
        List<Reason> reasons(Typed typed) {
            return explained.stream()
                    .map(breach -> new Reason(breach.key(), typed.text(name(breach))))
                    .toList();
        }
    }

    private static String name(Breach breach) {
        return "reason." + breach.key();
    }

    Action of(String noun, Places.Place place, Vantage vantage) {
        return switch (noun) {
            case "submission" -> submission(place, checked(place, vantage));
            case "approval" -> approval(place, checked(place, vantage));
            case "sending-back" ->
                because(
                        "sending-back",
                        "Send it back",
                        place,
                        "What is to be put right",
                        "Whoever filled it in reads this. " + NO_NAMES,
                        "It is sent back.");
            default ->
                because(
                        "reopening",
                        "Open it again",
                        place,
                        "Why it must change",
                        "Its figures hold until it is approved again; everything before stays in the record. "
                                + NO_NAMES,
                        "It is open again.");
        };
    }

    private Checked checked(Places.Place place, Vantage vantage) {
        return returns.checked(
                place.form().id(),
                place.expected().version(),
                place.expected().period(),
                place.expected().filled().map(FilledReturn::cells).orElse(Cells.NONE),
                vantage);
    }

    private static Action submission(Places.Place place, Checked checked) {
        List<Breach> soft = checked.of(Weight.SOFT);
        List<String> lead = new ArrayList<>(List.of(place.title() + "."));
        checked.of(Weight.HARD).forEach(breach -> lead.add(breach.sentence() + " It cannot be approved so."));
        lead.add("Once submitted it can be changed only after it is sent back.");
        return new Action(
                "submission",
                "Submit it for approval",
                lead,
                soft.stream()
                        .<Ask>map(breach -> new Ask.Words(
                                name(breach),
                                "Why is this right?",
                                breach.sentence() + " " + NO_NAMES,
                                "Give the reason"))
                        .toList(),
                soft,
                "Submit",
                "It is submitted.");
    }

    private static Action approval(Places.Place place, Checked checked) {
        List<Reason> reasons =
                place.expected().filled().map(FilledReturn::reasons).orElse(List.of());
        List<String> lead = new ArrayList<>(List.of(place.title() + "."));
        for (Breach breach : checked.breaches()) {
            lead.add(breach.sentence()
                    + reasons.stream()
                            .filter(reason -> reason.breach().equals(breach.key()))
                            .map(reason -> " Reason given: " + reason.because())
                            .findFirst()
                            .orElse(""));
        }
        lead.addAll(checked.unchecked());
        if (lead.size() == 1) {
            lead.add("Every rule holds.");
        }
        lead.add("Approving states its figures and locks it.");
        return new Action(
                "approval", "Approve it", lead, List.of(), List.of(), "Approve", "It is approved and locked.");
    }

    private static Action because(
            String noun, String title, Places.Place place, String question, String hint, String done) {
        return new Action(
                noun,
                title,
                List.of(place.title() + "."),
                Stream.<Ask>of(new Ask.Words("because", question, hint, "Say why"))
                        .toList(),
                List.of(),
                title,
                done);
    }
}
