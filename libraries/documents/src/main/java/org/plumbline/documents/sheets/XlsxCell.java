package org.plumbline.documents.sheets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.plumbline.documents.markup.Markup;

/** Writes one cell of a worksheet, in one of the styles that the workbook's styles part lists in this order. */
final class XlsxCell {

    static final String HEADING = "1";
    static final String WORDS = "2";
    static final String LABEL = "3";
    private static final String WHOLE = "4";
    private static final String DECIMAL = "5";
    private static final String PERCENT = "6";
    private static final String DAY = "7";
    private static final String MOMENT = "8";
    static final String HEADING_RIGHT = "9";

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** The day from which Excel counts, if one forgives it the leap year 1900. */
    private static final LocalDate DAY_NOUGHT = LocalDate.of(1899, 12, 30);

    private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);

    /** What Excel would read as a code for another character, such as {@code _x0041_} for A. */
    private static final Pattern CHARACTER_CODE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private XlsxCell() {}

    /** The name of a place, such as {@code AB12}; rows count from one, columns from nought. */
    static String place(int row, int column) {
        var letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.append(row).toString();
    }

    static void write(Markup markup, String place, Value value) {
        switch (value) {
            case Value.Words words -> words(markup, place, words.words(), WORDS);
            case Value.Whole whole
            when Limits.exact(whole.number()) -> number(markup, place, Long.toString(whole.number()), WHOLE);
            case Value.Whole whole -> words(markup, place, Long.toString(whole.number()), WORDS);
            case Value.Decimal decimal -> number(markup, place, decimal.number().toPlainString(), DECIMAL);
            case Value.Percent percent ->
                number(markup, place, percent.perCent().movePointLeft(2).toPlainString(), PERCENT);
            case Value.Day day
            when Limits.exact(day.date()) ->
                number(markup, place, Long.toString(ChronoUnit.DAYS.between(DAY_NOUGHT, day.date())), DAY);
            case Value.Day day -> words(markup, place, day.date().toString(), WORDS);
            case Value.Moment moment ->
                number(markup, place, serial(LocalDateTime.ofInstant(moment.instant(), LONDON)), MOMENT);
            case Value.Unknown _ -> {}
        }
    }

    static void words(Markup markup, String place, String words, String style) {
        markup.open("c", "r", place, "s", style, "t", "inlineStr").open("is");
        markup.element("t", CHARACTER_CODE.matcher(Limits.cut(words)).replaceAll("_x005F_"), "xml:space", "preserve");
        markup.close("is").close("c");
    }

    private static void number(Markup markup, String place, String number, String style) {
        markup.open("c", "r", place, "s", style).element("v", number).close("c");
    }

    private static String serial(LocalDateTime time) {
        var seconds = BigDecimal.valueOf(ChronoUnit.SECONDS.between(DAY_NOUGHT.atStartOfDay(), time));
        return seconds.divide(SECONDS_A_DAY, 10, RoundingMode.HALF_EVEN).toPlainString();
    }
}
