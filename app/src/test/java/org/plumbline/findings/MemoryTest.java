package org.plumbline.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.PlumblineTest;
import org.plumbline.record.Vantage;
import org.plumbline.record.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

@PlumblineTest
class MemoryTest {
    private static final LocalDate JANUARY = LocalDate.of(2024, 1, 8);

    @Autowired
    Memory memory;

    @Autowired
    Clock clock;

    private final AtomicInteger asked = new AtomicInteger();

    private int recall(Object question, Vantage vantage) {
        return memory.recall(question, Integer.class, vantage, asked::incrementAndGet);
    }

    @ParameterizedTest
    @CsvSource({"11,1", "9,2"})
    void asks_once_of_an_instant_that_is_over_and_again_of_one_that_transactions_may_still_reach(
            int minutesAgo, int times) {
        Instant knownBy = clock.instant().minus(Duration.ofMinutes(minutesAgo));
        Vantage past = Vantage.at(JANUARY, knownBy, Viewer.of("a-force"));
        Object question = new Object();

        recall(question, past);
        recall(question, past);

        assertThat(asked).hasValue(times);
    }

    @Test
    void asks_again_of_another_day_another_instant_another_organisation_and_another_question() {
        Instant knownBy = clock.instant().minus(Duration.ofDays(9));
        Object question = new Object();
        recall(question, Vantage.at(JANUARY, knownBy, Viewer.of("a-force")));

        recall(question, Vantage.at(JANUARY.plusDays(1), knownBy, Viewer.of("a-force")));
        recall(question, Vantage.at(JANUARY, knownBy.plusSeconds(1), Viewer.of("a-force")));
        recall(question, Vantage.at(JANUARY, knownBy, Viewer.of("another-force")));
        recall(new Object(), Vantage.at(JANUARY, knownBy, Viewer.of("a-force")));

        assertThat(asked).hasValue(5);
    }

    @Test
    void asks_again_through_the_eyes_of_another_for_a_disclosure_may_change_what_both_see() {
        Vantage past = Vantage.at(
                JANUARY,
                clock.instant().minus(Duration.ofDays(9)),
                Viewer.of("a-force").asSeenBy("a-panel"));
        Object question = new Object();

        recall(question, past);
        recall(question, past);

        assertThat(asked).hasValue(2);
    }
}
