package org.plumbline.opendata.street;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A longitude and a latitude as they stand on a row. */
final class Coordinates {
    static final int NOWHERE = 0;
    static final int ON_THE_MAP = 1;
    static final int ELSEWHERE = 2;
    static final int HALF_A_PLACE = 3;
    static final int NO_NUMBERS = 4;

    private static final Pattern NUMBER = Pattern.compile(
            "\\s*[+-]?(?:(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?|(?i:inf|infinity|nan))\\s*");
    /** So many digits and powers of ten are exact in a double, so that their quotient is rounded once. */
    private static final int EXACT = 15;

    private static final double[] TENS = tens();

    private Coordinates() {}

    /** Where both together lie; {@link #NO_NUMBERS} where one is there and is no number. */
    static int place(byte[] bytes, int from, int to, int latitudeFrom, int latitudeTo) {
        if (from == to && latitudeFrom == latitudeTo) {
            return NOWHERE;
        }
        double longitude = number(bytes, from, to);
        double latitude = number(bytes, latitudeFrom, latitudeTo);
        if (longitude >= -9 && longitude <= 2.5 && latitude >= 49 && latitude <= 61.5) {
            return ON_THE_MAP;
        }
        boolean some = from == to || isNumber(bytes, from, to, longitude);
        boolean other = latitudeFrom == latitudeTo || isNumber(bytes, latitudeFrom, latitudeTo, latitude);
        if (!some || !other) {
            return NO_NUMBERS;
        }
        return from == to || latitudeFrom == latitudeTo ? HALF_A_PLACE : ELSEWHERE;
    }

    private static boolean isNumber(byte[] bytes, int from, int to, double value) {
        return !Double.isNaN(value) || NUMBER.matcher(text(bytes, from, to)).matches();
    }

    /** The number, not a number where it is none or stands in an unusual way that is none. */
    private static double number(byte[] bytes, int from, int to) {
        int at = from < to && bytes[from] == '-' ? from + 1 : from;
        long digits = 0;
        int point = -1;
        int begin = at;
        for (; at < to; at++) {
            int digit = bytes[at] - '0';
            if (digit >= 0 && digit <= 9) {
                digits = digits * 10 + digit;
            } else if (bytes[at] == '.' && point < 0) {
                point = at;
            } else {
                return unusual(bytes, from, to);
            }
        }
        int count = to - begin - (point < 0 ? 0 : 1);
        if (count == 0 || count > EXACT) {
            return unusual(bytes, from, to);
        }
        double value = digits / TENS[point < 0 ? 0 : to - point - 1];
        return begin > from ? -value : value;
    }

    private static double unusual(byte[] bytes, int from, int to) {
        String text = text(bytes, from, to).strip();
        if (text.isEmpty() || !NUMBER.matcher(text).matches()) {
            return Double.NaN;
        }
        return Character.isLetter(text.charAt(text.length() - 1)) ? Double.NaN : Double.parseDouble(text);
    }

    private static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    private static double[] tens() {
        double[] tens = new double[EXACT + 1];
        tens[0] = 1;
        for (int i = 1; i < tens.length; i++) {
            tens[i] = tens[i - 1] * 10;
        }
        return tens;
    }
}
