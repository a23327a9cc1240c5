package org.plumbline.structure;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plumbline.Plumbline;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

class ModulesTest {
    /** The libraries share the application's first name, and generated tables are nobody's room. */
    private final ApplicationModules modules = ApplicationModules.of(
            Plumbline.class,
            resideInAnyPackage(
                    "org.plumbline.ledger..",
                    "org.plumbline.reportreader..",
                    "org.plumbline.govuk..",
                    "org.plumbline.documents..",
                    "org.plumbline.deadlines..",
                    "org.plumbline.statistics..",
                    "org.plumbline.charts..",
                    "org.plumbline.reconciliation..",
                    "org.plumbline.opendata..",
                    "org.plumbline.reconciliation..",
                    "org.plumbline.charts..",
                    "org.plumbline.platform.tables.."));

    @Test
    void modules_use_only_what_they_declare_and_in_no_circle() {
        modules.verify();
    }

    @Test
    void the_architecture_page_shows_the_graph_as_it_is() throws IOException {
        String graph = "```mermaid\ngraph TD\n"
                + modules.stream()
                        .sorted(Comparator.comparing(
                                module -> module.getIdentifier().toString()))
                        .flatMap(module ->
                                uses(module).stream().map(used -> "  " + module.getIdentifier() + " --> " + used))
                        .collect(Collectors.joining("\n"))
                + "\n```";

        assertThat(Files.readString(Checkout.root().resolve("docs/architecture.md")))
                .as("docs/architecture.md must contain exactly this graph:%n%s", graph)
                .contains(graph);
    }

    private List<String> uses(ApplicationModule module) {
        return module.getDirectDependencies(modules, DependencyType.DEFAULT, DependencyType.USES_COMPONENT).stream()
                .map(dependency -> dependency.getTargetModule().getIdentifier().toString())
                .filter(used -> !used.equals(module.getIdentifier().toString()))
                .distinct()
                .sorted()
                .toList();
    }
}
