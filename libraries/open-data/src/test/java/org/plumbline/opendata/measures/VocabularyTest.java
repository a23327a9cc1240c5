package org.plumbline.opendata.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {
    @Test
    void every_outcome_type_from_0_to_22_but_19_has_one_group() {
        assertThat(IntStream.rangeClosed(0, 22).filter(type -> type != 19))
                .allSatisfy(type -> assertThat(Arrays.stream(OutcomeGroup.values())
                                .filter(group -> group.types().contains(type)))
                        .hasSize(1));
        assertThat(OutcomeGroup.ofType(19)).isEmpty();
        assertThat(OutcomeGroup.ofType(23)).isEmpty();
    }

    @Test
    void the_types_of_a_wording_are_types_of_its_group_or_joined_from_several() {
        assertThat(OutcomeWordings.all()).hasSize(28).allSatisfy((wording, meaning) -> {
            if (meaning.group() != OutcomeGroup.EVIDENTIAL_DIFFICULTIES) {
                assertThat(meaning.group().types()).as(wording).containsAll(meaning.types());
            }
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        White - English/Welsh/Scottish/Northern Irish/British                              | WHITE
        White - Gypsy or Irish Traveller                                                   | WHITE
        White - White British (W1)                                                         | WHITE
        Mixed/Multiple ethnic groups - White and Black Caribbean                           | MIXED
        Asian/Asian British - Chinese                                                      | ASIAN
        Black/African/Caribbean/Black British - Any other Black/African/Caribbean background | BLACK
        Black or Black British                                                             | BLACK
        Other ethnic group - Arab                                                          | OTHER
        Chinese or Other Ethnic Group                                                      | OTHER
        Other ethnic group - Not stated                                                    | NOT_STATED
        Not stated                                                                         | NOT_STATED
        NA                                                                                 | NOT_STATED
        Vehicle only                                                                       | VEHICLE_ONLY
        Asian, Asian British or Asian Welsh                                                | ASIAN
        Martian                                                                            | UNMAPPED
        """)
    void a_label_leads_to_its_group(String label, EthnicGroup group) {
        assertThat(EthnicGroup.of(label)).isEqualTo(group);
    }

    @Test
    void an_empty_label_is_not_stated() {
        assertThat(EthnicGroup.of("")).isEqualTo(EthnicGroup.NOT_STATED);
    }

    @Test
    void every_measure_says_what_it_counts_and_out_of_what() {
        assertThat(OpenMeasure.values()).allSatisfy(measure -> {
            Definition definition = measure.definition();
            assertThat(definition.numerator()).isNotBlank();
            assertThat(definition.denominator().isBlank())
                    .isEqualTo(!definition.unit().matches("share|per 1,000|seconds"));
            assertThat(OpenMeasure.withKey(definition.key())).contains(measure);
        });
        assertThat(Arrays.stream(OpenMeasure.values()).map(OpenMeasure::key)).doesNotHaveDuplicates();
    }
}
