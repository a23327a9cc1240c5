package org.plumbline.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.web.Page;

class TemplatesTest {
    private static final Path TEMPLATES = Checkout.root().resolve("app/src/main/jte");

    @Test
    void every_page_has_its_template_and_every_page_template_its_page() throws IOException {
        Set<String> pages = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.plumbline").stream()
                        .filter(type -> type.isAssignableTo(Page.class) && !type.isInterface())
                        .map(TemplatesTest::template)
                        .collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            Set<String> templates = files.filter(file -> file.toString().endsWith("Page.jte"))
                    .map(file -> TEMPLATES.relativize(file).toString())
                    .collect(Collectors.toCollection(TreeSet::new));

            assertThat(templates).isNotEmpty().isEqualTo(pages);
        }
    }

    @Test
    void every_page_template_stands_in_the_layout_with_one_main_heading() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            assertThat(files.filter(file -> file.toString().endsWith("Page.jte"))
                            .toList())
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(file).content().contains("@template.web.Layout("));
        }
    }

    private static String template(JavaClass page) {
        String feature = page.getPackageName().substring("org.plumbline.".length());
        return feature.split("\\.", 2)[0] + "/" + page.getSimpleName() + ".jte";
    }
}
