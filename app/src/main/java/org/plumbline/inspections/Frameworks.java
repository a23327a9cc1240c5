package org.plumbline.inspections;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The assessment frameworks, each a file under {@code frameworks/}; nothing about a cycle is written in code. */
@Component
public class Frameworks {
    private static final JsonMapper TYPED = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final List<Framework> all;

    Frameworks() {
        this.all = load("classpath*:frameworks/*.yaml");
    }

    /** By programme, the newest cycle first. */
    public List<Framework> all() {
        return all;
    }

    public Optional<Framework> find(String id) {
        return all.stream().filter(framework -> framework.id().equals(id)).findFirst();
    }

    /**
     * The framework of a programme as a report names it: by its cycle where the name says one ("PEEL 2023–25"), otherwise
     * the one in use when the report was published.
     */
    public Optional<Framework> of(String programme, @Nullable LocalDate published) {
        String words = plain(programme);
        Optional<Framework> named = all.stream()
                .filter(framework -> !words.isEmpty())
                .filter(framework -> words.contains(plain(framework.name()))
                        || words.replace(" ", "").contains(framework.id().replace("-", "")))
                .findFirst();
        return named.or(() -> published == null
                ? Optional.empty()
                : all.stream()
                        .filter(framework ->
                                words.contains(plain(framework.programme())) && framework.covers(published))
                        .findFirst());
    }

    /** Whether the grades of two cycles may be set side by side, and what must be said. */
    public Comparability comparable(Framework a, Framework b) {
        if (a.id().equals(b.id())) {
            return new Comparability(true, "Both were judged by the same framework, " + a.name() + ".");
        }
        boolean allowed =
                a.comparableWith().contains(b.id()) || b.comparableWith().contains(a.id());
        return allowed
                ? new Comparability(
                        true, "The inspectorate itself compares grades of %s and %s.".formatted(a.name(), b.name()))
                : new Comparability(
                        false,
                        "Grades of %s and %s are not comparable: the areas, the questions or the scale changed between them."
                                .formatted(a.name(), b.name()));
    }

    private static List<Framework> load(String pattern) {
        try {
            List<Framework> loaded = new ArrayList<>();
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                loaded.add(read(file));
            }
            loaded.sort(Comparator.comparing(Framework::inspects)
                    .reversed()
                    .thenComparing(Framework::from, Comparator.reverseOrder()));
            return List.copyOf(loaded);
        } catch (IOException e) {
            throw new UncheckedIOException("the assessment frameworks cannot be listed", e);
        }
    }

    private static Framework read(Resource file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            Object tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(content);
            return TYPED.convertValue(tree, Framework.class);
        } catch (RuntimeException e) {
            throw new IllegalStateException("the framework file " + file.getFilename() + " is not as expected", e);
        }
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
