package org.plumbline.govuk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The options of a published example, which remembers what was never asked for: that is what we do not offer. */
final class Options {
    /** The example needs something that our component has no place for. */
    static final class NotOffered extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotOffered(String what) {
            super(what);
        }
    }

    private final JsonNode node;
    private final String path;
    private final Set<String> read;

    Options(JsonNode node) {
        this(node, "", new LinkedHashSet<>());
    }

    private Options(JsonNode node, String path, Set<String> read) {
        this.node = node;
        this.path = path;
        this.read = read;
    }

    /** The value as words, or null where there is none. */
    @Nullable
    String text(String name) {
        JsonNode value = node.path(name);
        if (value.isMissingNode() || value.isNull() || value.isContainer()) {
            return null;
        }
        read.add(path + "/" + name);
        return value.asString();
    }

    String required(String name) {
        String value = text(name);
        if (value == null) {
            throw new NotOffered("nothing without " + path + "/" + name);
        }
        return value;
    }

    boolean flag(String name) {
        return "true".equals(text(name));
    }

    /** What {@code meanings} gives for the value; a value that it does not know stays unread. */
    <T> T meaning(String name, Map<String, T> meanings, T otherwise) {
        T meaning = meanings.get(node.path(name).asString(""));
        if (meaning == null) {
            return otherwise;
        }
        read.add(path + "/" + name);
        return meaning;
    }

    @Nullable
    Options at(String name) {
        JsonNode value = node.path(name);
        return value.isObject() ? new Options(value, path + "/" + name, read) : null;
    }

    Options requiredAt(String name) {
        Options value = at(name);
        if (value == null) {
            throw new NotOffered("nothing without " + path + "/" + name);
        }
        return value;
    }

    /** The objects and lists in a list; what is null, false or empty there is passed over, as it is when published. */
    List<Options> list(String name) {
        return new Options(node.path(name), path + "/" + name, read).list();
    }

    List<Options> list() {
        var items = new ArrayList<Options>();
        for (int at = 0; at < node.size(); at++) {
            JsonNode item = node.get(at);
            String itemPath = path + "/" + at;
            if (item.isContainer()) {
                items.add(new Options(item, itemPath, read));
            } else if (!item.asBoolean(false)) {
                read.add(itemPath);
            }
        }
        return items;
    }

    /** The plain values in a list. */
    List<String> words(String name) {
        var words = new ArrayList<String>();
        JsonNode values = node.path(name);
        for (int at = 0; at < values.size(); at++) {
            read.add(path + "/" + name + "/" + at);
            words.add(values.get(at).asString());
        }
        return words;
    }

    Set<String> unread() {
        var unread = new LinkedHashSet<String>();
        leaves(node, "", unread);
        unread.removeAll(read);
        return unread;
    }

    private static void leaves(JsonNode node, String path, Set<String> leaves) {
        if (node.isObject()) {
            node.properties().forEach(entry -> leaves(entry.getValue(), path + "/" + entry.getKey(), leaves));
        } else if (node.isArray()) {
            for (int at = 0; at < node.size(); at++) {
                leaves(node.get(at), path + "/" + at, leaves);
            }
        } else {
            leaves.add(path);
        }
    }
}
