package org.plumbline.opendata;

import java.io.IOException;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.plumbline.opendata.forces.Force;
import org.plumbline.opendata.forces.Forces;

/** The names that stand in a column of forces, and what each of them is: a force, the nation, a subtotal, or unknown. */
final class Names {
    private static final Set<String> NATIONS = Set.of(
            "england and wales",
            "total england and wales",
            "england and wales total",
            "total",
            "all forces",
            "national",
            "e and w");
    private static final Set<String> KINGDOM = Set.of("uk", "united kingdom", "uk total", "all uk forces");
    private static final Set<String> SUBTOTALS = Set.of(
            "north east",
            "north west",
            "yorkshire and the humber",
            "yorkshire and humber",
            "east midlands",
            "east",
            "east of england",
            "eastern",
            "london",
            "south east",
            "south west",
            "wales",
            "england",
            "north east region",
            "north west region",
            "yorkshire and the humber region",
            "east midlands region",
            "west midlands region",
            "east of england region",
            "eastern region",
            "london region",
            "south east region",
            "south west region",
            "total england",
            "england total",
            "total wales");

    private final Duck duck;
    private final Forces forces;
    private final Notes notes;
    private final Kind kind;
    private final Set<String> entered = new HashSet<>();
    private boolean begun;

    Names(Duck duck, Forces forces, Notes notes, Kind kind) {
        this.duck = duck;
        this.forces = forces;
        this.notes = notes;
        this.kind = kind;
    }

    String table() {
        return "names_" + kind.name();
    }

    boolean begun() {
        return begun;
    }

    void begin() throws SQLException {
        begun = true;
        duck.run("CREATE TABLE " + table() + " (name VARCHAR, code VARCHAR, standing VARCHAR)");
    }

    /** The code of a force that is known to be named so. */
    String code(String name) {
        return forces.find(name).map(Force::code).orElseThrow();
    }

    /** Enters every name of a table's column of forces. */
    void resolve(String table) throws SQLException, IOException {
        Set<String> found = new LinkedHashSet<>();
        duck.each(
                "SELECT DISTINCT force FROM " + table + " WHERE force IS NOT NULL ORDER BY ALL",
                row -> found.add(row.getString(1)));
        for (String name : found) {
            if (entered.add(name)) {
                enter(name);
            }
        }
    }

    /** Whether a name stands for anything that may be read. */
    boolean known(String name) {
        String plain = plain(name);
        return forces.find(name).isPresent()
                || NATIONS.contains(plain)
                || KINGDOM.contains(plain)
                || SUBTOTALS.contains(plain);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace("&", " and ")
                .replaceAll("[^a-z]+", " ")
                .strip();
    }

    private void enter(String name) throws SQLException {
        Optional<Force> force = forces.find(name);
        String plain = plain(name);
        if (force.isPresent()) {
            insert(name, force.orElseThrow().code(), "force");
        } else if (NATIONS.contains(plain)) {
            insert(name, Forces.ENGLAND_AND_WALES, "nation");
        } else if (KINGDOM.contains(plain)) {
            insert(name, Forces.UNITED_KINGDOM, "nation");
        } else if (SUBTOTALS.contains(plain)) {
            insert(name, "", "subtotal");
            notes.add(
                    Note.About.SUBTOTALS,
                    kind.inWords(),
                    1,
                    "Rows of \"" + name + "\" are sums of other rows and were left out.");
        }
    }

    private void insert(String name, String code, String standing) throws SQLException {
        duck.run("INSERT INTO %s VALUES (%s, %s, '%s')".formatted(table(), Duck.text(name), Duck.text(code), standing));
    }
}
