package org.plumbline.openfiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.opendata.forces.Force;
import org.plumbline.opendata.forces.Forces;

class AreasTest {
    @Test
    void the_area_of_every_force_leads_back_to_it_and_no_two_share_one() {
        List<Force> all = Forces.known().territorial();

        assertThat(all)
                .hasSize(43)
                .allSatisfy(force -> assertThat(Areas.force(Areas.of(force))).contains(force));
        assertThat(all).extracting(Areas::of).doesNotHaveDuplicates().contains("west-midlands-police");
    }

    @Test
    void an_area_that_is_no_force_keeps_its_words() {
        assertThat(Areas.name("england-and-wales")).isEqualTo("England and Wales");
        assertThat(Areas.name("coventry-east")).isEqualTo("coventry east");
        assertThat(Areas.force("")).isEmpty();
    }
}
