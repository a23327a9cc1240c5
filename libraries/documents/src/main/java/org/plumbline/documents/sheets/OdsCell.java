package org.plumbline.documents.sheets;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.plumbline.documents.markup.Markup;

/** Writes one cell of an OpenDocument table: its value for reckoning and its words for reading. */
final class OdsCell {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.UK);

    private static final Pattern RUN = Pattern.compile(" +|\t|[^ \t]+");

    private OdsCell() {}

    static void write(Markup markup, Value value) {
        switch (value) {
            case Value.Words words -> words(markup, words.words(), "words");
            case Value.Whole whole
            when Limits.exact(whole.number()) -> {
                var number = Long.toString(whole.number());
                cell(markup, "whole", "float", "office:value", number, number);
            }
            case Value.Whole whole -> words(markup, Long.toString(whole.number()), "words");
            case Value.Decimal decimal -> {
                var number = decimal.number().toPlainString();
                cell(markup, "decimal", "float", "office:value", number, number);
            }
            case Value.Percent percent -> {
                BigDecimal fraction = percent.perCent().movePointLeft(2);
                var shown = percent.perCent().toPlainString() + "%";
                cell(markup, "percent", "percentage", "office:value", fraction.toPlainString(), shown);
            }
            case Value.Day day
            when Limits.exact(day.date()) ->
                cell(markup, "day", "date", "office:date-value", day.date().toString(), DAY.format(day.date()));
            case Value.Day day -> words(markup, day.date().toString(), "words");
            case Value.Moment moment -> {
                var local = LocalDateTime.ofInstant(moment.instant(), LONDON);
                var exact = DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(local);
                cell(markup, "moment", "date", "office:date-value", exact, MOMENT.format(local));
            }
            case Value.Unknown _ -> markup.empty("table:table-cell");
        }
    }

    static void words(Markup markup, String words, String style) {
        markup.open("table:table-cell", "table:style-name", style, "office:value-type", "string");
        Limits.cut(words).lines().forEach(line -> {
            markup.open("text:p");
            spaced(markup, line);
            markup.close("text:p");
        });
        markup.close("table:table-cell");
    }

    private static void cell(Markup markup, String style, String type, String attribute, String value, String shown) {
        markup.open("table:table-cell", "table:style-name", style, "office:value-type", type, attribute, value);
        markup.element("text:p", shown).close("table:table-cell");
    }

    /** OpenDocument joins neighbouring spaces into one, and drops those at the ends, unless they are counted. */
    private static void spaced(Markup markup, String line) {
        var runs = RUN.matcher(line);
        while (runs.find()) {
            var run = runs.group();
            if (run.equals("\t")) {
                markup.empty("text:tab");
            } else if (run.isBlank() && (run.length() > 1 || runs.start() == 0 || runs.end() == line.length())) {
                markup.empty("text:s", "text:c", Integer.toString(run.length()));
            } else {
                markup.text(run);
            }
        }
    }
}
