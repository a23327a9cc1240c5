package org.plumbline.reportreader.formats;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Running heads, running feet and page numbers: what stands at the same height of a page's edge, with the same words
 * and whatever numbers, on page after page.
 */
final class PdfFurniture {

    private static final double EDGE = 0.15;
    private static final int EDGE_ROWS = 3;
    private static final double SAME_HEIGHT = 3;
    private static final Pattern NUMBERS = Pattern.compile("\\p{Nd}+");

    private PdfFurniture() {}

    private record Place(PdfPage page, PdfRow row) {}

    static Set<PdfRow> of(List<PdfPage> pages, double bodySize) {
        Map<String, List<Place>> alike = new HashMap<>();
        for (PdfPage page : pages) {
            for (PdfRow row : edges(page)) {
                alike.computeIfAbsent(wording(row), words -> new ArrayList<>()).add(new Place(page, row));
            }
        }
        Set<PdfRow> furniture = Collections.newSetFromMap(new IdentityHashMap<>());
        pages.forEach(page -> page.rows().stream().filter(PdfRow::furniture).forEach(furniture::add));
        for (List<Place> places : alike.values()) {
            for (Place place : places) {
                List<Place> level = places.stream()
                        .filter(other -> Math.abs(other.row.baseline() - place.row.baseline()) <= SAME_HEIGHT)
                        .toList();
                if (repeated(level, pages.size(), place.row.size() > 1.2 * bodySize)) {
                    furniture.add(place.row);
                }
            }
        }
        return furniture;
    }

    private static List<PdfRow> edges(PdfPage page) {
        List<PdfRow> fromTop = new ArrayList<>(page.rows());
        fromTop.sort(Comparator.comparingDouble(PdfRow::baseline));
        List<PdfRow> edges = new ArrayList<>();
        for (int i = 0; i < fromTop.size(); i++) {
            PdfRow row = fromTop.get(i);
            boolean top = i < EDGE_ROWS && row.baseline() < EDGE * page.height();
            boolean foot = i >= fromTop.size() - EDGE_ROWS && row.baseline() > (1 - EDGE) * page.height();
            if (top || foot) {
                edges.add(row);
            }
        }
        return edges;
    }

    private static String wording(PdfRow row) {
        return NUMBERS.matcher(row.text().toLowerCase(Locale.ROOT)).replaceAll("#");
    }

    /** Three pages in a row, or on each other page, or a third of all; a large line must be on half of them. */
    private static boolean repeated(List<Place> places, int pages, boolean large) {
        int count = places.size();
        if (count < 2 || large) {
            return count >= 3 && count * 2 >= pages;
        }
        return count * 3 >= pages || longestRun(places) >= 3;
    }

    private static int longestRun(List<Place> places) {
        int longest = 1;
        int run = 1;
        for (int i = 1; i < places.size(); i++) {
            boolean next = places.get(i).page.number() - places.get(i - 1).page.number() <= 2;
            run = next ? run + 1 : 1;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
