package org.plumbline.web;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.plumbline.platform.London;
import org.plumbline.record.Vantage;

/**
 * The vantage bar's three inputs and its sentence.
 *
 * @param kept the other parts of the address, which looking from elsewhere must not lose
 */
public record VantageForm(String asAtWords, String knownByWords, String on, String known, Map<String, String> kept) {
    private static final DateTimeFormatter INPUT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm", Locale.UK);

    public static VantageForm of(Frame frame) {
        Vantage vantage = frame.vantage();
        var knownBy = vantage.knownBy().atZone(London.ZONE);
        boolean endOfDay = knownBy.getHour() == 23 && knownBy.getMinute() == 59;
        return new VantageForm(
                Dates.words(vantage.asAt()),
                "on " + (endOfDay ? Dates.words(knownBy.toLocalDate()) : Dates.words(vantage.knownBy())),
                vantage.asAt().toString(),
                INPUT.format(knownBy),
                frame.parameters());
    }
}
