package org.plumbline.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.findings.CauseLine;
import org.plumbline.findings.Finding;
import org.plumbline.record.Vantage;
import org.springframework.stereotype.Component;

/** How many of the actions for a cause of concern and its recommendations are done, open and late. */
@Component
class CauseActions implements CauseLine {
    private final Actions actions;

    CauseActions(Actions actions) {
        this.actions = actions;
    }

    @Override
    public Optional<String> of(Finding cause, List<Finding> parts, Vantage vantage) {
        List<ActionStatus> serving = Stream.concat(Stream.of(cause), parts.stream())
                .flatMap(finding -> actions.serving(finding.id(), vantage).stream())
                .filter(action -> action.doing().withdrawnOn().isEmpty())
                .distinct()
                .map(action -> action.status(vantage.asAt()))
                .toList();
        if (serving.isEmpty()) {
            return Optional.empty();
        }
        List<String> counts = new ArrayList<>();
        count(serving, counts, "done", ActionStatus.State.DONE, ActionStatus.State.DONE_LATE, ActionStatus.State.KEPT);
        count(
                serving,
                counts,
                "not yet due",
                ActionStatus.State.NOT_STARTED,
                ActionStatus.State.ON_TIME,
                ActionStatus.State.DUE_SOON);
        count(serving, counts, "late", ActionStatus.State.LATE);
        return Optional.of((serving.size() == 1 ? "1 action: " : "%,d actions: ".formatted(serving.size()))
                + String.join(", ", counts) + ".");
    }

    private static void count(List<ActionStatus> all, List<String> counts, String words, ActionStatus.State... states) {
        long number = all.stream()
                .filter(status -> List.of(states).contains(status.state()))
                .count();
        if (number > 0) {
            counts.add(number + " " + words);
        }
    }
}
