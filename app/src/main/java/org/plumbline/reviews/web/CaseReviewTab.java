package org.plumbline.reviews.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.findings.Finding;
import org.plumbline.findings.FindingTab;
import org.plumbline.record.Vantage;
import org.plumbline.reviews.QuestionResult;
import org.plumbline.reviews.Rounds;
import org.plumbline.web.Part;
import org.plumbline.web.Visitor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What questions that test a finding came to: the newest result of each, beside those before. */
@Component
@Order(40)
class CaseReviewTab implements FindingTab {
    private final Rounds rounds;

    CaseReviewTab(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public String slug() {
        return "case-reviews";
    }

    @Override
    public String words() {
        return "Case reviews";
    }

    @Override
    public Part of(Finding finding, Vantage vantage, Visitor visitor) {
        List<QuestionResult> results = rounds.results(finding.id(), vantage);
        Set<String> told = new HashSet<>();
        List<ResultBlock> blocks = new ArrayList<>();
        for (QuestionResult newest : results) {
            if (told.add(newest.question().key())) {
                blocks.add(new ResultBlock(
                        newest,
                        results.stream()
                                .filter(other -> other.question().sameAs(newest.question())
                                        && other.period()
                                                .until()
                                                .isBefore(newest.period().until()))
                                .toList()));
            }
        }
        return new CaseReviewPart(blocks);
    }
}
