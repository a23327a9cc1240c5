package org.plumbline.reportreader;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.reportreader.InspectionReport.Due;

/**
 * Reads deadlines and reckons their day from the day of publication: "immediately" is that day, "within six months" six
 * calendar months later (the last day of a month that is too short), "by 31 March 2024" that date, "by the end of March
 * 2024" or "by March 2024" the month's last day.
 */
final class Deadlines {

    private static final int LOOKED_AT = 400;

    private static final String COUNT = "([a-z]+(?:-[a-z]+)?|\\d{1,3})";
    private static final String UNIT = "(working days?|days?|weeks?|months?|years?)";

    private static final Pattern SPAN = Pattern.compile(
            "\\b(?:(?:within|no later than|not later than) (?:the (?:next |following |first )?)?|(?:in|over|during) the (?:next|following|coming) )(?:a (?:further |period of ))?"
                    + COUNT + "(?: \\(\\d{1,3}\\))? " + UNIT
                    + "(?: (?:of|from|after|following) (?:the )?(?:date of )?(?:the )?(?:publication|this report|this letter|report)[a-z ]{0,30}?(?=[,.:;]|$| the | should))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BY_DAY = Pattern.compile(
            "\\b(?:by|before|no later than|not later than)(?: no later than)?(?: the)? (?:end of )?(?:[A-Z][a-z]+day,? )?"
                    + Dates.DAY,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BY_MONTH = Pattern.compile(
            "\\b(?:by|before|no later than|not later than)(?: the)?(?: end of)? " + Dates.MONTH + " \\d{4}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BY_YEAR = Pattern.compile(
            "\\bby(?: the)? (?:end of (\\d{4})\\b(?!/)|(?:early|mid-?|late|spring|summer|autumn|winter)(?: of)? ?\\d{4}|end of (?:the )?(?:financial year )?\\d{4}/\\d{2,4})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AT_ONCE = Pattern.compile(
            "\\b(?:with immediate effect|immediately|immediate (?:steps|action|and [a-z]+ (?:steps|action))|without delay|straight ?away|at once|forthwith)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SOON = Pattern.compile(
            "\\b(?:as soon as (?:possible|practicable|is practicable|reasonably practicable)|urgently|as a matter of urgency)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ONCE_AT_END = Pattern.compile(
            "\\b(without delay|with immediate effect|as soon as (?:possible|practicable)|as a matter of urgency)[.;]?(?: and)?$");
    private static final Pattern MODAL =
            Pattern.compile("\\b(?:should|must|needs? to|recommends? that|recommended that)(?= |,)");

    private Deadlines() {}

    /** The date to which the words of a deadline come, or null. */
    static @Nullable LocalDate dateOf(String phrase, @Nullable LocalDate published) {
        Due due = first(phrase, published);
        return due == null ? null : due.by();
    }

    /** The deadline a lead-in gives, wherever in it, or null. */
    static @Nullable Due ofLeadIn(String text, @Nullable LocalDate published) {
        String looked = text.substring(Math.max(0, text.length() - LOOKED_AT));
        for (String start : new String[] {text.substring(0, Math.min(LOOKED_AT, text.length())), looked}) {
            Due due = first(start, published);
            if (due != null) {
                return due;
            }
        }
        return null;
    }

    /**
     * The deadline that a recommendation gives itself, or null: one that opens it or stands at its "should". Elsewhere
     * "within 28 days" or "immediately" say how work is to be done, not by when it must be better; a date at the end of
     * the first sentence, and months there, are a deadline again.
     */
    static @Nullable Due ofRecommendation(String text, @Nullable LocalDate published) {
        String sentence = Words.sentences(text.substring(0, Math.min(4 * LOOKED_AT, text.length()))).stream()
                .findFirst()
                .orElse("");
        int modal = modalEnd(sentence);
        String opening =
                modal > 0 ? sentence.substring(0, modal) : sentence.substring(0, Math.min(16, sentence.length()));
        if (modal > 0) {
            String after = sentence.substring(modal);
            boolean recommended = opening.contains("recommend") && !opening.contains("should");
            opening += after.substring(0, recommended ? Math.min(80, after.length()) : startsWithDeadline(after));
            Due due = first(opening, published);
            if (due != null) {
                return due;
            }
        } else if (startsWithDeadline(sentence) > 0) {
            return first(sentence.substring(0, startsWithDeadline(sentence)), published);
        }
        return atEnd(sentence, published);
    }

    /** Whether the text is nothing but a deadline, as a heading over a list may be. */
    static boolean isAlone(String text) {
        if (text.length() > 60) {
            return false;
        }
        String bare = text.endsWith(":") || text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
        for (Pattern pattern : new Pattern[] {BY_DAY, BY_MONTH, SPAN, AT_ONCE, SOON, BY_YEAR}) {
            Matcher matcher = pattern.matcher(bare);
            if (matcher.lookingAt() && matcher.end() == bare.length()) {
                return true;
            }
        }
        String lower = bare.toLowerCase(Locale.ROOT);
        return lower.startsWith("to be completed") && first(bare, null) != null;
    }

    private static int modalEnd(String sentence) {
        Matcher matcher = MODAL.matcher(sentence);
        return matcher.find() && matcher.start() < 200 ? matcher.end() : -1;
    }

    /** How many characters of the text are a deadline that it begins with. */
    private static int startsWithDeadline(String text) {
        int skipped = 0;
        for (String word : new String[] {",", " ", "also ", "now ", "take "}) {
            skipped += text.startsWith(word, skipped) ? word.length() : 0;
        }
        for (Pattern pattern : new Pattern[] {BY_DAY, BY_MONTH, BY_YEAR, SPAN, AT_ONCE, SOON}) {
            Matcher matcher = pattern.matcher(text).region(skipped, text.length());
            if (matcher.lookingAt()) {
                return matcher.end();
            }
        }
        return 0;
    }

    private static @Nullable Due atEnd(String sentence, @Nullable LocalDate published) {
        Matcher once = ONCE_AT_END.matcher(sentence);
        if (once.find()) {
            return first(once.group(1), published);
        }
        Due dated = ends(BY_DAY, sentence) ? first(tail(BY_DAY, sentence), published) : null;
        if (dated == null && ends(BY_MONTH, sentence)) {
            dated = first(tail(BY_MONTH, sentence), published);
        }
        if (dated == null && ends(SPAN, sentence)) {
            String tail = tail(SPAN, sentence);
            dated = tail.toLowerCase(Locale.ROOT).matches("within .*months?.*") ? first(tail, published) : null;
        }
        return dated;
    }

    private static boolean ends(Pattern pattern, String sentence) {
        return !tail(pattern, sentence).isEmpty();
    }

    private static String tail(Pattern pattern, String sentence) {
        int from = Math.max(0, sentence.length() - 90);
        Matcher matcher = pattern.matcher(sentence);
        String tail = "";
        int at = from;
        while (matcher.find(at)) {
            tail = sentence.substring(matcher.end()).length() <= 2 ? matcher.group() : "";
            at = matcher.end();
        }
        return tail;
    }

    private static @Nullable Due first(String text, @Nullable LocalDate published) {
        Due best = null;
        int bestAt = Integer.MAX_VALUE;
        for (Pattern pattern : new Pattern[] {BY_DAY, BY_MONTH, BY_YEAR, SPAN, AT_ONCE, SOON}) {
            Matcher matcher = pattern.matcher(text);
            boolean vague = pattern == SOON && best != null;
            if (!vague && matcher.find() && matcher.start() < bestAt) {
                Due due = due(pattern, matcher, published);
                if (due != null) {
                    best = due;
                    bestAt = matcher.start();
                }
            }
        }
        return best;
    }

    private static @Nullable Due due(Pattern pattern, Matcher matcher, @Nullable LocalDate published) {
        String phrase = matcher.group();
        if (pattern == BY_DAY) {
            return new Due(phrase, Dates.first(phrase));
        }
        if (pattern == BY_MONTH) {
            YearMonth month = Dates.firstMonth(phrase);
            boolean before = phrase.toLowerCase(Locale.ROOT).startsWith("before");
            return new Due(
                    phrase, month == null ? null : before ? month.atDay(1).minusDays(1) : month.atEndOfMonth());
        }
        if (pattern == BY_YEAR) {
            String year = matcher.group(1);
            return new Due(phrase, year == null ? null : LocalDate.of(Integer.parseInt(year), 12, 31));
        }
        if (pattern == SPAN) {
            return span(phrase, matcher.group(1), matcher.group(2).toLowerCase(Locale.ROOT), published);
        }
        return new Due(phrase, pattern == AT_ONCE ? published : null);
    }

    private static @Nullable Due span(String phrase, String count, String unit, @Nullable LocalDate published) {
        Integer number = Words.number(count);
        if (number == null || number == 0) {
            return null;
        }
        if (published == null || unit.startsWith("working")) {
            return new Due(phrase, null);
        }
        return new Due(
                phrase,
                switch (unit.charAt(0)) {
                    case 'd' -> published.plusDays(number);
                    case 'w' -> published.plusWeeks(number);
                    case 'm' -> published.plusMonths(number);
                    default -> published.plusYears(number);
                });
    }
}
