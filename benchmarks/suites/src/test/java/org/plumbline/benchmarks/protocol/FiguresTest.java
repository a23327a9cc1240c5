package org.plumbline.benchmarks.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void times_have_three_figures_and_the_unit_of_their_size() {
        assertThat(Figures.seconds(12.345)).isEqualTo("12.3 s");
        assertThat(Figures.seconds(1)).isEqualTo("1 s");
        assertThat(Figures.seconds(0.9994)).isEqualTo("999 ms");
        assertThat(Figures.seconds(0.000_132_4)).isEqualTo("132 µs");
    }

    @Test
    void sizes_and_rates_are_written_as_people_say_them() {
        assertThat(Figures.bytes(310L << 20)).isEqualTo("310 MiB");
        assertThat(Figures.bytes(3L << 29)).isEqualTo("1.5 GiB");
        assertThat(Figures.rate(0.000_1234, "pages")).isEqualTo("8,100 pages/s");
        assertThat(Figures.plain(Double.NaN)).isEqualTo("not known");
    }
}
