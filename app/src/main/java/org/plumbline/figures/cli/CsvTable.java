package org.plumbline.figures.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** A table with a heading; columns are found by name, whatever their order and the size of their letters. */
final class CsvTable {
    private final List<String> heading;
    private final List<CsvReader.Row> rows;

    private CsvTable(List<String> heading, List<CsvReader.Row> rows) {
        this.heading = heading;
        this.rows = rows;
    }

    static CsvTable of(String text) {
        List<CsvReader.Row> rows = new CsvReader(text).rows();
        if (rows.isEmpty()) {
            throw new WrongTable("a heading line was expected; the file is empty.");
        }
        List<String> heading = rows.getFirst().fields().stream()
                .map(name -> name.strip().toLowerCase(Locale.UK))
                .toList();
        Set<String> seen = new HashSet<>();
        for (String name : heading) {
            if (!name.isEmpty() && !seen.add(name)) {
                throw new WrongTable("line " + rows.getFirst().line() + ": the column “" + name + "” is there twice.");
            }
        }
        for (CsvReader.Row row : rows) {
            if (row.fields().size() != heading.size()) {
                throw new WrongTable("line " + row.line() + ": expected " + heading.size()
                        + " fields, as the heading has; found " + row.fields().size() + ".");
            }
        }
        if (rows.size() == 1) {
            throw new WrongTable("below the heading a line or more was expected; found none.");
        }
        return new CsvTable(heading, rows.subList(1, rows.size()));
    }

    int size() {
        return rows.size();
    }

    boolean has(String... names) {
        return find(names) >= 0;
    }

    /** The texts of the column, by the first of its names that is there. */
    List<String> texts(String... names) {
        int column = column(names);
        return rows.stream().map(row -> row.fields().get(column)).toList();
    }

    /** The numbers of the column; an empty field is not known (NaN). */
    double[] numbers(String... names) {
        int column = column(names);
        return rows.stream().mapToDouble(row -> number(row, column)).toArray();
    }

    /** The numbers of a column in which none may be missing. */
    double[] known(String... names) {
        int column = column(names);
        double[] numbers = numbers(names);
        for (int i = 0; i < numbers.length; i++) {
            if (Double.isNaN(numbers[i])) {
                throw new WrongTable(place(rows.get(i), column) + "expected a number; found nothing.");
            }
        }
        return numbers;
    }

    /** The names of the rows: a column of such a name, or their numbers. */
    List<String> labels(String... names) {
        if (has(names)) {
            return texts(names);
        }
        return IntStream.rangeClosed(1, size()).mapToObj(Integer::toString).toList();
    }

    private double number(CsvReader.Row row, int column) {
        String field = row.fields().get(column);
        if (field.isBlank()) {
            return Double.NaN;
        }
        if (field.matches("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]{1,3})?")) {
            return Double.parseDouble(field);
        }
        throw new WrongTable(place(row, column) + "expected a number such as 12.5, or nothing for not known; found “"
                + field + "”.");
    }

    private String place(CsvReader.Row row, int column) {
        return "line " + row.line() + ", column “" + heading.get(column) + "”: ";
    }

    private int column(String... names) {
        int column = find(names);
        if (column < 0) {
            throw new WrongTable("line 1: expected a column “" + String.join("” or “", names) + "”; found “"
                    + String.join("”, “", heading) + "”.");
        }
        return column;
    }

    private int find(String... names) {
        for (String name : names) {
            if (heading.contains(name)) {
                return heading.indexOf(name);
            }
        }
        return -1;
    }
}
