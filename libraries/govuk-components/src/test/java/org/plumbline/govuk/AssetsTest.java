package org.plumbline.govuk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the jar ships for a browser: whole, ours to ship, and pointing only at itself. */
class AssetsTest {
    private static final Path ROOT = Path.of("target", "classes", "META-INF", "resources");
    private static final Path FOLDER = ROOT.resolve("assets/plumbline");
    private static final Pattern URL = Pattern.compile("url\\((?<address>[^)]*)\\)");
    private static final Pattern IMPORT = Pattern.compile("from '(?<address>[^']*)'");

    @Test
    void every_address_the_library_names_is_shipped() {
        assertThat(List.of(Assets.STYLESHEET, Assets.SCRIPT, Assets.ICON))
                .allSatisfy(address ->
                        assertThat(ROOT.resolve(address.substring(1))).isNotEmptyFile());
    }

    @Test
    void no_licensed_typeface_is_named_or_shipped() throws IOException {
        String css = css();

        assertThat(List.of("GDS Transport", "@font-face", "All rights reserved"))
                .filteredOn(css::contains)
                .isEmpty();
        assertThat(files()).noneMatch(file -> file.toString().matches(".*\\.(woff2?|ttf|otf|eot)"));
    }

    @Test
    void no_crown_or_crest_is_named_or_shipped() throws IOException {
        assertThat(files()).noneMatch(file -> file.toString().matches("(?i).*(crown|crest|govuk-icon|favicon).*"));
        assertThat(filesNaming("(?i)crown|crest")).isEmpty();
    }

    @Test
    void every_url_in_the_stylesheet_resolves_to_a_shipped_file() throws IOException {
        var addresses = URL.matcher(css()).results().map(AssetsTest::address).toList();

        assertThat(addresses)
                .isNotEmpty()
                .allSatisfy(address -> assertThat(FOLDER.resolve(address)).isRegularFile());
    }

    @Test
    void the_script_imports_only_what_is_shipped_beside_it_and_asks_for_no_source_map() throws IOException {
        var imports = IMPORT.matcher(Files.readString(FOLDER.resolve("plumbline.js")))
                .results()
                .map(AssetsTest::address);

        assertThat(imports)
                .hasSize(2)
                .allSatisfy(address -> assertThat(FOLDER.resolve(address)).isRegularFile());
        assertThat(filesNaming("sourceMappingURL")).isEmpty();
    }

    @Test
    void what_was_cut_out_of_the_stylesheet_left_its_braces_in_pairs() throws IOException {
        int depth = 0;
        for (char character : css().replaceAll("\"[^\"]*\"", "").toCharArray()) {
            depth += character == '{' ? 1 : character == '}' ? -1 : 0;
            assertThat(depth).isNotNegative();
        }
        assertThat(depth).isZero();
    }

    @Test
    void the_rules_beside_those_cut_out_are_still_there() throws IOException {
        String css = css();

        assertThat(List.of(
                        ".govuk-footer__inline-list{margin-top:0",
                        ".govuk-footer__meta{",
                        ":root{--govuk-frontend-version",
                        ":root{--moj-frontend-version",
                        ".moj-header__logo{",
                        ".plumbline-header {"))
                .filteredOn(rule -> !css.contains(rule))
                .isEmpty();
        assertThat(css.lines().findFirst()).contains("@charset \"UTF-8\";");
    }

    @Test
    void words_on_our_own_colours_can_be_read() throws IOException {
        String css = css();

        assertThat(Contrast.of("#ffffff", colour(css, "ink"))).isGreaterThan(7);
        assertThat(Contrast.of(colour(css, "link"), "#ffffff")).isGreaterThan(4.5);
        assertThat(Contrast.of(colour(css, "link"), colour(css, "paper"))).isGreaterThan(4.5);
        assertThat(Contrast.of(colour(css, "line"), colour(css, "ink"))).isGreaterThan(3);
    }

    private static String colour(String css, String name) {
        var matcher =
                Pattern.compile("--plumbline-" + name + ": (#[0-9a-f]{6});").matcher(css);
        assertThat(matcher.find()).describedAs(name).isTrue();
        return matcher.group(1);
    }

    private static String address(MatchResult match) {
        return match.group("address").replace("\"", "");
    }

    private static List<Path> filesNaming(String what) throws IOException {
        var pattern = Pattern.compile(what);
        var naming = new ArrayList<Path>();
        for (Path file : files()) {
            if (pattern.matcher(Files.readString(file)).find()) {
                naming.add(file);
            }
        }
        return naming;
    }

    private static String css() throws IOException {
        return Files.readString(FOLDER.resolve("plumbline.css"));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
