package org.plumbline.opendata;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The command of this library alone: {@code java -cp … org.plumbline.opendata.ReadOpenFiles FILE-OR-FOLDER…} prints the
 * figures as CSV to standard output and what became of the files to standard error. It ends with 0, with 1 where a file was
 * refused, with 2 where nothing could be read.
 */
public final class ReadOpenFiles {
    private static final int SOME_REFUSED = 1;
    private static final int NOTHING_READ = 2;

    private ReadOpenFiles() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        try {
            Reading reading =
                    OpenFiles.read(Arrays.stream(arguments).map(Path::of).toArray(Path[]::new));
            print(reading, out);
            out.flush();
            report(reading, err);
            System.exit(reading.refusals().isEmpty() ? 0 : SOME_REFUSED);
        } catch (CannotRead e) {
            err.println(e.getMessage());
            System.exit(NOTHING_READ);
        }
    }

    static void print(Reading reading, PrintStream out) {
        out.print("measure,force,area,from,to,value,numerator,denominator,breakdown,released,files,rows,remark\n");
        for (OpenFigure figure : reading.figures()) {
            out.print(Arrays.asList(
                                    figure.measure().key(),
                                    figure.force(),
                                    text(figure.area()),
                                    figure.period().start().toString(),
                                    figure.period().end().toString(),
                                    String.valueOf(figure.value()),
                                    text(figure.numerator()),
                                    text(figure.denominator()),
                                    figure.breakdown().entrySet().stream()
                                            .map(part -> part.getKey() + "=" + part.getValue())
                                            .collect(Collectors.joining("; ")),
                                    text(figure.released()),
                                    String.join("; ", figure.files()),
                                    String.valueOf(figure.rows()),
                                    text(figure.remark()))
                            .stream()
                            .map(RejectLog::quoted)
                            .collect(Collectors.joining(","))
                    + "\n");
        }
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static void report(Reading reading, PrintStream err) {
        err.printf(
                "%,d figures from %,d rows of %,d files; %,d rows were not used.%n",
                reading.figures().size(), reading.rows(), reading.files().size(), reading.rejected());
        reading.refusals().forEach(err::println);
        reading.rejects().stream().limit(20).map(Reject::sentence).forEach(err::println);
        reading.rejectFile().ifPresent(file -> err.println("All of these rows stand in " + file + "."));
        reading.notes().stream().map(Note::sentence).forEach(err::println);
        reading.gaps().stream().limit(20).map(Gap::sentence).forEach(err::println);
    }
}
