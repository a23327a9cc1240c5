package org.plumbline.reconciliation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/** Numbers and dates as a committee reads them. */
final class Words {
    private Words() {}

    static String month(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL, Locale.UK);
    }

    /** With thousands marked and exactly the decimals given. */
    static String number(BigDecimal value) {
        var shown = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.UK));
        shown.setMinimumFractionDigits(Math.max(0, value.scale()));
        shown.setMaximumFractionDigits(Math.max(0, value.scale()));
        return shown.format(value);
    }

    /** A computed number, with the decimals asked for and no zeros at the end of them. */
    static String computed(double value, int decimals) {
        return number(rounded(value, decimals));
    }

    static BigDecimal rounded(double value, int decimals) {
        BigDecimal cut = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        BigDecimal bare = cut.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    /** “GBP_million” as “GBP million”, and so on; “count” says nothing and is left out. */
    static String unit(String unit) {
        return switch (unit) {
            case "count" -> "";
            case "percent" -> "%";
            default -> " " + unit.replace('_', ' ');
        };
    }

    static String figure(StatedFigure figure) {
        String when = figure.period().inWords();
        PartialDate asAt = figure.asAt();
        if (when.isEmpty() && asAt != null) {
            when = "as at " + asAt.inWords();
        }
        return figure.measure() + (when.isEmpty() ? "" : ", " + when) + ": " + number(figure.value())
                + unit(figure.unit());
    }
}
