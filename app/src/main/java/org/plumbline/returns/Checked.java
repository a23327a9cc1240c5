package org.plumbline.returns;

import java.util.List;

/**
 * What the rules of a form say of the values of a return.
 *
 * @param unchecked a sentence for each rule that could not be applied, and why
 * @param missing the cells that were not given, in words
 */
public record Checked(List<Breach> breaches, List<String> unchecked, List<String> missing) {
    public Checked {
        breaches = List.copyOf(breaches);
        unchecked = List.copyOf(unchecked);
        missing = List.copyOf(missing);
    }

    public List<Breach> of(Weight weight) {
        return breaches.stream().filter(one -> one.weight() == weight).toList();
    }

    /** Those that ask for a reason and have none. */
    List<Breach> unexplained(List<Reason> reasons) {
        return of(Weight.SOFT).stream()
                .filter(breach -> reasons.stream()
                        .noneMatch(reason -> reason.breach().equals(breach.key())
                                && !reason.because().isBlank()))
                .toList();
    }
}
