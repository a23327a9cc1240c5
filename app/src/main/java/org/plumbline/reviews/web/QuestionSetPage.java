package org.plumbline.reviews.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.govuk.Link;
import org.plumbline.govuk.SummaryList;
import org.plumbline.reviews.Question;
import org.plumbline.reviews.QuestionSet;
import org.plumbline.reviews.Round;
import org.plumbline.web.Frame;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/**
 * One version of a set of questions.
 *
 * @param findings what the findings are called that questions test, by id
 * @param rounds those that ask it
 * @param successor the version that follows; empty for none
 * @param leads whether whoever looks may change it
 */
public record QuestionSetPage(
        QuestionSet set,
        String forceName,
        Map<String, String> findings,
        List<Round> rounds,
        Optional<QuestionSet> successor,
        boolean leads)
        implements Page {
    @Override
    public String title() {
        return set.called();
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.REVIEWS);
    }

    public String sentence() {
        String count =
                set.questions().size() == 1 ? "One question" : set.questions().size() + " questions";
        return forceName + ". "
                + (rounds.isEmpty()
                        ? count + "; no round has asked them yet, so they can still be changed."
                        : count + ", asked by " + (rounds.size() == 1 ? "one round" : rounds.size() + " rounds")
                                + ": they are never changed, only followed by another version.");
    }

    public boolean changeable() {
        return leads && rounds.isEmpty();
    }

    public SummaryList about(Question question, Frame frame) {
        List<SummaryList.Row> rows = new ArrayList<>(List.of(
                SummaryList.Row.of("Short name", question.key()),
                SummaryList.Row.of("Answers", question.notApplicable() ? "yes, no, not applicable" : "yes, no"),
                SummaryList.Row.of("Good answer", question.good().words())));
        if (!question.guidance().isEmpty()) {
            rows.add(SummaryList.Row.of("Guidance", question.guidance()));
        }
        if (!question.finding().isEmpty()) {
            String title = findings.get(question.finding());
            rows.add(
                    title == null
                            ? SummaryList.Row.of("Tests", "a finding that you may not see")
                            : SummaryList.Row.of(
                                    "Tests", Link.of(title, frame.href("/findings/" + question.finding()))));
        }
        return SummaryList.of(rows)
                .inCard(
                        "Question " + question.number() + ": " + question.text(),
                        changeable() && frame.editable()
                                ? new Link[] {
                                    Link.of("Change", path("/questions?number=" + question.number())),
                                    Link.of("Strike", path("/struck-questions?number=" + question.number()))
                                }
                                : new Link[0]);
    }

    public String path(String below) {
        return "/reviews/question-sets/" + set.id() + below;
    }
}
