package org.plumbline.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseListTest {
    @Test
    void a_list_is_read_with_or_without_a_heading_marks_and_a_last_line_break() {
        CaseList list =
                CaseList.read("\uFEFFReference,stratum,owner\r\nCR-0001, volume ,Team A\r\n20/123456/24,\"a, b\"\n\n");

        assertThat(list.problems()).isEmpty();
        assertThat(list.cases())
                .containsExactly(
                        new ListedCase("CR-0001", "volume", "Team A"), new ListedCase("20/123456/24", "a, b", ""));
        assertThat(CaseList.read("CR-0001\nCR-0002").cases()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'CR-0001,a\n,a'| Line 2: there is no reference.",
                "'CR-0001\n\nCR-0002'| Line 2: there is no reference.",
                "'CR-0001\nCR-0002\ncr-0001'| Line 3: the reference stands in line 1 already.",
                "'someone@example.org'| Line 1: that looks like an e-mail address, and a list holds references only.",
                "'CR-1,a,someone@example.org'| Line 1: that looks like an e-mail address, and a list holds references only.",
                "'Jane Doe'| Line 1: that looks like a name; a reference has a digit and no space, such as CR-0001.",
                "'Jane Doe 2'| Line 1: that looks like a name; a reference has a digit and no space, such as CR-0001.",
                "'=1+1'| Line 1: a reference is made of letters, digits, hyphens, dots, strokes and underscores.",
                "'CR-1,a,b,c'| Line 1: there are 4 columns; reference, stratum and owner are all there can be.",
                "'reference,stratum'| The list holds no case.",
            })
    void what_is_wrong_is_said_with_its_line(String text, String problem) {
        CaseList list = CaseList.read(text);

        assertThat(list.problems()).containsExactly(problem);
        assertThat(list.cases()).isEmpty();
    }

    @Test
    void every_line_is_looked_at_and_what_may_be_a_name_is_not_repeated() {
        CaseList list = CaseList.read("Jane Doe\nCR-0001\nJohn Roe");

        assertThat(list.problems()).hasSize(2).noneMatch(problem -> problem.contains("Doe") || problem.contains("Roe"));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 41})
    void a_reference_has_at_most_forty_characters(int length) {
        assertThat(CaseList.read("1".repeat(length)).problems().isEmpty()).isEqualTo(length == 40);
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 81})
    void a_stratum_has_at_most_eighty(int length) {
        assertThat(CaseList.read("CR-1," + "s".repeat(length)).problems().isEmpty())
                .isEqualTo(length == 80);
    }
}
