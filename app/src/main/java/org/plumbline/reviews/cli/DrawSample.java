package org.plumbline.reviews.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.platform.CommandFailed;
import org.plumbline.platform.ExitCode;
import org.plumbline.platform.PlumblineCommand;
import org.plumbline.reviews.CaseList;
import org.plumbline.reviews.ListedCase;
import org.plumbline.reviews.SampleDraw;
import org.plumbline.reviews.Stratum;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws a sample of cases from a list and a seed, as a round of a review does. */
@Command(
        name = "draw-sample",
        mixinStandardHelpOptions = true,
        description = {
            "Draw a sample of cases from a list, as a round of a case review does. Needs neither server nor database; nothing"
                    + " is stored.",
            "",
            "The list is CSV in UTF-8, one case to a line: reference, stratum, owner, of which only the first is needed; a first"
                    + " line that begins with the word reference is a heading.",
            "In each stratum the cases are put in the order of the SHA-256 of SEED/REFERENCE, and the first are taken. Judged"
                    + " twice are those first in the order of the SHA-256 of SEED/second/REFERENCE, the share rounded up.",
            "Prints CSV: reference, stratum, place, sha256, second."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  draw-sample cases.csv --seed 2024-03 --size 60",
            "  draw-sample cases.csv --seed 2024-03 --size volume=40 --size serious=20 --second-share 20"
        })
public final class DrawSample implements PlumblineCommand {
    @Parameters(paramLabel = "LIST", description = "the list of all cases")
    private Path list = Path.of("");

    @Option(names = "--seed", required = true, paramLabel = "SEED", description = "from which the draw follows")
    private String seed = "";

    @Option(
            names = "--size",
            required = true,
            paramLabel = "N|STRATUM=N",
            description = "how many of the whole list, or of each stratum")
    private List<String> sizes = List.of();

    @Option(
            names = "--second-share",
            paramLabel = "PERCENT",
            description = "how many of a hundred are judged twice (default: 0)")
    private int secondShare;

    @Override
    public Integer call() {
        CaseList read = CaseList.read(text());
        if (!read.problems().isEmpty()) {
            throw new CommandFailed(ExitCode.UNREADABLE, String.join(System.lineSeparator(), read.problems()));
        }
        Map<String, Integer> wanted = wanted();
        boolean whole = wanted.containsKey(Stratum.ALL);
        List<ListedCase> cases = whole
                ? read.cases().stream()
                        .map(one -> new ListedCase(one.reference(), Stratum.ALL, one.owner()))
                        .toList()
                : read.cases();
        try {
            SampleDraw draw = SampleDraw.of(cases, wanted, seed, secondShare);
            System.out.println("reference,stratum,place,sha256,second");
            draw.places()
                    .forEach(place -> System.out.printf(
                            "%s,%s,%d,%s,%s%n",
                            place.listed().reference(),
                            quoted(place.listed().stratum()),
                            place.place(),
                            place.digest(),
                            place.second() ? "yes" : "no"));
        } catch (IllegalArgumentException e) {
            throw new CommandFailed(ExitCode.USAGE, String.valueOf(e.getMessage()));
        }
        return ExitCode.OK.number();
    }

    private String text() {
        try {
            return Files.readString(list);
        } catch (IOException e) {
            throw new CommandFailed(ExitCode.UNREADABLE, "The list " + list + " cannot be read: " + e.getMessage());
        }
    }

    private Map<String, Integer> wanted() {
        Map<String, Integer> wanted = new LinkedHashMap<>();
        for (String size : sizes) {
            int at = size.lastIndexOf('=');
            String number = size.substring(at + 1);
            if (!number.matches("\\d{1,6}") || (at < 0 && sizes.size() > 1)) {
                throw new CommandFailed(
                        ExitCode.USAGE,
                        "--size is a number, or a stratum, an equals sign and a number; not " + size + ".");
            }
            wanted.put(at < 0 ? Stratum.ALL : size.substring(0, at), Integer.parseInt(number));
        }
        return wanted;
    }

    private static String quoted(String text) {
        return text.contains(",") || text.contains("\"") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
