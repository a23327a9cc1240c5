package org.plumbline.findings;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/** By what a register is sorted, the same in a read table and in memory. */
final class SortKeys {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final int LONGEST = 200;

    /** As the collation "C" compares: by the bytes of UTF-8. */
    static final Comparator<String> BY_BYTES =
            (a, b) -> Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));

    private SortKeys() {}

    /** A reference with its numbers padded, so that 10 follows 9. */
    static String reference(String ref) {
        return words(NUMBER.matcher(ref)
                .replaceAll(found -> "0".repeat(Math.max(0, 6 - found.group().length())) + found.group()));
    }

    /** The beginning of a text, in lower case. */
    static String words(String text) {
        return text.toLowerCase(Locale.UK)
                .codePoints()
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
