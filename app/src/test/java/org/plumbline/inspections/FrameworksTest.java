package org.plumbline.inspections;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FrameworksTest {
    private final Frameworks frameworks = new Frameworks();

    private Framework framework(String id) {
        return frameworks.find(id).orElseThrow();
    }

    @Test
    void every_file_is_loaded_and_its_areas_have_names() {
        assertThat(frameworks.all()).extracting(Framework::id).contains("peel-2021-22", "peel-2023-25", "peel-2025-27");
        assertThat(frameworks.all())
                .allSatisfy(one -> assertThat(one.areas())
                        .isNotEmpty()
                        .allSatisfy(area -> assertThat(area.name()).isNotBlank()));
    }

    @Test
    void the_cycle_in_a_programme_s_name_decides_whatever_the_dash() {
        assertThat(frameworks.of("PEEL 2023–25", null)).contains(framework("peel-2023-25"));
        assertThat(frameworks.of("PEEL 2021/22", LocalDate.of(2024, 1, 1))).contains(framework("peel-2021-22"));
    }

    @Test
    void without_a_cycle_the_day_of_publication_decides() {
        assertThat(frameworks.of("PEEL", LocalDate.of(2025, 4, 10))).contains(framework("peel-2023-25"));
        assertThat(frameworks.of("PEEL", LocalDate.of(2025, 4, 11))).contains(framework("peel-2025-27"));
        assertThat(frameworks.of("PEEL", null)).isEmpty();
        assertThat(frameworks.of("Custody inspection", LocalDate.of(2024, 1, 1)))
                .isEmpty();
    }

    @Test
    void an_area_is_known_by_its_name_and_what_else_it_is_called() {
        Framework peel = framework("peel-2023-25");

        assertThat(peel.area("managing OFFENDERS")).isEqualTo(peel.area("Managing offenders and suspects"));
        assertThat(peel.area("Catering")).isEmpty();
    }

    @Test
    void grades_of_two_cycles_are_not_comparable_unless_the_inspectorate_says_so() {
        assertThat(frameworks
                        .comparable(framework("peel-2023-25"), framework("peel-2021-22"))
                        .comparable())
                .isFalse();
        assertThat(frameworks.comparable(framework("peel-2023-25"), framework("peel-2023-25")))
                .satisfies(same -> assertThat(same.comparable()).isTrue());
    }
}
