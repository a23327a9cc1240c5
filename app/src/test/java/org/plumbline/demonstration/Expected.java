package org.plumbline.demonstration;

import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.plumbline.record.Vantage;
import org.plumbline.record.Viewer;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the story's file says must be shown at a vantage.
 *
 * @param shows by the word for what is shown
 */
record Expected(At at, Map<String, Object> shows) {
    record At(LocalDate asAt, Instant knownBy, String viewer) {}

    private record File(List<Expected> expected) {}

    static List<Expected> in(InputStream file) {
        Object tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
        return new JsonMapper().convertValue(tree, File.class).expected();
    }

    Vantage vantage() {
        return Vantage.at(at.asAt(), at.knownBy(), Viewer.of(at.viewer()));
    }
}
