package org.plumbline.inspections;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one inspection cycle asks about, area by area, and on which scale it grades.
 *
 * @param programme the programme without its cycle: "PEEL"
 * @param inspects {@code police-force} or {@code fire-and-rescue-service}
 * @param until the last day before the next cycle's framework; null while it is in use
 * @param confidence H seen in the inspectorate's own publication, M consistent in other sources, L unverified
 * @param grades in the inspectorate's words, best first
 * @param comparableWith ids of the cycles with which the inspectorate itself compares grades
 */
public record Framework(
        String id,
        String name,
        String programme,
        String inspects,
        LocalDate from,
        @Nullable LocalDate until,
        String confidence,
        String source,
        List<String> grades,
        List<String> comparableWith,
        @JsonSetter(nulls = Nulls.AS_EMPTY) String notes,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Pillar> pillars,
        List<Area> gradedAreas,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Area> ungradedAreas) {

    /** A group of areas that is judged as a whole. */
    public record Pillar(String id, String name, boolean graded) {}

    /**
     * One area.
     *
     * @param aliases what reports, grids and the framework itself call it beside its name
     * @param pillar the pillar's id; null where there are none
     * @param confidence the framework's own where null
     * @param note what must be said with it; empty for nothing
     */
    public record Area(
            String id,
            String name,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> aliases,
            @Nullable String pillar,
            @Nullable String confidence,
            @JsonSetter(nulls = Nulls.AS_EMPTY) String note) {
        boolean isCalled(String words) {
            return Stream.concat(Stream.of(name), aliases.stream())
                    .anyMatch(name -> plain(name).equals(plain(words)));
        }
    }

    /** Whether anything in it was recalled and never checked. */
    public boolean unverified() {
        return confidence.equals("L");
    }

    public List<Area> areas() {
        return Stream.concat(gradedAreas.stream(), ungradedAreas.stream()).toList();
    }

    /** The area that goes by these words, whatever their case and punctuation. */
    public Optional<Area> area(String words) {
        return areas().stream().filter(area -> area.isCalled(words)).findFirst();
    }

    boolean covers(LocalDate date) {
        return !date.isBefore(from) && (until == null || !date.isAfter(until));
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
