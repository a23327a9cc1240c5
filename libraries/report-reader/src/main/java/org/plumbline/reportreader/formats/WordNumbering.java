package org.plumbline.reportreader.formats;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The lists of a Word document; counts along, for the numbers are nowhere in the text. */
final class WordNumbering {

    private static final int LEVELS = 9;
    private static final int LONGEST_LABEL = 40;
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    private final Map<Integer, Level[]> patterns = new HashMap<>();
    private final Map<Integer, Integer> patternOf = new HashMap<>();
    private final Map<Integer, int[]> counts = new HashMap<>();

    /** A paragraph's place: which list, and how deep from 0. */
    record Place(int list, int level) {}

    private static final class Level {
        private String format = "decimal";
        private String text = "";
        private int start = 1;
    }

    static WordNumbering read(WordXml xml) throws IOException {
        WordNumbering numbering = new WordNumbering();
        Level[] levels = levels();
        int list = 0;
        Level level = levels[0];
        while (xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "abstractNum" -> {
                    levels = levels();
                    numbering.patterns.put(id(xml.attribute("abstractNumId")), levels);
                }
                case "lvl" -> level = levels[depth(id(xml.attribute("ilvl")))];
                case "numFmt" -> level.format = xml.attribute("val");
                case "lvlText" -> level.text = xml.attribute("val");
                case "start" -> level.start = xml.number(1);
                case "num" -> {
                    list = id(xml.attribute("numId"));
                    levels = levels();
                }
                case "abstractNumId" -> numbering.patternOf.put(list, xml.number(0));
                default -> {}
            }
        }
        return numbering;
    }

    private static Level[] levels() {
        Level[] levels = new Level[LEVELS];
        for (int i = 0; i < LEVELS; i++) {
            levels[i] = new Level();
        }
        return levels;
    }

    private static int id(String value) {
        return value.matches("\\d{1,9}") ? Integer.parseInt(value) : 0;
    }

    private static int depth(int level) {
        return Math.clamp(level, 0, LEVELS - 1);
    }

    private Optional<Level[]> pattern(Place place) {
        return Optional.ofNullable(patterns.get(patternOf.getOrDefault(place.list(), -1)));
    }

    boolean isBullet(Place place) {
        return pattern(place)
                .map(levels -> levels[depth(place.level())].format.equals("bullet"))
                .orElse(true);
    }

    /** The next number of the list, as its pattern writes it ("2.1", "(c)"). */
    String next(Place place) {
        Level[] levels = pattern(place).orElseGet(WordNumbering::levels);
        int[] count = counts.computeIfAbsent(place.list(), list -> new int[LEVELS]);
        int at = depth(place.level());
        count[at] = count[at] == 0 ? levels[at].start : count[at] + 1;
        Arrays.fill(count, at + 1, LEVELS, 0);
        String label = levels[at].text;
        for (int i = 0; i <= at; i++) {
            int number = count[i] == 0 ? levels[i].start : count[i];
            label = label.replace("%" + (i + 1), written(number, levels[i].format));
        }
        return label.substring(0, Math.min(label.length(), LONGEST_LABEL));
    }

    private static String written(int number, String format) {
        return switch (format) {
            case "lowerLetter" -> letter(number);
            case "upperLetter" -> letter(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "none" -> "";
            default -> String.valueOf(number);
        };
    }

    private static String letter(int number) {
        return String.valueOf((char) ('a' + Math.floorMod(number - 1, 26)));
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) {
            return String.valueOf(number);
        }
        StringBuilder roman = new StringBuilder();
        int left = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (left >= ROMAN_VALUES[i]) {
                roman.append(ROMAN[i]);
                left -= ROMAN_VALUES[i];
            }
        }
        return roman.toString();
    }
}
