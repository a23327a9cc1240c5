package org.plumbline.returns;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people type them and as sentences write them. */
final class Numbers {
    private static final Pattern PLAIN = Pattern.compile("[-−]?\\d{1,15}(\\.\\d{1,6})?");
    private static final Pattern GROUPED = Pattern.compile("[-−]?\\d{1,3}(,\\d{3}){1,4}(\\.\\d{1,6})?");

    private Numbers() {}

    /** {@code 4163}, {@code 4,163} or {@code 41.63}; empty where it is no such number. */
    static Optional<BigDecimal> read(String typed) {
        String text = typed.strip();
        return PLAIN.matcher(text).matches() || GROUPED.matcher(text).matches()
                ? Optional.of(new BigDecimal(text.replace(",", "").replace('−', '-')))
                : Optional.empty();
    }

    /** {@code 4,163}, with as many decimals as it has. */
    static String words(BigDecimal value) {
        BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.UK));
        format.setMaximumFractionDigits(Math.max(0, plain.scale()));
        return format.format(plain).replace("-", "−");
    }
}
