package org.plumbline.benchmarks.opendata;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One large street file of which one row in a hundred is bad, in six ways that take turns, and the same file without the bad
 * ones for those who do not check.
 */
final class GeneratedIntake {
    static final String NAME = "2019-05-essex-street.csv";
    static final int BAD_ONE_IN = 100;

    private static final String HEADINGS =
            "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context\r\n";
    static final List<String> FORCES =
            List.of("Essex Police", "Kent Police", "West Midlands Police", "Metropolitan Police Service");
    private static final List<String> TYPES = List.of(
            "Anti-social behaviour",
            "Violence and sexual offences",
            "Criminal damage and arson",
            "Shoplifting",
            "Vehicle crime",
            "Burglary",
            "Public order");
    private static final List<String> OUTCOMES = List.of(
            "Investigation complete; no suspect identified",
            "Unable to prosecute suspect",
            "Under investigation",
            "Local resolution");

    /** What a bad row is. */
    private enum Bad {
        SHORT,
        LONG,
        MONTH,
        FORCE,
        TYPE,
        COORDINATES
    }

    private final SplittableRandom random;
    private final int rows;
    private final Map<String, Long> good = new TreeMap<>();
    private final List<Long> badLines = new ArrayList<>();

    GeneratedIntake(long seed, int rows) {
        this.random = new SplittableRandom(seed);
        this.rows = rows;
    }

    /** Writes both files. */
    GeneratedIntake write(Path dirty, Path clean) throws IOException {
        try (Writer all = Files.newBufferedWriter(dirty);
                Writer sound = Files.newBufferedWriter(clean)) {
            all.write(HEADINGS);
            sound.write(HEADINGS);
            for (int row = 0; row < rows; row++) {
                if (row % BAD_ONE_IN == BAD_ONE_IN / 2) {
                    all.write(row(Bad.values()[badLines.size() % Bad.values().length]));
                    badLines.add(row + 2L);
                } else {
                    String text = row(null);
                    all.write(text);
                    sound.write(text);
                }
            }
        }
        return this;
    }

    int rows() {
        return rows;
    }

    /** How many good rows each month, force and crime type has. */
    Map<String, Long> good() {
        return good;
    }

    /** The lines of the bad rows in order; the headings stand on line 1. */
    List<Long> badLines() {
        return badLines;
    }

    private String row(@Nullable Bad bad) {
        String month = "2019-0" + (1 + random.nextInt(9));
        String force = FORCES.get(random.nextInt(FORCES.size()));
        String type = TYPES.get(random.nextInt(TYPES.size()));
        boolean crime = !type.equals(TYPES.getFirst());
        if (bad == null) {
            good.merge(month + " " + force + " " + type, 1L, Long::sum);
        }
        String row = (crime ? hex() + hex() + hex() + hex() : "") + "," + (bad == Bad.MONTH ? "2019-13" : month) + ","
                + force + "," + (bad == Bad.FORCE ? "Nowhere Police" : force) + ","
                + (bad == Bad.COORDINATES ? "west" : "-1." + (100_000 + random.nextInt(900_000))) + ",52."
                + (100_000 + random.nextInt(900_000)) + ",On or near Street " + random.nextInt(5_000) + ",E010"
                + (10_000 + random.nextInt(30_000)) + ",Somewhere " + (100 + random.nextInt(900)) + "A,"
                + (bad == Bad.TYPE ? "" : type) + ","
                + (crime ? OUTCOMES.get(random.nextInt(OUTCOMES.size())) : "") + ",";
        if (bad == Bad.SHORT) {
            return row.substring(row.indexOf(',') + 1) + "\r\n";
        }
        return (bad == Bad.LONG ? row + ",one more" : row) + "\r\n";
    }

    private String hex() {
        String digits = Long.toHexString(random.nextLong());
        return "0".repeat(16 - digits.length()) + digits;
    }
}
