package org.plumbline.figures.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.figures.Answer;
import tools.jackson.databind.JsonNode;

/** An answer for reading: its single parts line by line, its lists of objects as tables. */
final class PlainTable {
    private static final MathContext DIGITS = new MathContext(6);

    private PlainTable() {}

    static String of(Answer answer) {
        StringBuilder lines = new StringBuilder();
        for (String name : answer.names()) {
            JsonNode part = answer.part(name);
            if (part.isArray() && !part.isEmpty() && part.get(0).isObject()) {
                lines.append('\n').append(table(part));
            } else if (part.isArray()) {
                part.forEach(each -> lines.append(cell(each)).append('\n'));
            } else {
                lines.append(name).append(": ").append(cell(part)).append('\n');
            }
        }
        return lines.toString().stripTrailing();
    }

    private static String table(JsonNode rows) {
        Set<String> found = new LinkedHashSet<>();
        rows.forEach(row -> found.addAll(row.propertyNames()));
        List<String> names = List.copyOf(found);
        List<List<String>> cells = new ArrayList<>();
        cells.add(names);
        rows.forEach(row ->
                cells.add(names.stream().map(name -> cell(row.path(name))).toList()));
        int[] widths = new int[names.size()];
        for (List<String> row : cells) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        StringBuilder table = new StringBuilder();
        for (List<String> row : cells) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                line.append(row.get(i)).repeat(" ", widths[i] - row.get(i).length() + 2);
            }
            table.append(line.toString().stripTrailing()).append('\n');
        }
        return table.toString();
    }

    private static String cell(JsonNode node) {
        if (node.isNull() || node.isMissingNode()) {
            return "not known";
        }
        if (node.isBoolean()) {
            return node.asBoolean() ? "yes" : "no";
        }
        if (node.isIntegralNumber()) {
            return node.asString();
        }
        if (node.isNumber()) {
            BigDecimal rounded =
                    BigDecimal.valueOf(node.asDouble()).round(DIGITS).stripTrailingZeros();
            return Math.abs(rounded.scale()) > 12 ? rounded.toString() : rounded.toPlainString();
        }
        return node.isString() ? node.asString() : node.toString();
    }
}
