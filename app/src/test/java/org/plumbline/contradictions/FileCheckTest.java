package org.plumbline.contradictions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.measures.intake.FigureIntake;
import org.plumbline.measures.intake.Settings;
import org.plumbline.reconciliation.DeclaredIdentities;
import org.plumbline.reconciliation.Reconciled;

class FileCheckTest {
    @TempDir
    Path folder;

    private Reconciled check(String rows) throws Exception {
        Path file = Files.writeString(
                folder.resolve("f.csv"),
                "id,measure,value,unit,period_start,period_end,as_at,stated_by,document,locator\n" + rows);
        return FileCheck.of(
                FigureIntake.read(file, "f.csv", new Settings("", "", "", Optional.empty()), LocalDate.of(2026, 1, 1)),
                DeclaredIdentities.none());
    }

    private static String quarters(int fourth) {
        String tail = ",OPCC,\"Report, 15 January 2024\",12\n";
        return "a,Contacts,100,count,2022-04-01,2022-06-30,2024-01-15" + tail
                + "b,Contacts,110,count,2022-07-01,2022-09-30,2024-01-15" + tail
                + "c,Contacts,120,count,2022-10-01,2022-12-31,2024-01-15" + tail
                + "d,Contacts," + fourth + ",count,2023-01-01,2023-03-31,2024-01-15" + tail
                + "e,Contacts,460,count,2022-04-01,2023-03-31,2024-01-15" + tail;
    }

    @Test
    void a_year_that_is_not_its_quarters_is_found_with_its_sum() throws Exception {
        assertThat(check(quarters(129)).contradictions()).singleElement().satisfies(one -> {
            assertThat(one.arithmetic()).contains("459", "460");
            assertThat(one.ids()).containsExactlyInAnyOrder("a", "b", "c", "d", "e");
        });
    }

    @Test
    void a_year_that_is_its_quarters_raises_nothing() throws Exception {
        assertThat(check(quarters(130)).contradictions()).isEqualTo(List.of());
    }

    @Test
    void days_in_titles_are_read_however_they_are_written() {
        assertThat(Conversion.dated("Panel pack, 18 December 2023, table 1"))
                .isEqualTo("Panel pack, 2023-12-18, table 1");
        assertThat(Conversion.dated("Minutes of 31 February 2023")).isEqualTo("Minutes of 31 February 2023");
    }
}
