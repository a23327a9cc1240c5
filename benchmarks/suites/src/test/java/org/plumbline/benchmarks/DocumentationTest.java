package org.plumbline.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DocumentationTest {
    @Test
    void tables_replace_what_stood_between_the_marks_and_nothing_else() {
        String page = "before\n" + Documentation.BEGIN + "\nold\n" + Documentation.END + "\nafter\n";

        String written = Documentation.with(page, "new\n");

        assertThat(written)
                .isEqualTo("before\n" + Documentation.BEGIN + "\n\nnew\n\n" + Documentation.END + "\nafter\n");
        assertThat(Documentation.with(written, "new")).isEqualTo(written);
    }

    @Test
    void a_page_without_its_marks_is_refused() {
        assertThatThrownBy(() -> Documentation.with("no marks", "new")).hasMessageContaining("marks");
    }

    @Test
    void the_page_of_the_documentation_has_its_marks() throws IOException {
        String page = Files.readString(Path.of("../../docs/benchmarks.md"));
        assertThat(Documentation.with(page, "new")).contains("new");
    }
}
