package org.plumbline.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.record.Entry;
import org.plumbline.record.Subject;

/**
 * A measure as far as the entries about it say.
 *
 * @param targets in the order in which they were set, for each area the last one holds
 * @param recalculations by their days
 * @param annotations by their days
 * @param claims in the order of their days
 * @param tests of findings that hold
 * @param defined the day on which the definition that holds was given
 * @param lastEntry the index of the last entry about it
 */
public record Measure(
        String id,
        Definition definition,
        List<Target> targets,
        List<Recalculation> recalculations,
        List<Annotation> annotations,
        List<Claim> claims,
        List<SuccessTest> tests,
        LocalDate defined,
        long lastEntry) {
    public static final String KIND = "measure";

    public Measure {
        targets = List.copyOf(targets);
        recalculations = List.copyOf(recalculations);
        annotations = List.copyOf(annotations);
        claims = List.copyOf(claims);
        tests = List.copyOf(tests);
    }

    /** What entries come to; empty while none of them defines it. */
    public static Optional<Measure> after(List<Entry> entries) {
        return MeasureFold.of(entries);
    }

    public Subject subject() {
        return new Subject(KIND, id);
    }

    public String name() {
        return definition.name();
    }

    /** The target that holds for an area. */
    public Optional<Target> target(String area) {
        return targets.stream().filter(one -> one.area().equals(area)).reduce((first, second) -> second);
    }

    public List<Recalculation> recalculations(String area) {
        return recalculations.stream().filter(one -> one.area().equals(area)).toList();
    }

    public List<Annotation> annotations(String area) {
        return annotations.stream().filter(one -> one.area().equals(area)).toList();
    }

    public List<Claim> claims(String area) {
        return claims.stream().filter(one -> one.area().equals(area)).toList();
    }

    /** How it tests a finding; empty where it does not. */
    public Optional<SuccessTest> test(String finding) {
        return tests.stream().filter(one -> one.finding().equals(finding)).findFirst();
    }
}
