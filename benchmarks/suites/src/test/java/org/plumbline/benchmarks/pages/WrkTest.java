package org.plumbline.benchmarks.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class WrkTest {
    private static final String REPORT = """
            Running 4s test @ http://127.0.0.1:8080/
              1 threads and 4 connections
              1000 requests in 4.00s, 1.00MB read
            %sRequests/sec:    250.00
            Transfer/sec:    256.00KB
            """;

    @Test
    void a_rate_becomes_the_seconds_of_one_page() throws IOException {
        assertThat(Wrk.secondsEach(REPORT.formatted(""))).isCloseTo(0.004, within(1e-12));
    }

    @Test
    void a_report_of_refused_pages_or_of_broken_connections_is_no_measurement() {
        assertThatThrownBy(() -> Wrk.secondsEach(REPORT.formatted("  Non-2xx or 3xx responses: 12\n")))
                .hasMessageContaining("Non-2xx or 3xx responses: 12");
        assertThatThrownBy(() ->
                        Wrk.secondsEach(REPORT.formatted("  Socket errors: connect 0, read 3, write 0, timeout 0\n")))
                .hasMessageContaining("read 3");
    }

    @Test
    void a_report_without_a_page_is_no_measurement() {
        assertThatThrownBy(() -> Wrk.secondsEach("Requests/sec:      0.00")).hasMessageContaining("no rate");
    }
}
