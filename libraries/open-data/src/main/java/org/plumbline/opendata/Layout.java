package org.plumbline.opendata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.opendata.forces.Forces;
import org.plumbline.opendata.measures.EthnicGroup;

/**
 * How the columns of one file lead to the columns of its kind.
 *
 * @param places where each column of the kind stands; empty where rows are turned first
 * @param width the number of headings
 * @param turn a row of the file into rows of the kind
 */
record Layout(Kind kind, List<Integer> places, int width, Function<List<String>, List<List<String>>> turn) {
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})(?![0-9])");
    private static final int FEWEST_FORCES = 3;

    Layout {
        places = List.copyOf(places);
    }

    /** Whether rows are taken as they stand, so that a fast reader can take them. */
    boolean straight() {
        return !places.isEmpty();
    }

    /** The layout under these headings, if they are of a known kind. */
    static Optional<Layout> of(String fileName, List<String> headings, Forces forces) {
        for (Kind kind : Kind.values()) {
            Optional<List<Integer>> places = kind.places(headings);
            if (places.isPresent()) {
                return Optional.of(straight(kind, places.orElseThrow(), headings.size()));
            }
        }
        return census(headings)
                .or(() -> populationOfOneYear(fileName, headings))
                .or(() -> populationsAcross(headings, forces));
    }

    private static Layout straight(Kind kind, List<Integer> places, int width) {
        return new Layout(
                kind,
                places,
                width,
                row -> List.of(places.stream().map(place -> cell(row, place)).toList()));
    }

    /** Codes, names and populations, the year only in the name of the file. */
    private static Optional<Layout> populationOfOneYear(String fileName, List<String> headings) {
        List<String> plain = headings.stream().map(Kind::plain).toList();
        int code = plain.indexOf("pfa code");
        int name = plain.indexOf("pfa name");
        int population = plain.indexOf("population");
        Matcher year = YEAR.matcher(fileName);
        if (code < 0 || name < 0 || population < 0 || !year.find()) {
            return Optional.empty();
        }
        String of = year.group(1);
        return Optional.of(new Layout(
                Kind.POPULATION,
                List.of(),
                headings.size(),
                row -> List.of(List.of(of, cell(row, code), cell(row, name), cell(row, population)))));
    }

    /** Years down, forces across. */
    private static Optional<Layout> populationsAcross(List<String> headings, Forces forces) {
        if (headings.size() <= FEWEST_FORCES || !Kind.plain(headings.getFirst()).equals("year")) {
            return Optional.empty();
        }
        List<String> names = headings.subList(1, headings.size());
        long known =
                names.stream().filter(name -> forces.find(name).isPresent()).count();
        if (known < FEWEST_FORCES || known * 2 < names.size()) {
            return Optional.empty();
        }
        return Optional.of(new Layout(Kind.POPULATION, List.of(), headings.size(), row -> {
            List<List<String>> turned = new ArrayList<>();
            for (int i = 1; i < headings.size(); i++) {
                String name = headings.get(i);
                String code = forces.find(name).map(force -> force.code()).orElse("");
                turned.add(List.of(cell(row, 0), code, name, cell(row, i)));
            }
            return turned;
        }));
    }

    /** One row for each local authority, one column for each ethnic group; columns within a group are left out. */
    private static Optional<Layout> census(List<String> headings) {
        List<String> plain = headings.stream().map(Kind::plain).toList();
        int year = plain.indexOf("date");
        int code = plain.indexOf("geography code");
        int name = plain.indexOf("geography");
        List<Integer> columns = new ArrayList<>();
        List<String> groups = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            String[] parts = headings.get(i).replaceAll(";.*", "").split(":", -1);
            if (parts.length == 2 && parts[0].strip().toLowerCase(Locale.ROOT).equals("ethnic group")) {
                columns.add(i);
                groups.add(EthnicGroup.of(parts[1]).inWords());
            }
        }
        if (year < 0 || code < 0 || name < 0 || columns.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Layout(Kind.CENSUS_ETHNICITY, List.of(), headings.size(), row -> {
            List<List<String>> turned = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                turned.add(List.of(
                        cell(row, year), cell(row, code), cell(row, name), groups.get(i), cell(row, columns.get(i))));
            }
            return turned;
        }));
    }

    private static String cell(List<String> row, int place) {
        return place >= 0 && place < row.size() ? row.get(place) : "";
    }
}
