package org.plumbline.benchmarks.reading;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.reportreader.SourceDocument;
import org.plumbline.reportreader.SourceLine;

/** The words of a page, whatever their order: runs of letters and digits, in lower case, in Unicode's form NFKC. */
record Words(Map<String, Integer> counts) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    Words {
        counts = Map.copyOf(counts);
    }

    static Words of(String page) {
        Map<String, Integer> counts = new HashMap<>();
        Matcher word =
                WORD.matcher(Normalizer.normalize(page, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
        while (word.find()) {
            counts.merge(word.group(), 1, Integer::sum);
        }
        return new Words(counts);
    }

    /** Of each page of a document. */
    static List<Words> byPage(SourceDocument document) {
        Map<Integer, String> pages = document.lines().stream()
                .collect(Collectors.groupingBy(
                        SourceLine::page,
                        TreeMap::new,
                        Collectors.mapping(SourceLine::text, Collectors.joining("\n"))));
        return pages.values().stream().map(Words::of).toList();
    }

    int size() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many words one has that the other lacks. */
    int different(Words other) {
        int different = 0;
        for (Map.Entry<String, Integer> word : counts.entrySet()) {
            different += Math.max(0, word.getValue() - other.counts.getOrDefault(word.getKey(), 0));
        }
        for (Map.Entry<String, Integer> word : other.counts.entrySet()) {
            different += Math.max(0, word.getValue() - counts.getOrDefault(word.getKey(), 0));
        }
        return different;
    }
}
