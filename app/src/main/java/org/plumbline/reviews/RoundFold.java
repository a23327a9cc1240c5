package org.plumbline.reviews;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.record.Entry;
import org.plumbline.record.Standing;

/** Folds the entries about one round. */
final class RoundFold {
    private @Nullable Design design;
    private String force = "";
    private String publishedBy = "";
    private String caution = "";
    private Round.State state = Round.State.DESIGNED;
    private Optional<Round.KeptList> list = Optional.empty();
    private List<Reviewer> reviewers = List.of();
    private List<Reviewer> seconds = List.of();
    private List<QuestionCount> counts = List.of();
    private Optional<LocalDate> closedOn = Optional.empty();
    private Optional<String> reopened = Optional.empty();

    private RoundFold() {}

    static Optional<Round> of(List<Entry> entries) {
        RoundFold fold = new RoundFold();
        for (Entry entry : Standing.inOrder(entries)) {
            if (entry.fact() instanceof RoundFact fact) {
                fold.take(fact, entry.effectiveOn());
            }
        }
        return fold.result(entries);
    }

    private void take(RoundFact fact, LocalDate on) {
        switch (fact) {
            case RoundFact.Designed designed -> {
                force = designed.force();
                design = designed.design();
            }
            case RoundFact.Drawn drawn -> {
                list = Optional.of(new Round.KeptList(drawn.list(), drawn.listed(), drawn.second()));
                state = Round.State.DRAWN;
            }
            case RoundFact.Begun begun -> {
                reviewers = begun.reviewers();
                state = Round.State.UNDER_REVIEW;
            }
            case RoundFact.SecondBegun begun -> {
                seconds = begun.reviewers();
                state = Round.State.SECOND_REVIEW;
            }
            case RoundFact.Closed closed -> close(closed.counts(), on);
            case RoundFact.Reopened again -> {
                counts = List.of();
                closedOn = Optional.empty();
                reopened = Optional.of(again.reason());
                state = seconds.isEmpty() ? Round.State.UNDER_REVIEW : Round.State.SECOND_REVIEW;
            }
            case RoundFact.Published published -> {
                force = published.force();
                publishedBy = published.by();
                caution = published.caution();
                design = new Design(
                        published.title(),
                        published.set(),
                        published.setCalled(),
                        published.questions(),
                        published.from(),
                        published.until(),
                        "",
                        List.of(),
                        Sizing.byHand(),
                        "",
                        0);
                close(published.counts(), on);
            }
        }
    }

    private void close(List<QuestionCount> counted, LocalDate on) {
        counts = counted;
        closedOn = Optional.of(on);
        reopened = Optional.empty();
        state = Round.State.CLOSED;
    }

    private Optional<Round> result(List<Entry> entries) {
        Design designed = design;
        return designed == null
                ? Optional.empty()
                : Optional.of(new Round(
                        entries.getFirst().subject().id(),
                        force,
                        designed,
                        publishedBy,
                        caution,
                        state,
                        list,
                        reviewers,
                        seconds,
                        counts,
                        closedOn,
                        reopened,
                        entries.getLast().index()));
    }
}
