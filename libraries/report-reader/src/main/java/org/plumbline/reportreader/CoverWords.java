package org.plumbline.reportreader;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a report's cover says: that it is one, whose it is, and under which programme. */
final class CoverWords {

    private static final Pattern COVER = Pattern.compile(
            "(peel\\b.*(\\d{4}|effectiveness|efficiency|legitimacy|leadership|assessment|inspection).*|"
                    + ".*\\b(an|the|a|re|progress|thematic|joint|unannounced|custody|service) ?-?inspection (report )?(of|into|by|on)\\b.*|inspection of .*|"
                    + "police effectiveness, efficiency and legitimacy.*|(police )?(effectiveness|efficiency|legitimacy|leadership) \\d{4}.*|"
                    + ".*effectiveness, efficiency and people.*|.*\\bfire and rescue services?,? (inspections? )?\\d{4}.*|"
                    + ".*\\binspection visit to police custody.*|.*national child protection inspection.*|.*joint targeted area inspection.*|"
                    + ".*integrated peel assessment.*|.*crime data integrity inspection.*|"
                    + ".*\\b(accelerated )?causes? of concern\\b.*\\b(letter|revisit|progress|update).*|.*\\b(revisit|progress|closure) letter\\b.*|"
                    + ".*\\b(police|constabulary|service|brigade)\\b.{0,12}\\b(accelerated )?causes? of concern\\b.*|"
                    + "(accelerated )?causes? of concern\\b.{1,60}\\b(police|constabulary|service|brigade)|"
                    + ".*\\b(police|constabulary|service)\\b.{0,6}\\b(causes? of concern )?(revisit|progress report)\\b.*)");

    private static final Pattern PROGRAMME_YEARS =
            Pattern.compile("\\b(20\\d\\d)(?:\\s*[-–—/]\\s*(?:20)?(\\d\\d))?\\b");

    /** What names a programme, the more particular first. */
    private static final Map<String, String> PROGRAMMES = programmes();

    private CoverWords() {}

    private static Map<String, String> programmes() {
        Map<String, String> programmes = new LinkedHashMap<>();
        programmes.put("custody", "Custody");
        programmes.put("child protection", "National child protection inspections");
        programmes.put("joint targeted area", "Joint targeted area inspections");
        programmes.put("crime data integrity", "Crime data integrity");
        programmes.put("peel", "PEEL");
        programmes.put("effectiveness, efficiency and legitimacy", "PEEL");
        programmes.put("fire and rescue", "Fire and rescue service inspections");
        programmes.put("effectiveness, efficiency and people", "Fire and rescue service inspections");
        return programmes;
    }

    /** Whether a line's words are those of a report's cover. */
    static boolean namesReport(String text) {
        return text.length() <= 220 && COVER.matcher(PlainText.key(text)).matches();
    }

    /** Whether the block may stand on the cover of an inspection report. */
    static boolean isCover(Block block) {
        String text = block.text();
        boolean fits = !block.isItem()
                && !block.isRow()
                && text.length() <= 220
                && Words.count(text) <= 30
                && !block.endsSentence()
                && !text.endsWith(":")
                && Label.parse(text) == null;
        return fits && namesReport(text);
    }

    /** The programme a cover names ("PEEL 2023–25"), or null. */
    static @Nullable String programme(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace("&", "and");
        String name = PROGRAMMES.entrySet().stream()
                .filter(entry -> lower.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
        if (name == null) {
            return null;
        }
        String pillar = name.equals("PEEL") ? pillar(lower) : "";
        Matcher years = PROGRAMME_YEARS.matcher(text);
        if (!years.find()) {
            return name + pillar;
        }
        return name + pillar + " " + years(years);
    }

    /** Cycles over two years are written with an en dash, business years with a slash, as the inspectorate does. */
    private static String years(Matcher years) {
        if (years.group(2) == null) {
            return years.group(1);
        }
        int first = Integer.parseInt(years.group(1).substring(2));
        int last = Integer.parseInt(years.group(2));
        return years.group(1) + (last - first == 1 ? "/" : "–") + years.group(2);
    }

    private static String pillar(String lower) {
        if (lower.contains("effectiveness, efficiency") || lower.contains("efficiency, effectiveness")) {
            return "";
        }
        for (String pillar : new String[] {"effectiveness", "efficiency", "legitimacy", "leadership"}) {
            if (lower.contains(pillar)) {
                return ": " + pillar;
            }
        }
        return "";
    }
}
