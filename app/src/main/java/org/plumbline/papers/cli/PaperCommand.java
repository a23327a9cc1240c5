package org.plumbline.papers.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.papers.Rendering;
import org.plumbline.papers.update.Brief;
import org.plumbline.papers.update.Edition;
import org.plumbline.papers.update.HmicfrsUpdate;
import org.plumbline.people.Organisation;
import org.plumbline.people.OrganisationType;
import org.plumbline.people.Organisations;
import org.plumbline.platform.CommandFailed;
import org.plumbline.platform.ExitCode;
import org.plumbline.platform.London;
import org.plumbline.platform.RecordCommand;
import org.plumbline.record.Vantage;
import org.plumbline.record.Viewer;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Produces the committee's update from the record, as a file, as figures, or both. */
@Command(
        name = "paper",
        mixinStandardHelpOptions = true,
        description = "Produce a committee's HMICFRS update from the record; nothing is recorded.",
        footerHeading = "%nThe JSON:%n",
        footer = {
            "  asAt, knownBy, viewer, force, meeting, lastMeeting",
            "  tallies: [{kind, level, total, sinceLast, entries}]  recommendations and areas for improvement",
            "           submitted by kind and level; level null: not known; entries: indices in the record",
            "  totals: {total, sinceLast}  the sums of those lines",
            "  causesOfConcern: {received: {total, sinceLast}, submitted: {total, sinceLast}}  counted apart",
            "  received: [{kind, level, total, sinceLast, entries}]",
            "  submittedOf2023: {report, title, published, received, submitted, closed}, the last three as",
            "           {causesOfConcern, recommendations, areasForImprovement}; the latest report with a cause of concern",
            "  late: [{finding, by, due, days, entries}]",
            "  forthcoming: number of inspections announced; null: not known",
            "  figures: [{number, name, what, value, entries, sumOf, documents, date, ageInDays}]  the annex",
            "Since the last meeting: after its day, up to and including the day of this one."
        })
public final class PaperCommand implements RecordCommand {
    @Option(names = "--meeting", required = true, paramLabel = "DATE", description = "the day of the meeting")
    private LocalDate meeting = LocalDate.EPOCH;

    @Option(names = "--last", required = true, paramLabel = "DATE", description = "the day of the meeting before it")
    private LocalDate last = LocalDate.EPOCH;

    @Option(
            names = "--as",
            required = true,
            paramLabel = "SLUG",
            description = "the organisation for which the paper is; it holds what that organisation may see")
    private String as = "";

    @Option(
            names = "--known",
            paramLabel = "INSTANT",
            description = "read the record as known then, such as 2024-06-27T23:59:59Z; now if left out")
    private @Nullable Instant known;

    @Option(names = "--force", paramLabel = "SLUG", description = "the force; needed where there are several")
    private String force = "";

    @Option(names = "--title", paramLabel = "TITLE", description = "${DEFAULT-VALUE} if left out")
    private String title = "HMICFRS update";

    @Option(names = "--contact", paramLabel = "ROLE", description = "the role that answers questions")
    private String contact = "";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "write the paper into a file that ends in .pdf, .docx or .html")
    private @Nullable Path out;

    @Option(names = "--json", description = "print the figures as JSON")
    private boolean json;

    @Override
    public int run(BeanFactory parts) {
        Path file = out;
        Optional<Rendering> rendering = file == null ? Optional.empty() : Rendering.ofFile(file.toString());
        if (file != null && rendering.isEmpty()) {
            throw new CommandFailed(ExitCode.USAGE, file + " ends in none of .pdf, .docx and .html.");
        }
        if (!last.isBefore(meeting)) {
            throw new CommandFailed(
                    ExitCode.USAGE, "The last meeting, " + last + ", is not before the meeting, " + meeting + ".");
        }
        Instant present = parts.getBean(Clock.class).instant().truncatedTo(ChronoUnit.MICROS);
        Instant knownBy = known == null ? present : known;
        if (knownBy.isAfter(present)) {
            throw new CommandFailed(ExitCode.USAGE, knownBy + " has not come yet: nothing is known then.");
        }
        Edition edition = edition(parts, knownBy, present);
        if (file != null && rendering.isPresent()) {
            write(file, rendering.get().bytes(edition.document(Optional.empty(), false)));
        }
        if (json || file == null) {
            System.out.println(edition.tallies().json());
        }
        return ExitCode.OK.number();
    }

    private Edition edition(BeanFactory parts, Instant knownBy, Instant present) {
        List<Organisation> organisations =
                parts.getBean(Organisations.class).all(Vantage.at(London.dateAt(present), present, Viewer.publicly()));
        Organisation forum = organisation(organisations, as);
        Organisation about = force.isEmpty() ? onlyForce(organisations) : organisation(organisations, force);
        Brief brief = new Brief(
                title, about.slug(), about.name(), forum.name(), as, meeting, last, knownBy, as, about.name(), contact);
        return parts.getBean(HmicfrsUpdate.class).at(brief.vantage(knownBy), brief, Map.of());
    }

    private static Organisation organisation(List<Organisation> organisations, String slug) {
        return organisations.stream()
                .filter(organisation -> organisation.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new CommandFailed(
                        ExitCode.USAGE, "There is no organisation “" + slug + "”; there are: " + slugs(organisations)));
    }

    private static Organisation onlyForce(List<Organisation> organisations) {
        List<Organisation> forces = organisations.stream()
                .filter(organisation -> organisation.type() == OrganisationType.FORCE)
                .toList();
        if (forces.size() != 1) {
            throw new CommandFailed(ExitCode.USAGE, "Say which force with --force; there are: " + slugs(forces));
        }
        return forces.getFirst();
    }

    private static String slugs(List<Organisation> organisations) {
        return organisations.isEmpty()
                ? "none."
                : String.join(
                                ", ",
                                organisations.stream().map(Organisation::slug).toList()) + ".";
    }

    private static void write(Path file, byte[] content) {
        try {
            Files.write(file, content);
            System.err.printf("%s holds the paper, %d bytes.%n", file, content.length);
        } catch (IOException e) {
            throw new CommandFailed(ExitCode.UNREADABLE, "The file " + file + " cannot be written: " + e.getMessage());
        }
    }
}
