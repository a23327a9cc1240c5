package org.plumbline.openfiles;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.measures.StatedFigure;

/**
 * What published files told when they were read.
 *
 * @param name what the files are called together
 * @param released the month of the release as it was said; empty where nobody did
 * @param figures each with its number in order
 * @param notes what was odd, in sentences; gaps among them
 * @param firstRejects the first rows that were not used, in sentences
 * @param rows read, of all files
 * @param rejected how many of them were not used because something was wrong with them
 * @param rejects the digest of the stored file of all of these; null where there is none
 * @param manifest the digest of the stored list of the files
 */
public record Told(
        String name,
        String released,
        List<StatedFigure> figures,
        List<File> files,
        List<String> notes,
        List<String> firstRejects,
        long rows,
        long rejected,
        @Nullable String rejects,
        String manifest) {
    /** Under which published files may be used again. */
    public static final String LICENCE =
            "Contains public sector information licensed under the Open Government Licence v3.0.";

    public Told {
        figures = List.copyOf(figures);
        files = List.copyOf(files);
        notes = List.copyOf(notes);
        firstRejects = List.copyOf(firstRejects);
    }

    /**
     * What became of one file.
     *
     * @param kind in words; empty where it was not recognised
     * @param refused why the whole file was; empty where it was read
     */
    public record File(String name, String digest, String kind, long rows, long used, long rejected, String refused) {}

    public long used() {
        return files.stream().mapToLong(File::used).sum();
    }

    List<String> measures() {
        return figures.stream().map(StatedFigure::measure).distinct().sorted().toList();
    }

    /** Why nothing can be taken from the files; empty where something can. */
    public String refusal() {
        if (!figures.isEmpty()) {
            return "";
        }
        String refused =
                files.stream().map(File::refused).filter(why -> !why.isEmpty()).collect(Collectors.joining(" "));
        return refused.isEmpty() ? "There is no figure in these files that can be read." : refused;
    }
}
