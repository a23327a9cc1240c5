package org.plumbline.ledger;

import java.util.OptionalLong;

/** Ends the reading of an export at the first thing that is wrong with it; never leaves this package. */
final class BrokenExport extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Verdict.Broken verdict;

    BrokenExport(Verdict.Broken verdict) {
        super(verdict.sentence());
        this.verdict = verdict;
    }

    static BrokenExport of(Verdict.Kind kind, String sentence) {
        return new BrokenExport(new Verdict.Broken(OptionalLong.empty(), kind, sentence));
    }

    static BrokenExport at(long entry, Verdict.Kind kind, String sentence) {
        return new BrokenExport(new Verdict.Broken(OptionalLong.of(entry), kind, sentence));
    }

    Verdict.Broken verdict() {
        return verdict;
    }
}
