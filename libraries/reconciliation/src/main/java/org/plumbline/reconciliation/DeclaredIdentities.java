package org.plumbline.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Identities that somebody declared, read from text: one on a line, {@code name; together; identity; words}.
 *
 * <p>The README describes the format. Lines that are empty or begin with {@code #} are passed over.
 */
public final class DeclaredIdentities {
    private final List<DeclaredIdentity> identities;

    private DeclaredIdentities(List<DeclaredIdentity> identities) {
        this.identities = List.copyOf(identities);
    }

    /** None are declared: only what is recognised is checked. */
    public static DeclaredIdentities none() {
        return new DeclaredIdentities(List.of());
    }

    /**
     * Reads declared identities.
     *
     * @param file what to call the text when something in it is wrong
     * @throws UnreadableIdentities naming the file, every line that cannot be read, what was expected and what was found
     */
    public static DeclaredIdentities read(String file, String text) {
        var identities = new ArrayList<DeclaredIdentity>();
        var wrong = new ArrayList<String>();
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            try {
                identities.add(identity(line));
            } catch (IllegalArgumentException e) {
                wrong.add("line " + (i + 1) + ": " + e.getMessage());
            }
        }
        if (!wrong.isEmpty()) {
            throw new UnreadableIdentities("The declared identities in " + file
                    + " cannot be read, and none was taken: " + String.join("; ", wrong) + ".");
        }
        return new DeclaredIdentities(identities);
    }

    /** How many are declared. */
    public int size() {
        return identities.size();
    }

    List<Equation> equations(Map<String, List<Filed>> byName) {
        return identities.stream().flatMap(i -> i.equations(byName).stream()).toList();
    }

    private static DeclaredIdentity identity(String line) {
        List<String> cells = cells(line);
        if (cells.size() != 4) {
            throw new IllegalArgumentException(
                    "expected four parts with semicolons between them (name; together; identity; words), found "
                            + cells.size());
        }
        var together = DeclaredIdentity.together(cells.get(1))
                .orElseThrow(() -> new IllegalArgumentException(
                        "expected document, period, source or nothing, found “" + cells.get(1) + "”"));
        FormulaReader.Sides sides = new FormulaReader(cells.get(2)).read();
        if (sides.left().names().isEmpty() && sides.right().names().isEmpty()) {
            throw new IllegalArgumentException("expected at least one measure in quotation marks, found none");
        }
        return new DeclaredIdentity(cells.get(0), together, sides, cells.get(3));
    }

    /** Semicolons inside quotation marks belong to a name. */
    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            if (c == ';' && !quoted && cells.size() < 3) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }
}
