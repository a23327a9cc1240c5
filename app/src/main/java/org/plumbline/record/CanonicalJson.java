package org.plumbline.record;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Facts as JSON text, the same text every time: keys in order, dates as ISO 8601, no spaces. */
@Component
final class CanonicalJson {
    private final JsonMapper mapper = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private final Map<String, Class<? extends Fact>> factTypes = new TreeMap<>();

    CanonicalJson(List<Vocabulary> vocabularies) {
        vocabularies.forEach(vocabulary -> factTypes.putAll(vocabulary.byName()));
    }

    String write(Fact fact) {
        return mapper.writeValueAsString(fact);
    }

    Fact read(String name, String content) {
        Class<? extends Fact> type = factTypes.get(name);
        if (type == null) {
            throw new IllegalStateException("the record holds a fact that no module knows: " + name);
        }
        return mapper.readValue(content, type);
    }

    /** The name under which a fact is kept. */
    String name(Subject subject, Fact fact) {
        String name = Vocabulary.name(subject.kind(), fact.getClass());
        if (!factTypes.containsKey(name)) {
            throw new IllegalArgumentException(name + " is not in the vocabulary of " + subject.kind());
        }
        return name;
    }
}
