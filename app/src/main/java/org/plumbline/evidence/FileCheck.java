package org.plumbline.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.plumbline.record.Outcome;

/**
 * Whether a file can be taken in as evidence: what its content is, not what its name or sender says. Nothing is unpacked or
 * parsed: only first bytes, a ZIP's list of names, and the characters of a text are looked at.
 */
public final class FileCheck {
    static final long LARGEST = 50L * 1024 * 1024;
    private static final String TAKE = "Give a file that is " + FileType.ALL_IN_WORDS + ".";

    private FileCheck() {}

    /**
     * Why a file is refused, and what would help; empty where it can be taken in.
     *
     * @param name as it was sent
     */
    public static Optional<Outcome.Refused> refusal(Path file, String name) {
        try {
            long bytes = Files.size(file);
            if (bytes == 0) {
                return refused("The file is empty.", "Choose the file again; it may not have been saved.");
            }
            if (bytes > LARGEST) {
                return refused(
                        "The file has %,d MB; a file of evidence has at most %d MB."
                                .formatted((bytes + 1024 * 1024 - 1) / (1024 * 1024), LARGEST / (1024 * 1024)),
                        "Give a smaller file, or a link to where the large one is kept.");
            }
            return verdict(FileContent.of(file), name);
        } catch (IOException e) {
            throw new UncheckedIOException("the file offered as evidence cannot be read", e);
        }
    }

    private static Optional<Outcome.Refused> verdict(FileContent content, String name) {
        Optional<FileType> said = FileType.named(name);
        return switch (content) {
            case FileContent.Harmful harmful -> refused("The content is " + harmful.words() + ".", harmful.unblock());
            case FileContent.Other other ->
                refused(
                        said.isPresent()
                                ? "The name ends in ." + FileType.ending(name) + ", but the content is " + other.words()
                                        + "."
                                : "The content is " + other.words() + ", which is not taken in.",
                        TAKE);
            case FileContent.Known known -> {
                if (said.isEmpty()) {
                    yield refused(
                            "The content is " + known.type().words() + ", but the name does not say so: it ends in "
                                    + (FileType.ending(name).isEmpty() ? "nothing" : "." + FileType.ending(name)) + ".",
                            "Give the file a name that says what it is, or " + lower(TAKE));
                }
                yield fits(known.type(), said.get())
                        ? Optional.empty()
                        : refused(
                                "The name ends in ." + FileType.ending(name) + ", but the content is "
                                        + known.type().words() + ".",
                                "Give the file the name that it should have, or " + lower(TAKE));
            }
        };
    }

    /** Values with commas between are plain text as far as their characters say. */
    private static boolean fits(FileType content, FileType said) {
        return content == said || (content == FileType.TEXT && said == FileType.CSV);
    }

    private static String lower(String sentence) {
        return sentence.substring(0, 1).toLowerCase(java.util.Locale.UK) + sentence.substring(1);
    }

    private static Optional<Outcome.Refused> refused(String reason, String unblock) {
        return Optional.of(new Outcome.Refused(reason, unblock));
    }
}
