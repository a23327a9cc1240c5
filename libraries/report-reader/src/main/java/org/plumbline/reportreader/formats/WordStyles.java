package org.plumbline.reportreader.formats;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The named styles of a Word document: what each is called and, through what it is based on, what it means. */
final class WordStyles {

    private static final int LONGEST_CHAIN = 20;
    private static final int NONE = -1;

    private final Map<String, Named> styles = new HashMap<>();

    private static final class Named {
        private String name = "";
        private String base = "";
        private int outline = NONE;
        private int list = NONE;
        private int level;
    }

    static WordStyles read(WordXml xml) throws IOException {
        WordStyles styles = new WordStyles();
        Named style = new Named();
        while (xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "style" -> {
                    style = new Named();
                    styles.styles.put(xml.attribute("styleId"), style);
                }
                case "name" -> style.name = xml.attribute("val").toLowerCase(Locale.ROOT);
                case "basedOn" -> style.base = xml.attribute("val");
                case "outlineLvl" -> style.outline = xml.number(NONE);
                case "numId" -> style.list = xml.number(NONE);
                case "ilvl" -> style.level = xml.number(0);
                default -> {}
            }
        }
        return styles;
    }

    String name(String id) {
        return Optional.ofNullable(styles.get(id)).map(style -> style.name).orElse("");
    }

    /** The outline level from 0, or -1. */
    int outline(String id) {
        return chain(id)
                .filter(style -> style.outline != NONE)
                .findFirst()
                .map(style -> style.outline)
                .orElse(NONE);
    }

    /** The list that paragraphs of this style are in, if any. */
    Optional<WordNumbering.Place> list(String id) {
        return chain(id)
                .filter(style -> style.list != NONE)
                .findFirst()
                .map(style -> new WordNumbering.Place(style.list, style.level));
    }

    /** The style and those it is based on; a style that is based on itself only makes a long chain. */
    private Stream<Named> chain(String id) {
        Stream.Builder<Named> chain = Stream.builder();
        Named style = styles.get(id);
        for (int i = 0; i < LONGEST_CHAIN && style != null; i++) {
            chain.add(style);
            style = styles.get(style.base);
        }
        return chain.build();
    }
}
