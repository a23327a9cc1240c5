package org.plumbline.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.inspections.Stage;
import org.plumbline.inspections.Stages;
import org.plumbline.record.Vantage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Each force's times in Scan and in Engage, from the inspectorate's decisions alone. */
@Component
public class Intervals {
    private final Stages stages;

    Intervals(Stages stages) {
        this.stages = stages;
    }

    /** In their order, the last one lasting still; a force begins in Scan, since when is not known. */
    @Transactional(readOnly = true)
    public List<Interval> of(String force, Vantage vantage) {
        List<Stage> decided = stages.history(force, vantage);
        List<Interval> intervals = new ArrayList<>();
        if (decided.isEmpty() || decided.getFirst().name() == Stage.Name.ENGAGE) {
            intervals.add(new Interval(
                    Stage.FROM_THE_START,
                    Optional.empty(),
                    decided.stream().findFirst().map(Stage::since),
                    0));
        }
        for (int i = 0; i < decided.size(); i++) {
            Stage stage = decided.get(i);
            Optional<LocalDate> until = i + 1 < decided.size()
                    ? Optional.ofNullable(decided.get(i + 1).since())
                    : Optional.empty();
            intervals.add(new Interval(
                    stage, Optional.ofNullable(stage.since()), until, stage.days(until.orElse(vantage.asAt()))));
        }
        return List.copyOf(intervals);
    }

    /** What was decided and is known but not yet so: a move that begins after the vantage's date. */
    @Transactional(readOnly = true)
    public Optional<Stage> coming(String force, Vantage vantage) {
        return stages.history(force, Knowledge.ofAnyDay(vantage)).stream()
                .filter(stage -> stage.since() != null && stage.since().isAfter(vantage.asAt()))
                .findFirst();
    }

    /** Whether a force is in Engage, or was, in a sentence. */
    @Transactional(readOnly = true)
    public String sentence(String name, String force, Vantage vantage) {
        return sentence(name, of(force, vantage));
    }

    /** The same of intervals that were read before. */
    public static String sentence(String name, List<Interval> all) {
        Interval now = all.getLast();
        if (now.engage()) {
            return name + " is " + now.sentence() + ".";
        }
        return all.reversed().stream()
                .filter(Interval::engage)
                .findFirst()
                .map(last -> name + " is in Scan. It was " + last.sentence() + ".")
                .orElse(name + " is in Scan, the routine monitoring, and is not known to have been in Engage.");
    }
}
