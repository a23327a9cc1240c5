package org.plumbline.measures.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.plumbline.measures.Definition;
import org.plumbline.measures.Measure;
import org.plumbline.measures.SourceClass;
import org.plumbline.record.Addresses;

/** Which measure a name in a file means: one of the record's, of the same unit and kind of source, or a new one. */
final class MeasureNames {
    private static final int LONGEST_ID = 80;

    private final Map<Key, String> known = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Definition> defined = new LinkedHashMap<>();

    MeasureNames(Collection<Measure> measures) {
        for (Measure measure : measures) {
            Definition definition = measure.definition();
            taken.add(measure.id());
            known.put(Key.of(definition.name(), definition.unit(), definition.source()), measure.id());
            known.putIfAbsent(Key.of(measure.id(), definition.unit(), definition.source()), measure.id());
        }
    }

    private record Key(String name, String unit, SourceClass source) {
        static Key of(String name, String unit, SourceClass source) {
            return new Key(name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "), unit, source);
        }
    }

    String id(String name, String unit, SourceClass source) {
        return known.computeIfAbsent(Key.of(name, unit, source), key -> {
            String id = free(Addresses.slug(name));
            defined.put(id, Definition.named(name.strip().replaceAll("\\s+", " "), unit, source));
            return id;
        });
    }

    private String free(String slug) {
        String shortened = slug.length() <= LONGEST_ID
                ? slug
                : slug.substring(0, LONGEST_ID).replaceAll("-[^-]*$", "");
        String free = shortened;
        for (int number = 2; !taken.add(free); number++) {
            free = shortened + "-" + number;
        }
        return free;
    }

    /** The definitions of new measures by their ids. */
    Map<String, Definition> defined() {
        return defined;
    }
}
