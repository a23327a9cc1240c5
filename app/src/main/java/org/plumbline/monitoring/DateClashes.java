package org.plumbline.monitoring;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.record.Vantage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is stated of dates and cannot all be right. */
@Component
public class DateClashes {
    private final DatedEvents events;
    private final LengthStatements lengths;

    DateClashes(DatedEvents events, LengthStatements lengths) {
        this.events = events;
        this.lengths = lengths;
    }

    /** Events of which documents give different dates, dates that cannot be, and lengths that are not so long; in this order. */
    @Transactional(readOnly = true)
    public List<DateClash> ofForce(String force, Vantage vantage) {
        List<DateClash> clashes = new ArrayList<>();
        List<DatedEvent> stated = events.ofForce(force, vantage);
        stated.stream()
                .filter(DatedEvent::conflicting)
                .forEach(event -> clashes.add(new DateClash(event.event(), different(event), event.id())));
        stated.forEach(event -> event.statements()
                .forEach(statement -> event.doubts(statement)
                        .forEach(doubt -> clashes.add(new DateClash(event.event(), doubt, event.id())))));
        lengths.ofForce(force, vantage)
                .forEach(length -> length.doubts()
                        .forEach(doubt -> clashes.add(new DateClash("“" + length.words() + "”", doubt, length.id()))));
        return List.copyOf(clashes);
    }

    private static String different(DatedEvent event) {
        return event.dates() + " dates: "
                + event.statements().stream()
                        .map(one -> one.days() + " (" + one.source() + ")")
                        .collect(Collectors.joining("; "))
                + ".";
    }
}
