package org.plumbline.opendata;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.plumbline.opendata.measures.OpenMeasure;

/** Small files in the publishers' shapes, written for one test. */
final class Written {
    static final String STREET =
            "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context\n";
    static final String OUTCOMES =
            "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Outcome type\n";
    static final String SEARCHES =
            "Type,Date,Part of a policing operation,Policing operation,Latitude,Longitude,Gender,Age range,Self-defined ethnicity,Officer-defined ethnicity,Legislation,Object of search,Outcome,Outcome linked to object of search,Removal of more than just outer clothing\n";

    private final Path folder;

    Written(Path folder) {
        this.folder = folder;
    }

    static String crime(String id, String month, String type, String outcome) {
        return "%s,%s,Essex Police,Essex Police,0.470000,51.730000,On or near St John'S Road,E01021594,Chelmsford 010A,%s,%s,\n"
                .formatted(id, month, type, outcome);
    }

    static String id(int number) {
        return "%064x".formatted(number);
    }

    static String search(String date, String self, String officer, String linked) {
        return "Person search,%s,False,,51.730000,0.470000,Male,18-24,%s,%s,Misuse of Drugs Act 1971 (section 23),Controlled drugs,A no further action disposal,%s,\n"
                .formatted(date, self, officer, linked);
    }

    Path file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Path file(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    Path zip(String name, Map<String, String> entries) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    Reading read(Path... paths) {
        return OpenFiles.read(
                Settings.usual().scratch(folder).within(1, "256MB").rejectsTo(folder.resolve("rejected.csv")),
                List.of(paths));
    }

    /** The one value of a measure, force and part. */
    static double value(Reading reading, OpenMeasure measure, String force, Map<String, String> part) {
        return figure(reading, measure, force, part).value();
    }

    static OpenFigure figure(Reading reading, OpenMeasure measure, String force, Map<String, String> part) {
        List<OpenFigure> found = reading.of(measure)
                .filter(figure ->
                        figure.force().equals(force) && figure.breakdown().equals(part))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError("expected one figure of " + measure.key() + " " + part + ", found " + found);
        }
        return found.getFirst();
    }
}
