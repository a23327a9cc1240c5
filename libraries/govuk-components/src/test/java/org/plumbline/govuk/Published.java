package org.plumbline.govuk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The examples that GOV.UK Frontend publishes with each of its components. */
final class Published {
    private static final String POM = "META-INF/maven/org.webjars.npm/govuk-frontend/pom.properties";
    private static final Pattern FIXTURES = Pattern.compile(".*/components/([a-z-]+)/fixtures\\.json");

    /** One example: its options, and the HTML that its own template makes of them. */
    record Fixture(String component, String name, JsonNode options, String html) {}

    private Published() {}

    static List<Fixture> of(String component) {
        try (InputStream json = resource("META-INF/resources/webjars/govuk-frontend/" + version()
                + "/dist/govuk/components/" + component + "/fixtures.json")) {
            var fixtures = new ArrayList<Fixture>();
            for (JsonNode each : JsonMapper.shared().readTree(json).get("fixtures")) {
                fixtures.add(new Fixture(
                        component,
                        each.get("name").asString(),
                        each.get("options"),
                        each.get("html").asString()));
            }
            assertThat(fixtures).isNotEmpty();
            return fixtures;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** The names of every component that comes with examples. */
    static Set<String> components() {
        try (var jar = new JarFile(jar().toFile())) {
            return jar.stream()
                    .map(entry -> FIXTURES.matcher(entry.getName()))
                    .filter(Matcher::matches)
                    .map(matcher -> matcher.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static Path jar() throws IOException {
        var connection = (JarURLConnection)
                Objects.requireNonNull(Published.class.getClassLoader().getResource(POM))
                        .openConnection();
        return Path.of(URI.create(connection.getJarFileURL().toString()));
    }

    private static String version() throws IOException {
        try (InputStream written = resource(POM)) {
            var properties = new Properties();
            properties.load(written);
            return properties.getProperty("version");
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Published.class.getClassLoader().getResourceAsStream(name), name);
    }
}
