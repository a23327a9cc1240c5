package org.plumbline.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.record.Entry;
import org.plumbline.record.Standing;
import org.plumbline.record.Subject;

/**
 * A form as far as the entries about it say.
 *
 * @param versions the first first
 * @param endedFrom the first day of the first period for which it does not ask; empty while it goes on
 * @param endedBecause empty while it goes on
 * @param lastOn the day of what happened last
 * @param lastEntry the index of the last entry about it
 */
public record ReturnForm(
        String id,
        List<FormVersion> versions,
        Optional<LocalDate> endedFrom,
        String endedBecause,
        LocalDate lastOn,
        long lastEntry) {
    public static final String KIND = "return-form";

    public ReturnForm {
        versions = List.copyOf(versions);
    }

    /** What entries come to; empty while none of them designs it. */
    public static Optional<ReturnForm> after(List<Entry> entries) {
        List<FormVersion> versions = new ArrayList<>();
        Optional<FormFact.Ended> end = Optional.empty();
        LocalDate lastOn = LocalDate.MIN;
        for (Entry entry : Standing.inOrder(entries)) {
            lastOn = entry.effectiveOn();
            switch ((FormFact) entry.fact()) {
                case FormFact.Designed designed ->
                    versions.add(new FormVersion(
                            designed.number(),
                            designed.design(),
                            entry.effectiveOn(),
                            entry.audience().written()));
                case FormFact.RuleAdded added
                when !versions.isEmpty() -> versions.add(change(versions.removeLast(), added.rule()));
                case FormFact.RuleDropped dropped
                when !versions.isEmpty() -> {
                    FormVersion last = versions.removeLast();
                    versions.add(last.as(last.design().without(dropped.number())));
                }
                case FormFact.Ended ended -> end = Optional.of(ended);
                case FormFact.RuleAdded _, FormFact.RuleDropped _ -> {
                    // The version that they change cannot be seen from here.
                }
            }
        }
        return versions.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReturnForm(
                        entries.getFirst().subject().id(),
                        versions,
                        end.map(FormFact.Ended::from),
                        end.map(FormFact.Ended::because).orElse(""),
                        lastOn,
                        entries.getLast().index()));
    }

    private static FormVersion change(FormVersion version, FormRule rule) {
        return version.as(version.design().with(rule));
    }

    public Subject subject() {
        return new Subject(KIND, id);
    }

    public String name() {
        return latest().design().name();
    }

    public FormVersion latest() {
        return versions.getLast();
    }

    /** A version by its number; the last one where it cannot be seen. */
    public FormVersion version(int number) {
        return versions.stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseGet(this::latest);
    }

    /** The version that asks for a period. */
    public FormVersion at(ReturnPeriod period) {
        return versions.stream()
                .filter(version -> !version.design().from().isAfter(period.from()))
                .reduce((before, after) -> after)
                .orElse(versions.getFirst());
    }

    /** The periods that had begun by a day, the first first. */
    public List<ReturnPeriod> periods(LocalDate by) {
        List<ReturnPeriod> periods = new ArrayList<>();
        for (FormVersion version : versions) {
            FormDesign design = version.design();
            Optional<LocalDate> until = versions.stream()
                    .filter(later -> later.number() == version.number() + 1)
                    .map(later -> later.design().from())
                    .findFirst();
            ReturnPeriod period = new ReturnPeriod(design.from(), design.cadence());
            while (!period.from().isAfter(by) && before(period.from(), until) && before(period.from(), endedFrom)) {
                periods.add(period);
                period = period.next();
            }
        }
        return List.copyOf(periods);
    }

    private static boolean before(LocalDate day, Optional<LocalDate> end) {
        return end.isEmpty() || day.isBefore(end.get());
    }

    /** The period that begins on a day, where the form asks for one. */
    public Optional<ReturnPeriod> period(LocalDate from) {
        return periods(from).stream().filter(one -> one.from().equals(from)).findFirst();
    }

    /** The last day on which a return is in time; for a period that was over before there was a form, counted from its day. */
    public LocalDate due(ReturnPeriod period) {
        LocalDate end = period.to();
        LocalDate first = versions.getFirst().on();
        return (end.isBefore(first) ? first : end).plusDays(at(period).design().dueDays());
    }
}
