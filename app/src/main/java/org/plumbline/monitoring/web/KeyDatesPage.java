package org.plumbline.monitoring.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.monitoring.DatedEvent;
import org.plumbline.monitoring.KeyDate;
import org.plumbline.monitoring.LengthStatement;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/**
 * One chronology of a force's monitoring.
 *
 * @param stated the events of which several statements are recorded, or one
 * @param lengths the lengths of time that documents state
 */
public record KeyDatesPage(
        ForceHead head, List<KeyDate> dates, List<DatedEvent> stated, List<LengthStatement> lengths, LocalDate asAt)
        implements Page {
    public KeyDatesPage {
        dates = List.copyOf(dates);
        stated = List.copyOf(stated);
        lengths = List.copyOf(lengths);
    }

    @Override
    public String title() {
        return "Key dates";
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.MONITORING);
    }

    /** Those of the statements that contradict each other. */
    public List<DatedEvent> disagreeing() {
        return stated.stream().filter(DatedEvent::conflicting).toList();
    }

    /** How many dates are in dispute, in a sentence. */
    public String sentence() {
        long open = disagreeing().stream()
                .filter(event -> event.settlement().isEmpty())
                .count();
        long settled = disagreeing().size() - open;
        return dates.size() + " dates are known. "
                + (disagreeing().isEmpty()
                        ? "No two documents disagree about one."
                        : "Of " + disagreeing().size() + (disagreeing().size() == 1 ? " event" : " events")
                                + " documents give different dates; " + settled + " settled by somebody, " + open
                                + " not.")
                + doubtful();
    }

    private String doubtful() {
        long impossible = stated.stream()
                        .mapToLong(event -> event.statements().stream()
                                .filter(statement -> !event.doubts(statement).isEmpty())
                                .count())
                        .sum()
                + lengths.stream().filter(length -> !length.doubts().isEmpty()).count();
        return switch ((int) impossible) {
            case 0 -> "";
            case 1 -> " One statement cannot be right by itself.";
            default -> " " + impossible + " statements cannot be right by themselves.";
        };
    }

    public boolean toCome(KeyDate date) {
        return date.day().isAfter(asAt);
    }
}
