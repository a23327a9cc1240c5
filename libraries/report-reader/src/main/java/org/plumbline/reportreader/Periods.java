package org.plumbline.reportreader;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The periods that sentences name, in their words: "year ending 31 March 2023", "between … and …", "2022/23". */
final class Periods {

    private static final Pattern PERIOD = Pattern.compile(
            "(?:year (?:ending|to)|(?:three|six|nine|12|twelve) months (?:ending|to)) \\d{1,2} [A-Z][a-z]+ \\d{4}"
                    + "|(?i:between|from) \\d{1,2} [A-Z][a-z]+(?: \\d{4})? (?:and|to) \\d{1,2} [A-Z][a-z]+ \\d{4}"
                    + "|\\d{1,2} [A-Z][a-z]+(?: \\d{4})? (?:to|and) \\d{1,2} [A-Z][a-z]+ \\d{4}"
                    + "|(?i:as (?:at|of)|at|on|by|since) \\d{1,2} [A-Z][a-z]+ \\d{4}"
                    + "|\\b20\\d\\d/\\d{2,4}\\b|(?i:in|by|since|during) [A-Z][a-z]+ 20\\d\\d|(?i:in|during|since) 20\\d\\d(?![\\d/])"
                    + "|in the same period|same period|(?:in )?the (?:previous|preceding) year(?!['’])|the year before");
    private static final int BESIDE = 45;

    private static final Pattern OWN_CLAUSE = Pattern.compile("[\\d,.]+(?:(?! and | compared | than )[^\\d,;])*");
    private static final Pattern COMPARED = Pattern.compile("\\b(?:compared (?:with|to)|than in) (?:the )?$");

    private Periods() {}

    /** The period of a number: the one that follows it in its clause, else the last one said before it, else the first after. */
    static @Nullable String nearest(String sentence, int at) {
        Matcher matcher = PERIOD.matcher(sentence);
        String before = null;
        while (matcher.find()) {
            if (matcher.start() > at) {
                String between = sentence.substring(at, matcher.start());
                boolean beside = between.length() <= BESIDE
                        && OWN_CLAUSE.matcher(between).matches();
                boolean compared = COMPARED.matcher(between).find();
                return beside || (before == null && !compared) ? matcher.group() : before;
            }
            before = matcher.group();
        }
        return before;
    }
}
