package org.plumbline.reviews;

import java.util.List;
import java.util.Optional;
import org.plumbline.record.Outcome;

/** What must be so before answers about a case are taken down. */
final class CaseRules {
    private CaseRules() {}

    /** Every question once, with an answer that it takes. */
    static Optional<Outcome.Refused> complete(Design design, List<CaseFact.Given> answers) {
        List<String> wrong = design.questions().stream()
                .filter(question -> answers.stream()
                                .filter(given -> given.question() == question.number())
                                .filter(given -> question.takes(given.verdict()))
                                .count()
                        != 1)
                .map(question -> "question " + question.number())
                .toList();
        return Outcome.refusedIf(
                !wrong.isEmpty() || answers.size() != design.questions().size(),
                "Not every question has the one answer that it takes: " + String.join(", ", wrong) + ".",
                "Answer every question; answers are kept once all are given.");
    }

    static Optional<Outcome.Refused> settles(Round round, ReviewedCase one, CaseFact.Settled settled) {
        Optional<Question> question = round.design().questions().stream()
                .filter(each -> each.number() == settled.question())
                .findFirst();
        return Outcome.refusedIf(
                        question.filter(each -> each.takes(settled.verdict())).isEmpty(),
                        "Question " + settled.question() + " takes no such answer.",
                        "Choose one of its answers.")
                .or(() -> Outcome.refusedIf(
                        !one.differs(settled.question())
                                && (round.reopened().isEmpty()
                                        || one.counts(settled.question()).isEmpty()),
                        "On this question no two reviewers differ.",
                        "Settle where they do; a closed round can be opened again with a reason."))
                .or(() -> Outcome.refusedIf(
                        settled.reason().isBlank(), "It is settled without a reason.", "Say why this is the answer."));
    }
}
