package org.plumbline.reviews;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A sample that anybody can draw again from the list and the seed. In each stratum the cases are put in the order of the
 * SHA-256 of seed, stroke, reference (in UTF-8, as hexadecimal digits), and the first are taken. Which of them are judged
 * twice follows from the SHA-256 of seed, {@code /second/}, reference in the same way.
 *
 * @param places what was drawn, stratum by stratum as they were asked for, in the order of the draw
 */
public record SampleDraw(List<Place> places) {
    public SampleDraw {
        places = List.copyOf(places);
    }

    /**
     * A case that was drawn.
     *
     * @param place from 1 within its stratum
     * @param digest by which it got its place
     * @param second whether it is judged twice
     */
    public record Place(ListedCase listed, int place, String digest, boolean second) {}

    /**
     * Draws.
     *
     * @param sizes how many of each stratum, in the order in which they come out
     * @param secondShare of a hundred how many are judged twice, rounded up
     */
    public static SampleDraw of(List<ListedCase> cases, Map<String, Integer> sizes, String seed, int secondShare) {
        List<ListedCase> drawn = new ArrayList<>();
        sizes.forEach((stratum, size) -> {
            List<ListedCase> order = order(cases, stratum, seed);
            if (size > order.size()) {
                throw new IllegalArgumentException(
                        "There are " + order.size() + " cases in “" + stratum + "” and " + size + " are wanted.");
            }
            drawn.addAll(order.subList(0, size));
        });
        Set<String> second = new HashSet<>();
        drawn.stream()
                .map(ListedCase::reference)
                .sorted(Comparator.comparing((String reference) -> digest(seed + "/second/" + reference))
                        .thenComparing(Comparator.naturalOrder()))
                .limit((drawn.size() * (long) secondShare + 99) / 100)
                .forEach(second::add);
        List<Place> places = new ArrayList<>();
        Map<String, Integer> last = new HashMap<>();
        for (ListedCase one : drawn) {
            places.add(new Place(
                    one,
                    last.merge(one.stratum(), 1, Integer::sum),
                    digest(seed, one),
                    second.contains(one.reference())));
        }
        return new SampleDraw(places);
    }

    /** All cases of a stratum in the order in which they are drawn. */
    public static List<ListedCase> order(List<ListedCase> cases, String stratum, String seed) {
        return cases.stream()
                .filter(one -> one.stratum().equals(stratum))
                .map(one -> Map.entry(digest(seed, one), one))
                .sorted(Map.Entry.<String, ListedCase>comparingByKey()
                        .thenComparing(one -> one.getValue().reference()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static String digest(String seed, ListedCase one) {
        return digest(seed + "/" + one.reference());
    }

    static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
