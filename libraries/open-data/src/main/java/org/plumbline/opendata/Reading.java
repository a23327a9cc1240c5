package org.plumbline.opendata;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.opendata.measures.OpenMeasure;

/**
 * What a reading of open files came to.
 *
 * @param figures in the order of measure, force, period and breakdown
 * @param files every file that was named or found, read or refused
 * @param notes what was odd
 * @param gaps months without a file
 * @param rejects the first rows that were not used, at most {@link Settings#rejectsInMemory()}
 * @param rejected how many rows were not used in all
 * @param rejectFile where all of them stand, as CSV; empty where there was none
 */
public record Reading(
        List<OpenFigure> figures,
        List<FileRead> files,
        List<Note> notes,
        List<Gap> gaps,
        List<Reject> rejects,
        long rejected,
        Optional<Path> rejectFile) {
    /** Under which all that is read here may be used again. */
    public static final String LICENCE = "Open Government Licence v3.0";

    public Reading {
        figures = List.copyOf(figures);
        files = List.copyOf(files);
        notes = List.copyOf(notes);
        gaps = List.copyOf(gaps);
        rejects = List.copyOf(rejects);
    }

    /** Figures of one measure. */
    public Stream<OpenFigure> of(OpenMeasure measure) {
        return figures.stream().filter(figure -> figure.measure() == measure);
    }

    /** Sentences about the files that were refused whole. */
    public List<String> refusals() {
        return files.stream().flatMap(file -> file.refused().stream()).toList();
    }

    /** Notes about one thing. */
    public List<Note> notes(Note.About about) {
        return notes.stream().filter(note -> note.about() == about).toList();
    }

    /** Rows read, of all files. */
    public long rows() {
        return files.stream().mapToLong(FileRead::rows).sum();
    }
}
