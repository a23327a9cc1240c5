package org.plumbline.findings.web;

import java.util.List;
import org.plumbline.findings.Finding;
import org.plumbline.findings.Owner;
import org.plumbline.findings.web.FindingPage.Action;
import org.plumbline.record.Vantage;
import org.plumbline.web.Permission;
import org.plumbline.web.Visitor;
import org.springframework.stereotype.Component;

/** What can be recorded about a finding as it is, by whom. */
@Component
class FindingActions {
    private final FindingForms forms;
    private final FindingHands hands;

    FindingActions(FindingForms forms, FindingHands hands) {
        this.forms = forms;
        this.hands = hands;
    }

    List<Action> of(Finding finding, Vantage vantage, Visitor visitor) {
        if (vantage.moved() || !hands.reaches(finding, vantage, visitor)) {
            return List.of();
        }
        boolean owns = finding.owner()
                .map(Owner::reference)
                .filter(visitor.actor().reference()::equals)
                .isPresent();
        return forms.all().stream()
                .filter(form -> form.offered().test(finding))
                .map(form -> new Action(
                        "/findings/" + finding.id() + "/" + form.noun(), words(form.noun()), who(form.noun(), owns)))
                .toList();
    }

    private static List<Permission> who(String noun, boolean owns) {
        return switch (noun) {
            case "promise", "completion" ->
                owns
                        ? List.of(Permission.OWN_FINDINGS, Permission.MANAGE_FINDINGS)
                        : List.of(Permission.MANAGE_FINDINGS);
            case "outcome" -> List.of(Permission.JUDGE_FINDINGS);
            case "level", "inspectorate-date", "closure", "remaining" ->
                List.of(Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS);
            default -> List.of(Permission.MANAGE_FINDINGS);
        };
    }

    private static String words(String noun) {
        return switch (noun) {
            case "owner" -> "Assign an owner";
            case "force-date" -> "Set the force’s own date";
            case "promise" -> "Take down the owner’s promise";
            case "completion" -> "Say that the work is complete";
            case "outcome" -> "Judge the outcome";
            case "level" -> "Record the level";
            case "inspectorate-date" -> "Record a new date of the inspectorate’s";
            case "submission" -> "Submit for closure";
            case "closure" -> "Record that the inspectorate closed it";
            case "remaining" -> "Record that it remains open";
            case "withdrawal" -> "Withdraw from the register";
            default -> noun;
        };
    }
}
