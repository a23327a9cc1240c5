package org.plumbline.demonstration;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.opendata.FileRead;
import org.plumbline.opendata.OpenFigure;
import org.plumbline.opendata.Reading;
import org.plumbline.opendata.Span;
import org.plumbline.opendata.measures.OpenMeasure;
import org.plumbline.openfiles.OpenIntake;

/**
 * The published figures of all forces: real ones, read from their publishers' files beforehand and kept as a compact table, whose
 * head names the files with their digests and rows.
 */
final class OpenDataChapter implements Chapter {
    private static final String TABLE = "/demonstration/open-figures.csv";

    private final OpenIntake intake;

    OpenDataChapter(OpenIntake intake) {
        this.intake = intake;
    }

    @Override
    public boolean tells(StoryEvent event) {
        return event.type().equals("open-data.taken-in");
    }

    @Override
    public void tell(StoryEvent event, Scene scene) {
        scene.check(event, intake.take(intake.told(reading(), event.text("name")), scene.recording(event)));
    }

    private static Reading reading() {
        String text = text();
        List<FileRead> files = text.lines()
                .filter(line -> line.startsWith("# ") && line.split(",", -1).length == 3)
                .map(line -> file(line.substring(2).split(",", -1)))
                .toList();
        List<OpenFigure> figures = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> lines =
                CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(text)) {
            lines.forEach(line -> figures.add(figure(line, files)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Reading(figures, files, List.of(), List.of(), List.of(), 0, Optional.empty());
    }

    private static String text() {
        try (InputStream table = Objects.requireNonNull(OpenDataChapter.class.getResourceAsStream(TABLE))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the demonstration's published figures cannot be read", e);
        }
    }

    private static FileRead file(String[] told) {
        long rows = Long.parseLong(told[2]);
        return new FileRead(told[0], told[1], 0, null, rows, rows, 0, null);
    }

    private static OpenFigure figure(NamedCsvRecord line, List<FileRead> files) {
        @Nullable Double above = number(line.getField("numerator"));
        @Nullable Double below = number(line.getField("denominator"));
        @Nullable Double value = number(line.getField("value"));
        LocalDate from = LocalDate.parse(line.getField("from"));
        int months = Integer.parseInt(line.getField("months"));
        OpenMeasure measure = OpenMeasure.withKey(line.getField("measure")).orElseThrow();
        TreeMap<String, String> breakdown = new TreeMap<>();
        Arrays.stream(line.getField("breakdown").split("; ", -1))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split("=", 2))
                .forEach(part -> breakdown.put(part[0], part[1]));
        return new OpenFigure(
                measure,
                line.getField("force"),
                null,
                new Span(from, months == 0 ? from : from.plusMonths(months).minusDays(1)),
                value != null ? value : ratio(measure, Objects.requireNonNull(above), Objects.requireNonNull(below)),
                above,
                below,
                breakdown,
                null,
                Arrays.stream(line.getField("files").split("\\|", -1))
                        .map(at -> files.get(Integer.parseInt(at)).name())
                        .toList(),
                Long.parseLong(line.getField("rows")),
                null);
    }

    private static double ratio(OpenMeasure measure, double above, double below) {
        return above / below * (measure == OpenMeasure.CRIMES_PER_1000 ? 1000 : 1);
    }

    private static @Nullable Double number(String text) {
        return text.isEmpty() ? null : Double.valueOf(text);
    }
}
