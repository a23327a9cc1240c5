package org.plumbline.ledger;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The stand-alone verifier, {@code java -jar ledger.jar EXPORT [--checkpoint FILE]}: says what it found in a sentence, and
 * ends with 0 where the record holds, 1 where it is broken, 2 where it was not asked properly or a file cannot be read.
 */
public final class Verify {
    private static final int HOLDS = 0;
    private static final int BROKEN = 1;
    private static final int NOT_VERIFIED = 2;

    private Verify() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.out, System.err));
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        boolean withCheckpoint = arguments.size() == 3 && arguments.get(1).equals("--checkpoint");
        if (arguments.size() != 1 && !withCheckpoint) {
            err.println("Usage: java -jar ledger.jar EXPORT [--checkpoint FILE]");
            return NOT_VERIFIED;
        }
        try {
            Optional<Path> kept = withCheckpoint ? Optional.of(Path.of(arguments.get(2))) : Optional.empty();
            Verdict verdict = RecordVerifier.verify(Path.of(arguments.getFirst()), kept);
            out.println(verdict.sentence());
            return switch (verdict) {
                case Verdict.Holds holds -> HOLDS;
                case Verdict.Broken broken -> BROKEN;
            };
        } catch (IOException | InvalidPathException e) {
            err.println("Not verified, because a file cannot be read: " + e);
            return NOT_VERIFIED;
        }
    }
}
