package org.plumbline.findings.web;

import java.util.ArrayList;
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
        List<Action> actions = new ArrayList<>(requests(finding, owns, visitor));
        forms.all().stream()
                .filter(form -> form.offered().test(finding))
                .map(form -> new Action(
                        "/findings/" + finding.id() + "/" + form.noun(), words(form.noun()), who(form.noun(), owns)))
                .forEach(actions::add);
        actions.add(new Action(
                "/findings/" + finding.id() + "/revisit-result",
                "Record what the inspectorate said when it came back",
                who("closure", owns)));
        return List.copyOf(actions);
    }

    /** How the force itself comes to submit. */
    private static List<Action> requests(Finding finding, boolean owns, Visitor visitor) {
        if (finding.stage().settled() || finding.progress().submission().isPresent()) {
            return List.of();
        }
        String path = "/findings/" + finding.id();
        List<Permission> askers = who("completion", owns);
        Action ask = new Action(path + "/closure-request", "Ask for closure", askers);
        return finding.progress()
                .request()
                .map(asked -> List.of(
                        asked.by().equals(visitor.actor().reference())
                                ? new Action(path + "/request-withdrawal", "Take back the request to close", askers)
                                : new Action(
                                        path + "/sign-off",
                                        "Sign off the request to close, or send it back",
                                        List.of(Permission.JUDGE_FINDINGS)),
                        new Action(path + "/closure-request", "Ask for closure anew", askers)))
                .orElse(List.of(ask));
    }

    private static List<Permission> who(String noun, boolean owns) {
        return switch (noun) {
            case "promise", "completion" ->
                owns
                        ? List.of(Permission.OWN_FINDINGS, Permission.MANAGE_FINDINGS)
                        : List.of(Permission.MANAGE_FINDINGS);
            case "outcome" -> List.of(Permission.JUDGE_FINDINGS);
            case "level", "inspectorate-date", "return", "closure", "remaining", "re-opening" ->
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
            case "submission" -> "Take down a submission made elsewhere";
            case "return" -> "Record that it was sent back";
            case "re-opening" -> "Record that it is open again";
            case "earlier-finding" -> "Say where it was found before";
            case "closure" -> "Record that the inspectorate closed it";
            case "remaining" -> "Record that it remains open";
            case "withdrawal" -> "Withdraw from the register";
            default -> noun;
        };
    }
}
