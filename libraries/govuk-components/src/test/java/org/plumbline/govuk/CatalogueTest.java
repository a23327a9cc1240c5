package org.plumbline.govuk;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The whole catalogue on one page, also written to the build's folder for a person to look at. */
class CatalogueTest {
    private static final Path CLASSES = Path.of("target", "classes", "org", "plumbline", "govuk");
    private static final Set<String> PIECES = Set.of("Text", "Sequence");

    @Test
    void every_component_stands_in_the_catalogue() throws IOException {
        var shown = Catalogue.examples().stream()
                .map(Catalogue.Example::component)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(shown).isEqualTo(componentsInThePackage());
    }

    @Test
    void no_id_stands_twice_and_every_reference_leads_somewhere() {
        Document page = Jsoup.parse(page(""));

        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(references(page))
                .isNotEmpty()
                .allSatisfy(id -> assertThat(page.getElementById(id))
                        .describedAs("#" + id)
                        .isNotNull());
    }

    @Test
    void every_input_has_a_label_and_every_button_and_link_has_words() {
        Document page = Jsoup.parse(page(""));

        assertThat(page.select("input, select, textarea"))
                .isNotEmpty()
                .allSatisfy(control -> assertThat(page.select("label[for=" + control.id() + "]"))
                        .describedAs(control.outerHtml())
                        .hasSize(1));
        assertThat(page.select("a, button"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.text()).isNotBlank());
    }

    @Test
    void no_markup_holds_a_script_a_style_or_a_handler() {
        Document page = Jsoup.parse(Markup.of(new Sequence(contents())));

        assertThat(page.select("script, style, [style]")).isEmpty();
        assertThat(page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .filter(attribute -> attribute.getKey().startsWith("on")))
                .isEmpty();
    }

    @Test
    void the_catalogue_is_written_for_a_person_to_look_at() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "catalogue"));

        Files.writeString(folder.resolve("index.html"), page("../classes/META-INF/resources"));

        assertThat(folder.resolve("index.html")).isNotEmptyFile();
    }

    private static String page(String root) {
        var body = new StringBuilder();
        for (Catalogue.Example example : Catalogue.examples()) {
            body.append("<h2 class=\"govuk-heading-s\">")
                    .append(example.component())
                    .append(": ")
                    .append(example.variant())
                    .append("</h2>\n")
                    .append(Markup.of(example.content()))
                    .append('\n');
        }
        return """
                <!DOCTYPE html>
                <html lang="en" class="govuk-template">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Components</title>
                <link rel="stylesheet" href="%s">
                <script type="module" src="%s"></script>
                </head>
                <body class="govuk-template__body plumbline-wide">
                <div class="govuk-width-container"><main id="main" class="plumbline-main">
                %s
                </main></div>
                </body>
                </html>
                """.formatted(root + Assets.STYLESHEET, root + Assets.SCRIPT, body);
    }

    private static List<Content> contents() {
        return Catalogue.examples().stream().map(Catalogue.Example::content).toList();
    }

    private static Set<String> references(Document page) {
        Stream<String> described = page.select("[aria-describedby]").stream()
                .flatMap(element ->
                        Arrays.stream(element.attr("aria-describedby").split(" ")));
        Stream<String> named = Stream.of("aria-labelledby", "aria-controls", "for")
                .flatMap(attribute -> page.select("[" + attribute + "]").eachAttr(attribute).stream());
        Stream<String> linked = page.select("a[href^=#]").stream()
                .map(CatalogueTest::target)
                .filter(target -> !target.isEmpty() && !target.startsWith("page-"));
        return Stream.of(described, named, linked).flatMap(same -> same).collect(Collectors.toSet());
    }

    private static String target(Element link) {
        return link.attr("href").substring(1);
    }

    private static Set<String> componentsInThePackage() throws IOException {
        try (Stream<Path> files = Files.list(CLASSES)) {
            return files.map(file -> Objects.requireNonNull(file.getFileName()).toString())
                    .filter(name -> name.matches("[A-Za-z]+\\.class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .filter(name -> !PIECES.contains(name))
                    .filter(CatalogueTest::isComponent)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static boolean isComponent(String name) {
        try {
            var type = Class.forName("org.plumbline.govuk." + name);
            return type.isRecord() && Content.class.isAssignableFrom(type);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
