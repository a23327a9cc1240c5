package org.plumbline.measures.intake;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as people write them. */
final class Numbers {
    private static final Pattern NUMBER = Pattern.compile(
            "(?<about>(?:about|around|approximately|approx\\.?|circa|c\\.?|over|more than|at least|almost|nearly|up to|under|less"
                    + " than|fewer than|some)\\s+|[~≈<>≤≥]\\s*)?(?<minus>[-−–])?\\s*£?\\s*"
                    + "(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+)\\s*%?",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> UNKNOWN = Set.of(
            "not known", "unknown", "n/a", "na", "-", "–", "—", "..", ":", "[x]", "[z]", "[c]", "[u]", "not available");
    private static final int MOST_DIGITS = 40;

    private Numbers() {}

    /** @param about whether words before it say that it is rounded or a bound */
    record Read(BigDecimal value, boolean about) {}

    static Optional<Read> read(String text) {
        Matcher number = NUMBER.matcher(text.strip());
        if (text.length() > MOST_DIGITS || !number.matches()) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(number.group("digits").replace(",", ""));
        return Optional.of(
                new Read(number.group("minus") == null ? value : value.negate(), number.group("about") != null));
    }

    /** Whether it says that the figure is not known. */
    static boolean notKnown(String text) {
        return UNKNOWN.contains(text.strip().toLowerCase(Locale.ROOT));
    }
}
