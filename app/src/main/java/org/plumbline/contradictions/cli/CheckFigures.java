package org.plumbline.contradictions.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.contradictions.FileCheck;
import org.plumbline.measures.intake.FigureIntake;
import org.plumbline.measures.intake.Preview;
import org.plumbline.measures.intake.Settings;
import org.plumbline.measures.intake.WrongSheet;
import org.plumbline.platform.CommandFailed;
import org.plumbline.platform.ExitCode;
import org.plumbline.platform.PlumblineCommand;
import org.plumbline.reconciliation.Contradiction;
import org.plumbline.reconciliation.DeclaredIdentities;
import org.plumbline.reconciliation.Reconciled;
import org.plumbline.reconciliation.UnreadableIdentities;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** Finds the figures of a file that cannot all be right, each with its sum. */
@Command(
        name = "check-figures",
        mixinStandardHelpOptions = true,
        description = {
            "Hold the figures of a file (CSV or XLSX) against each other: parts and totals, shares, changes, rates.",
            "Prints each contradiction with its sum; nothing is stored. The columns are those of import-figures.",
            "JSON: checked, contradictions [kind, rule, arithmetic, difference, readings, figures [role, id, shown]],",
            "disagreements [measure, sentence, figures]."
        })
public final class CheckFigures implements PlumblineCommand {
    @Parameters(paramLabel = "FILE", description = "the file")
    private Path file = Path.of("");

    @Option(names = "--identities", paramLabel = "FILE", description = "identities that names do not tell, one a line")
    private @Nullable Path identities;

    @Option(names = "--json", description = "print JSON")
    private boolean json;

    @Override
    public Integer call() {
        String name = String.valueOf(file.getFileName());
        try {
            if (!Files.isRegularFile(file)) {
                throw new CommandFailed(ExitCode.UNREADABLE, "There is no file " + file + ".");
            }
            Preview preview =
                    FigureIntake.read(file, name, new Settings("", name, "not said", Optional.empty()), LocalDate.MAX);
            print(FileCheck.of(preview, declared()));
            return ExitCode.OK.number();
        } catch (WrongSheet e) {
            throw new CommandFailed(ExitCode.UNREADABLE, e.sentence());
        }
    }

    private DeclaredIdentities declared() {
        Path lines = identities;
        if (lines == null) {
            return DeclaredIdentities.none();
        }
        try {
            return DeclaredIdentities.read(String.valueOf(lines.getFileName()), Files.readString(lines));
        } catch (IOException e) {
            throw new CommandFailed(ExitCode.UNREADABLE, "The file " + lines + " cannot be read.");
        } catch (UnreadableIdentities e) {
            throw new CommandFailed(ExitCode.UNREADABLE, e.sentence());
        }
    }

    private void print(Reconciled found) {
        if (json) {
            Map<String, Object> said = new LinkedHashMap<>();
            said.put("checked", found.checked());
            said.put(
                    "contradictions",
                    found.contradictions().stream().map(CheckFigures::said).toList());
            said.put(
                    "disagreements",
                    found.disagreements().stream()
                            .map(one -> Map.of(
                                    "measure", one.measure(),
                                    "sentence", one.sentence(),
                                    "figures", figures(one.members())))
                            .toList());
            System.out.println(
                    JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(said));
            return;
        }
        System.out.printf("%,d sums, shares, changes and rates were worked out.%n", found.checked());
        found.contradictions()
                .forEach(one -> System.out.println(String.join(", ", one.ids()) + ": " + one.arithmetic()));
        found.disagreements().forEach(one -> System.out.println(String.join(", ", one.ids()) + ": " + one.sentence()));
    }

    private static Map<String, Object> said(Contradiction one) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("kind", one.kind().words());
        said.put("rule", one.rule());
        said.put("arithmetic", one.arithmetic());
        said.put("difference", one.difference().orElse(null));
        said.put("readings", one.readings());
        said.put("figures", figures(one.members()));
        return said;
    }

    private static List<Map<String, String>> figures(List<Contradiction.Member> members) {
        return members.stream()
                .map(one -> Map.of("role", one.role(), "id", one.id(), "shown", one.shown()))
                .toList();
    }
}
