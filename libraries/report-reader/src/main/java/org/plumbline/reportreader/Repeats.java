package org.plumbline.reportreader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.reportreader.InspectionReport.Finding;
import org.plumbline.reportreader.InspectionReport.Source;
import org.plumbline.reportreader.InspectionReport.Warning;

/**
 * Many reports list their findings once more, in a summary or an annex. Where all that a later label covers has been read
 * before, word for word, it is the same again and not counted twice; two findings under different labels whose texts only
 * resemble each other stay two.
 */
final class Repeats {

    private static final int SHORTEST = 40;
    private static final int MOST_COMPARED = 1_000;

    private static final Pattern CROSS_REFERENCE =
            Pattern.compile("\\((?:see )?(?:paragraphs? )?[0-9]{1,2}\\.[0-9]{1,3}[^()]{0,20}\\)");

    private Repeats() {}

    static List<Finding> merge(Findings read, List<Warning> warnings) {
        List<Finding> all = read.all();
        List<Integer> boxes = read.boxes();
        List<Finding> kept = new ArrayList<>();
        Map<String, Integer> first = new HashMap<>();
        Set<String> dropped = new HashSet<>();
        int at = 0;
        while (at < all.size()) {
            int end = at;
            while (end < all.size() && boxes.get(end).equals(boxes.get(at))) {
                end++;
            }
            List<Finding> box = all.subList(at, end);
            if (isRepeat(box, first, dropped)) {
                box.forEach(finding -> dropped.add(finding.ref()));
                box.forEach(finding -> place(kept, first.get(key(finding)), finding.area()));
                Source source = box.getFirst().source();
                warnings.add(new Warning(
                        "\"" + source.heading()
                                + "\" lists here what was read before, word for word; it was not counted again.",
                        source));
            } else {
                for (Finding finding : box) {
                    first.putIfAbsent(key(finding), kept.size());
                    kept.add(finding);
                }
            }
            at = end;
        }
        return kept;
    }

    private static boolean isRepeat(List<Finding> box, Map<String, Integer> first, Set<String> dropped) {
        int length = 0;
        for (Finding finding : box) {
            boolean known = first.containsKey(key(finding)) || (isInSummary(finding) && isWithinOther(finding, first));
            boolean ofRepeated = finding.partOf() != null && dropped.contains(finding.partOf());
            if (!known || (finding.partOf() != null && !ofRepeated)) {
                return false;
            }
            length += finding.text().length();
        }
        return length >= SHORTEST;
    }

    private static boolean isInSummary(Finding finding) {
        String area = finding.area();
        return area == null || Headings.repeats(PlainText.key(area));
    }

    /** A closing summary may give only a sentence of what it repeats. */
    private static boolean isWithinOther(Finding finding, Map<String, Integer> first) {
        String kind = finding.kind().code();
        String words = key(finding).substring(kind.length());
        return words.length() >= SHORTEST
                && first.size() <= MOST_COMPARED
                && first.keySet().stream().anyMatch(known -> known.startsWith(kind) && known.contains(words));
    }

    /** A finding first read in a summary takes the area that the report later puts it in. */
    private static void place(List<Finding> kept, @Nullable Integer index, @Nullable String area) {
        if (index == null || area == null || kept.get(index).area() != null) {
            return;
        }
        Finding known = kept.get(index);
        kept.set(
                index,
                new Finding(
                        known.ref(),
                        known.kind(),
                        area,
                        known.title(),
                        known.text(),
                        known.partOf(),
                        known.due(),
                        known.source()));
    }

    private static String key(Finding finding) {
        StringBuilder key = new StringBuilder(finding.kind().code());
        String text = CROSS_REFERENCE.matcher(finding.text()).replaceAll("");
        for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                key.append(c);
            }
        }
        return key.toString();
    }
}
