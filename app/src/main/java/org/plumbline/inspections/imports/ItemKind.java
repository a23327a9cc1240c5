package org.plumbline.inspections.imports;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.inspections.FindingKind;
import org.plumbline.inspections.PracticeKind;

/** What an item of a report can be: a finding, or something praised. */
public enum ItemKind {
    CAUSE_OF_CONCERN("CoC", FindingKind.CAUSE_OF_CONCERN, null),
    RECOMMENDATION("R", FindingKind.RECOMMENDATION, null),
    AREA_FOR_IMPROVEMENT("AFI", FindingKind.AREA_FOR_IMPROVEMENT, null),
    INNOVATIVE_PRACTICE("IP", null, PracticeKind.INNOVATIVE_PRACTICE),
    PROMISING_PRACTICE("PP", null, PracticeKind.PROMISING_PRACTICE);

    private final String letters;
    private final @Nullable FindingKind finding;
    private final @Nullable PracticeKind practice;

    ItemKind(String letters, @Nullable FindingKind finding, @Nullable PracticeKind practice) {
        this.letters = letters;
        this.finding = finding;
        this.practice = practice;
    }

    /** With what its references begin. */
    String letters() {
        return letters;
    }

    public Optional<FindingKind> finding() {
        return Optional.ofNullable(finding);
    }

    public Optional<PracticeKind> practice() {
        return Optional.ofNullable(practice);
    }

    public String code() {
        return finding()
                .map(FindingKind::code)
                .or(() -> practice().map(PracticeKind::code))
                .orElseThrow();
    }

    public String words() {
        return finding()
                .map(FindingKind::words)
                .or(() -> practice().map(PracticeKind::words))
                .orElseThrow();
    }

    public static Optional<ItemKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
