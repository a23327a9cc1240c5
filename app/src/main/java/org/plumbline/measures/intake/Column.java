package org.plumbline.measures.intake;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a column of a file of figures can hold, and the headings under which it is found. */
enum Column {
    MEASURE("measure", "indicator", "name"),
    AREA("area", "force", "area name"),
    GROUP("group", "breakdown", "category"),
    FROM("period start", "from", "start", "period from"),
    TO("period end", "to", "end", "period to"),
    PERIOD("period", "month", "quarter", "year", "financial year"),
    AS_AT("as at", "date", "on"),
    VALUE("value", "figure", "observation"),
    NUMERATOR("numerator", "count of", "n"),
    DENOMINATOR("denominator", "of", "out of"),
    UNIT("unit", "units"),
    STATED_BY("stated by", "said by", "source"),
    SOURCE_CLASS("source class", "kind of source"),
    DOCUMENT("document", "publication"),
    PLACE("locator", "place", "page"),
    NOTE("note", "notes", "comment"),
    ID("id", "reference");

    /** With bars between them. */
    private final String headings;

    Column(String... headings) {
        this.headings = String.join("|", headings);
    }

    private List<String> headings() {
        return List.of(headings.split("\\|", -1));
    }

    /** The heading that is expected first. */
    String heading() {
        return headings().getFirst().replace(' ', '_');
    }

    /** Which column stands where; of two with the same meaning the first. */
    static Map<Column, Integer> among(List<String> found) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (int place = 0; place < found.size(); place++) {
            int at = place;
            named(found.get(place)).ifPresent(column -> places.putIfAbsent(column, at));
        }
        return places;
    }

    static Optional<Column> named(String heading) {
        String plain = heading.strip().toLowerCase(Locale.ROOT).replaceAll("[_\\s-]+", " ");
        return Arrays.stream(values())
                .filter(column -> column.headings().contains(plain))
                .findFirst();
    }
}
