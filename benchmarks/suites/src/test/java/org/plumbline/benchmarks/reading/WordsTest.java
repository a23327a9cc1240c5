package org.plumbline.benchmarks.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void order_case_punctuation_and_ligatures_do_not_matter() {
        assertThat(Words.of("• The office: 12 per cent").different(Words.of("per cent 12 THE oﬃce")))
                .isZero();
    }

    @Test
    void each_word_too_many_on_either_side_counts_once() {
        assertThat(Words.of("a a b").different(Words.of("a b c"))).isEqualTo(2);
        assertThat(Words.of("a b").different(Words.of(""))).isEqualTo(2);
    }
}
