package org.plumbline.reviews.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plumbline.findings.Finding;
import org.plumbline.findings.FindingCriteria;
import org.plumbline.findings.FindingOrder;
import org.plumbline.findings.Findings;
import org.plumbline.findings.Slice;
import org.plumbline.govuk.Choice;
import org.plumbline.record.Vantage;
import org.plumbline.reviews.Question;
import org.plumbline.reviews.Verdict;
import org.plumbline.web.Ask;
import org.plumbline.web.Typed;
import org.springframework.stereotype.Component;

/** What is asked about a question of a review. */
@Component
class QuestionForms {
    static final Ask TITLE =
            new Ask.Line("title", "What is the set called?", "For example, Investigations", "Enter what it is called");
    static final Ask REASON = new Ask.Words("reason", "Why it is not asked after all", "", "Say why");
    private static final String NONE = "none";

    /** More than this nobody chooses from one list. */
    private static final int MOST = 500;

    private final Findings findings;

    QuestionForms(Findings findings) {
        this.findings = findings;
    }

    List<Ask> asks(String force, Vantage vantage) {
        return List.of(
                new Ask.Words("text", "The question", "One that can be answered by yes or no", "Enter the question"),
                new Ask.Line(
                        "key",
                        "A short name for it",
                        "Small letters, such as supervision. It stays as long as the question means the same: answers are"
                                + " compared by it",
                        "Enter a short name"),
                new Ask.Words("guidance", "How to answer it", "What counts as yes, and what does not", ""),
                new Ask.OneOf(
                        "good",
                        "The good answer is",
                        "",
                        List.of(Choice.of("yes", "yes"), Choice.of("no", "no")),
                        "Choose the good answer"),
                new Ask.OneOf(
                        "asked",
                        "Can it be asked of every case?",
                        "",
                        List.of(Choice.of("every", "yes"), Choice.of("some", "no, some will answer “not applicable”")),
                        "Choose whether it can be asked of every case"),
                new Ask.OneOfMany(
                        "finding",
                        "The finding that it tests",
                        "",
                        Stream.concat(
                                        Stream.of(Choice.of(NONE, "none")),
                                        ofForce(force, vantage)
                                                .map(finding -> Choice.of(
                                                        finding.id(),
                                                        finding.received().ref() + ": "
                                                                + finding.received()
                                                                        .title())))
                                .toList(),
                        "Choose a finding, or none"));
    }

    private Stream<Finding> ofForce(String force, Vantage vantage) {
        return findings
                .search(FindingCriteria.ANY.withForce(force), FindingOrder.USUAL, new Slice(1, MOST), vantage)
                .findings()
                .stream();
    }

    static Question question(int number, Typed typed) {
        return new Question(
                number,
                typed.text("key"),
                typed.text("text"),
                typed.text("guidance"),
                Verdict.of(typed.text("good")).orElseThrow(),
                typed.text("asked").equals("some"),
                typed.text("finding").equals(NONE) ? "" : typed.text("finding"));
    }

    static Map<String, String> answers(Question question) {
        Map<String, String> answers = new HashMap<>();
        answers.put("text", question.text());
        answers.put("key", question.key());
        answers.put("guidance", question.guidance());
        answers.put("good", question.good().code());
        answers.put("asked", question.notApplicable() ? "some" : "every");
        answers.put("finding", question.finding().isEmpty() ? NONE : question.finding());
        return answers;
    }
}
