package org.plumbline.benchmarks.opendata;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.SplittableRandom;

/** An archive of street files as police.uk unpacks: a folder for each month, in it a file for each force. */
final class GeneratedArchive {
    private static final List<String[]> FORCES = List.of(
            new String[] {"avon-and-somerset", "Avon and Somerset Constabulary"},
            new String[] {"city-of-london", "City of London Police"},
            new String[] {"devon-and-cornwall", "Devon & Cornwall Police"},
            new String[] {"essex", "Essex Police"},
            new String[] {"greater-manchester", "Greater Manchester Police"},
            new String[] {"kent", "Kent Police"},
            new String[] {"merseyside", "Merseyside Police"},
            new String[] {"metropolitan", "Metropolitan Police Service"},
            new String[] {"west-midlands", "West Midlands Police"},
            new String[] {"west-yorkshire", "West Yorkshire Police"});
    private static final List<String> TYPES = List.of(
            "Anti-social behaviour",
            "Violence and sexual offences",
            "Criminal damage and arson",
            "Other theft",
            "Shoplifting",
            "Vehicle crime",
            "Burglary",
            "Public order",
            "Drugs",
            "Bicycle theft");
    private static final List<String> OUTCOMES = List.of(
            "Investigation complete; no suspect identified",
            "Unable to prosecute suspect",
            "Status update unavailable",
            "Under investigation",
            "Court result unavailable",
            "Local resolution",
            "Offender given a caution",
            "Awaiting court outcome");
    private static final YearMonth FIRST = YearMonth.of(2019, 1);
    private static final int MONTHS = 10;

    private final SplittableRandom random;
    private final int rows;

    GeneratedArchive(long seed, int rows) {
        this.random = new SplittableRandom(seed);
        this.rows = rows;
    }

    void write(Path folder) throws IOException {
        int each = rows / (MONTHS * FORCES.size());
        for (int i = 0; i < MONTHS; i++) {
            YearMonth month = FIRST.plusMonths(i);
            Path of = Files.createDirectories(folder.resolve(month.toString()));
            for (String[] force : FORCES) {
                try (Writer out = Files.newBufferedWriter(of.resolve(month + "-" + force[0] + "-street.csv"))) {
                    out.write(
                            "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context\r\n");
                    for (int row = 0; row < each; row++) {
                        out.write(row(month, force[1]));
                    }
                }
            }
        }
    }

    private String row(YearMonth month, String force) {
        String type = TYPES.get(random.nextInt(TYPES.size()));
        boolean crime = !type.equals(TYPES.getFirst());
        int area = random.nextInt(30_000);
        return (crime ? hex() + hex() + hex() + hex() : "") + "," + month + "," + force + "," + force + ",-1."
                + (100_000 + random.nextInt(900_000)) + ",52." + (100_000 + random.nextInt(900_000))
                + ",On or near Street " + random.nextInt(5_000) + ",E010" + (10_000 + area) + ",Somewhere "
                + (100 + area % 900) + "A," + type + ","
                + (crime ? OUTCOMES.get(random.nextInt(OUTCOMES.size())) : "") + ",\r\n";
    }

    private String hex() {
        String digits = Long.toHexString(random.nextLong());
        return "0".repeat(16 - digits.length()) + digits;
    }
}
