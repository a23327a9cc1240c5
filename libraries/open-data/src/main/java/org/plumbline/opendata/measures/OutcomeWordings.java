package org.plumbline.opendata.measures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.opendata.files.CsvRecord;
import org.plumbline.opendata.files.CsvRecords;

/**
 * police.uk's wordings of an outcome and what they mean in the Home Office's types. They are two vocabularies: a court's
 * result overwrites the charge on police.uk, so every court wording counts as charged; some wordings join several types, and
 * some have none.
 */
public final class OutcomeWordings {
    private static final Map<String, Meaning> MEANINGS = read();

    private OutcomeWordings() {}

    /**
     * What a wording means.
     *
     * @param types the Home Office types it may stand for; empty where no type says the same
     */
    public record Meaning(OutcomeGroup group, List<Integer> types) {
        public Meaning {
            types = List.copyOf(types);
        }
    }

    /** The meaning of a wording; empty where nobody mapped it. */
    public static Optional<Meaning> of(String wording) {
        return Optional.ofNullable(MEANINGS.get(wording.strip()));
    }

    /** The group of a wording: not stated when blank, unmapped when nobody mapped it. */
    public static OutcomeGroup groupOf(String wording) {
        if (wording.isBlank()) {
            return OutcomeGroup.NOT_STATED;
        }
        return of(wording).map(Meaning::group).orElse(OutcomeGroup.UNMAPPED);
    }

    /** Every wording with its meaning. */
    public static Map<String, Meaning> all() {
        return MEANINGS;
    }

    private static Map<String, Meaning> read() {
        Map<String, Meaning> meanings = new LinkedHashMap<>();
        try (InputStream table = OutcomeWordings.class.getResourceAsStream("outcome-wordings.csv")) {
            if (table == null) {
                throw new IllegalStateException("The table outcome-wordings.csv is missing from the library.");
            }
            String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
            CsvRecords.of(text).stream()
                    .skip(1)
                    .map(CsvRecord::fields)
                    .forEach(row -> meanings.put(
                            row.get(0),
                            new Meaning(
                                    OutcomeGroup.valueOf(row.get(1)),
                                    Stream.of(row.get(2).split("\\|"))
                                            .filter(type -> !type.isEmpty())
                                            .map(Integer::valueOf)
                                            .toList())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(meanings);
    }
}
