package org.plumbline.opendata.forces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.opendata.CannotRead;

class ForcesTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2028, 3, 31);

    @Test
    void there_are_43_territorial_forces_of_which_4_are_welsh() {
        assertThat(Forces.known().territorial()).hasSize(43);
        assertThat(Forces.known().territorial().stream()
                        .filter(force -> force.code().startsWith("W15")))
                .hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        London, City of                         | E23000034
        City of London                          | E23000034
        City of London Police                   | E23000034
        city-of-london                          | E23000034
        Metropolitan Police Service             | E23000001
        Metropolitan Police                     | E23000001
        metropolitan                            | E23000001
        Avon & Somerset                         | E23000036
        Avon and Somerset Constabulary          | E23000036
        avon-and-somerset                       | E23000036
        Devon & Cornwall Police                 | E23000035
        Devon and Cornwall                      | E23000035
        Dyfed-Powys                             | W15000004
        dyfed-powys                             | W15000004
        Hampshire Constabulary                  | E23000030
        Hampshire and Isle of Wight             | E23000030
        Hampshire & Isle of Wight Constabulary  | E23000030
        WEST MIDLANDS POLICE                    | E23000014
        Cleveland 2                             | E23000013
        Cleveland2                              | E23000013
        Norfolk Constabulary                    | E23000024
        Cifas                                   | CIFAS
        CIFAS                                   | CIFAS
        British Transport Police                | BTP
        northern-ireland                        | PSNI
        Police Scotland                         | PSOS
        E23000014                               | E23000014
        """)
    void every_publishers_name_leads_to_its_force(String name, String code) {
        assertThat(Forces.named(name).code()).isEqualTo(code);
    }

    @Test
    void every_name_of_every_force_leads_back_to_it() {
        assertThat(Forces.known().all())
                .allSatisfy(force -> assertThat(Stream.concat(
                                        Stream.of(
                                                force.code(),
                                                force.slug(),
                                                force.homeOfficeName(),
                                                force.policeUkName()),
                                        force.aliases().stream())
                                .filter(name -> !name.isBlank()))
                        .allSatisfy(name -> assertThat(Forces.named(name)).isEqualTo(force)));
    }

    @Test
    void an_unknown_name_is_refused_with_a_sentence_and_a_part_of_a_name_is_unknown() {
        assertThatThrownBy(() -> Forces.named("Narnia"))
                .isInstanceOf(CannotRead.class)
                .hasMessageContaining("\"Narnia\"");
        assertThat(Forces.known().find("West")).isEmpty();
        assertThat(Forces.known().find("")).isEmpty();
    }

    @Test
    void bodies_that_are_no_territorial_forces_are_known_and_kept_apart() {
        assertThat(Forces.named("Action Fraud").territorial()).isFalse();
        assertThat(Forces.named("BTP").kind()).isEqualTo(Force.Kind.SPECIAL);
    }

    @Test
    void a_merged_force_leads_to_its_successor_from_the_day_after_its_last() {
        Force one = force("E1", "One", LAST_DAY, "E3");
        Force three = force("E3", "Three", null, null);
        Forces forces = Forces.of(List.of(one, three));

        assertThat(forces.on(LAST_DAY, one)).isEqualTo(one);
        assertThat(forces.on(LAST_DAY.plusDays(1), one)).isEqualTo(three);
        assertThat(one.existsOn(LAST_DAY)).isTrue();
        assertThat(one.existsOn(LAST_DAY.plusDays(1))).isFalse();
    }

    @Test
    void one_name_cannot_lead_to_two_forces() {
        assertThatThrownBy(
                        () -> Forces.of(List.of(force("E1", "One", null, null), force("E2", "One Police", null, null))))
                .hasMessageContaining("would name both");
    }

    @Test
    void groups_of_similar_forces_are_loadable_with_version_and_date() {
        List<SimilarForces> groups = SimilarForces.read("""
                force_code,version,from,members
                E23000014,a,2020-01-01,Greater Manchester|West Yorkshire
                E23000014,b,2024-01-01,E23000005
                """);

        assertThat(SimilarForces.on(groups, Forces.named("West Midlands"), LocalDate.of(2023, 12, 31)))
                .hasValueSatisfying(group -> assertThat(group.members()).containsExactly("E23000005", "E23000010"));
        assertThat(SimilarForces.on(groups, Forces.named("West Midlands"), LocalDate.of(2024, 1, 1)))
                .hasValueSatisfying(group -> assertThat(group.version()).isEqualTo("b"));
        assertThat(SimilarForces.on(groups, Forces.named("West Midlands"), LocalDate.of(2019, 12, 31)))
                .isEmpty();
    }

    private static Force force(String code, String name, @Nullable LocalDate last, @Nullable String successor) {
        return new Force(
                code, "", "", "", name, "", Force.Kind.TERRITORIAL, "mayor", null, null, last, successor, List.of());
    }
}
