package org.plumbline.reviews;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.plumbline.record.Fact;
import org.plumbline.record.ShownTable;
import org.plumbline.record.Vocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The facts of this room by kind of subject, the read tables that show what they come to, and what these link. */
@Configuration(proxyBeanMethods = false)
class RecordSettings {
    @Bean
    Vocabulary questionSetFacts() {
        return new Vocabulary(QuestionSet.KIND, QuestionSetFact.class);
    }

    @Bean
    Vocabulary roundFacts() {
        return new Vocabulary(Round.KIND, RoundFact.class);
    }

    @Bean
    Vocabulary caseFacts() {
        return new Vocabulary(ReviewedCase.KIND, CaseFact.class);
    }

    @Bean
    ShownTable<QuestionSet> questionSetTable(DSLContext sql) {
        return new ShownTable<>(
                sql, QuestionSet.KIND, QuestionSet.class, QuestionSet::after, RecordSettings::questionSetLinks);
    }

    @Bean
    ShownTable<Round> roundTable(DSLContext sql) {
        return new ShownTable<>(sql, Round.KIND, Round.class, Round::after, RecordSettings::roundLinks);
    }

    @Bean
    ShownTable<ReviewedCase> caseTable(DSLContext sql) {
        return new ShownTable<>(
                sql, ReviewedCase.KIND, ReviewedCase.class, ReviewedCase::after, RecordSettings::caseLinks);
    }

    private static Set<String> questionSetLinks(Fact fact) {
        if (!(fact instanceof QuestionSetFact.Begun begun)) {
            return Set.of();
        }
        return begun.follows().isEmpty()
                ? Set.of("force/" + begun.force())
                : Set.of("force/" + begun.force(), QuestionSet.KIND + "/" + begun.follows());
    }

    private static Set<String> roundLinks(Fact fact) {
        return switch (fact) {
            case RoundFact.Designed designed ->
                links(
                        designed.force(),
                        designed.design().set(),
                        designed.design().questions());
            case RoundFact.Published published -> links(published.force(), published.set(), published.questions());
            default -> Set.of();
        };
    }

    private static Set<String> links(String force, String set, List<Question> questions) {
        Set<String> links = new HashSet<>(Set.of("force/" + force, QuestionSet.KIND + "/" + set));
        questions.stream()
                .filter(question -> !question.finding().isEmpty())
                .forEach(question -> links.add("finding/" + question.finding()));
        return links;
    }

    private static Set<String> caseLinks(Fact fact) {
        return switch (fact) {
            case CaseFact.Drawn drawn -> Set.of(Round.KIND + "/" + drawn.round());
            case CaseFact.Assigned assigned -> Set.of(assigned.reviewer().reference());
            default -> Set.of();
        };
    }
}
