package org.plumbline.plans;

import java.util.List;
import org.plumbline.findings.ClosureCondition;
import org.plumbline.findings.ClosureStep;
import org.plumbline.findings.Finding;
import org.plumbline.record.Vantage;
import org.springframework.stereotype.Component;

/** What stands against closing a finding: actions that serve it and are still open. */
@Component
class OpenActions implements ClosureCondition {
    private final Actions actions;

    OpenActions(Actions actions) {
        this.actions = actions;
    }

    @Override
    public List<ClosureStep> of(Finding finding, Vantage vantage) {
        List<Action> serving = actions.serving(finding.id(), vantage).stream()
                .filter(action -> action.doing().withdrawnOn().isEmpty())
                .toList();
        List<Action> open = serving.stream().filter(Action::open).toList();
        if (serving.isEmpty()) {
            return List.of();
        }
        if (open.isEmpty()) {
            return List.of(new ClosureStep(
                    true,
                    serving.size() == 1
                            ? "The one action that serves it is done."
                            : "All " + serving.size() + " actions that serve it are done."));
        }
        String which = String.join(
                ", ",
                open.stream()
                        .map(action -> action.id() + " ("
                                + action.status(vantage.asAt()).words() + ")")
                        .toList());
        return List.of(new ClosureStep(
                false,
                (serving.size() == 1
                                ? "Its one action is open: "
                                : open.size() + " of its " + serving.size() + " actions "
                                        + (open.size() == 1 ? "is" : "are") + " open: ")
                        + which + "."));
    }
}
