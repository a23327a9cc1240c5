package org.plumbline.reviews;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.plumbline.record.Entry;
import org.plumbline.record.Standing;

/** Folds the entries about one case. */
final class CaseFold {
    private final Map<CaseFact.Turn, ReviewedCase.Judgement> judgements = new EnumMap<>(CaseFact.Turn.class);
    private final List<CaseFact.Settled> settled = new ArrayList<>();
    private CaseFact.@Nullable Drawn drawn;
    private Optional<CaseFact.Replaced> replaced = Optional.empty();

    private CaseFold() {}

    static Optional<ReviewedCase> of(List<Entry> entries) {
        CaseFold fold = new CaseFold();
        for (Entry entry : Standing.inOrder(entries)) {
            if (entry.fact() instanceof CaseFact fact) {
                fold.take(fact, entry.index());
            }
        }
        return fold.result(entries);
    }

    private void take(CaseFact fact, long index) {
        switch (fact) {
            case CaseFact.Drawn first -> drawn = first;
            case CaseFact.Assigned(CaseFact.Turn turn, Reviewer reviewer) ->
                judgements.put(turn, new ReviewedCase.Judgement(reviewer, List.of(), "", OptionalLong.empty()));
            case CaseFact.Answered answered ->
                judgements.computeIfPresent(
                        answered.turn(),
                        (turn, judgement) -> new ReviewedCase.Judgement(
                                judgement.reviewer(), answered.answers(), answered.note(), OptionalLong.of(index)));
            case CaseFact.Replaced out -> replaced = Optional.of(out);
            case CaseFact.Settled one -> settled.add(one);
        }
    }

    private Optional<ReviewedCase> result(List<Entry> entries) {
        CaseFact.Drawn first = drawn;
        return first == null
                ? Optional.empty()
                : Optional.of(new ReviewedCase(
                        entries.getFirst().subject().id(),
                        first,
                        Optional.ofNullable(judgements.get(CaseFact.Turn.FIRST)),
                        Optional.ofNullable(judgements.get(CaseFact.Turn.SECOND)),
                        settled,
                        replaced,
                        entries.getLast().index()));
    }
}
