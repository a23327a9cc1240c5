package org.plumbline.reportreader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The numbers in a sentence that measure or count something; dates, codes and numbers of things are left out. */
final class Quantities {

    /** A number as written, what it is a number of, and where in the sentence it stands. */
    record Quantity(String value, @Nullable String unit, int at) {}

    private static final String NUMBER = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";

    private static final Pattern FIGURE = Pattern.compile("(?<money>£\\s?(?:" + NUMBER
            + ")\\s?(?:m\\b|bn\\b|k\\b|million|billion|thousand)?)"
            + "|(?<![\\d.,/])(?<number>" + NUMBER + ")(?:\\s?(?<percent>%|per ?cent\\b|percentage points?\\b)"
            + "|\\s+(?:out )?of (?:the |a sample of )?(?<whole>" + NUMBER + ")(?<wholeNoun>(?:\\s+[a-z][a-z-]+){0,2})"
            + "|(?<rate>(?:\\s+[a-z][a-z-]+){0,4}?\\s+per\\s+(?:" + NUMBER
            + "|million|head|officer|hundred|thousand)(?:\\s+(?!in\\b|and\\b|of\\b|for\\b|to\\b|than\\b|at\\b|by\\b|is\\b|was\\b|compared\\b)[a-z][a-z-]+)?)"
            + "|(?<times>\\s+times (?:as|more|less|higher|lower)\\b)"
            + "|(?<million>\\s+(?:million|billion)(?:\\s+[a-z][a-z-]+){1,2})"
            + "|(?<noun>(?:\\s+[a-z][a-z-]+){1,4})|(?<bare>(?<=,\\d{3})))");

    private static final Pattern BEFORE_THING = Pattern.compile(
            "^(?:of (?:the |these |those |all )?|(?:fewer|more|extra|additional|further|new|other) )+(?=[a-z])");

    private Quantities() {}

    static List<Quantity> in(String sentence) {
        List<Quantity> quantities = new ArrayList<>();
        Matcher matcher = FIGURE.matcher(sentence);
        int at = 0;
        while (matcher.find(at)) {
            Quantity quantity = quantity(matcher, sentence);
            if (quantity != null) {
                quantities.add(quantity);
            }
            at = Math.max(matcher.start() + 1, quantity == null ? numberEnd(matcher) : matcher.end());
        }
        return quantities;
    }

    private static int numberEnd(Matcher matcher) {
        return matcher.group("number") == null ? matcher.end() : matcher.end("number");
    }

    private static @Nullable Quantity quantity(Matcher matcher, String sentence) {
        String money = matcher.group("money");
        if (money != null) {
            return new Quantity(money.strip(), "GBP", matcher.start());
        }
        String number = matcher.group("number");
        if (matcher.group("percent") != null) {
            String unit = matcher.group("percent").startsWith("percentage") ? "percentage points" : "percent";
            return new Quantity(number, unit, matcher.start());
        }
        if (QuantityWords.NOT_BEFORE.contains(wordBefore(sentence, matcher.start()))
                || isYear(number)
                || QuantityWords.CALLED.contains(number)) {
            return null;
        }
        if (matcher.group("bare") != null) {
            return new Quantity(number, null, matcher.start());
        }
        String unit = unit(matcher, number);
        boolean counts = unit != null
                || (matcher.group("noun") != null && number.contains(",") && !isDay(matcher.group("noun")));
        return counts ? new Quantity(number, unit, matcher.start()) : null;
    }

    private static @Nullable String unit(Matcher matcher, String number) {
        if (matcher.group("whole") != null) {
            return ("of " + matcher.group("whole") + " " + thing(matcher.group("wholeNoun"))).strip();
        }
        if (matcher.group("rate") != null) {
            return PlainText.squeeze(matcher.group("rate"));
        }
        if (matcher.group("times") != null) {
            return "times";
        }
        if (matcher.group("million") != null) {
            String words = PlainText.squeeze(matcher.group("million"));
            return Words.first(words) + " "
                    + thing(words.substring(Words.first(words).length()));
        }
        return counted(matcher.group("noun"), number);
    }

    private static boolean isDay(String words) {
        return QuantityWords.MONTHS.contains(Words.first(PlainText.squeeze(words)));
    }

    /** The thing counted: up to a noun that is known to be counted; hours and days are a span unless there are thousands. */
    private static @Nullable String counted(String words, String number) {
        StringBuilder unit = new StringBuilder();
        String things = BEFORE_THING.matcher(PlainText.squeeze(words)).replaceFirst("");
        for (String word : things.split(" ", -1)) {
            if (QuantityWords.MONTHS.contains(word)) {
                return null;
            }
            unit.append(unit.isEmpty() ? "" : " ").append(word);
            if (QuantityWords.COUNTED.contains(word)) {
                boolean span = word.equals("hours") || word.equals("days");
                return span && !number.contains(",") ? null : unit.toString();
            }
        }
        return null;
    }

    /** The words up to the thing that is counted; without one that is known, the first word. */
    private static String thing(String words) {
        String squeezed = PlainText.squeeze(words);
        StringBuilder thing = new StringBuilder();
        for (String word : squeezed.split(" ", -1)) {
            thing.append(thing.isEmpty() ? "" : " ").append(word);
            if (QuantityWords.COUNTED.contains(word)) {
                return thing.toString();
            }
        }
        String first = Words.first(squeezed);
        return first.endsWith("s") ? first : "";
    }

    private static boolean isYear(String number) {
        return number.length() >= 4
                && number.length() <= 5
                && (number.startsWith("20") || number.startsWith("19"))
                && !number.contains(",")
                && !number.contains(".");
    }

    private static String wordBefore(String sentence, int at) {
        int end = at;
        while (end > 0 && " –-(#".indexOf(sentence.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetter(sentence.charAt(start - 1))) {
            start--;
        }
        return sentence.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
