package org.plumbline.findings.web;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.plumbline.findings.FactMark;
import org.plumbline.findings.web.FindingPage.Reference;
import org.plumbline.govuk.Tag;
import org.plumbline.web.Frame;
import org.plumbline.web.Page;
import org.plumbline.web.Part;
import org.plumbline.web.Section;

/**
 * Where things stand, to be read in ten seconds.
 *
 * @param sentences in Engage or not, since when, for how many days; how many causes are open
 * @param force the slug of the force that is shown; empty for all
 * @param forces others that can be shown instead
 * @param blocks what other modules add
 * @param late what is late, the latest first, as far as it fits
 * @param due what falls due next, as far as it fits
 * @param changes what was recorded since a day, newest first
 */
public record OverviewPage(
        List<String> sentences,
        List<CauseCard> causes,
        Listed late,
        Listed due,
        String since,
        String sinceWords,
        List<Change> changes,
        boolean moreChanges,
        List<ReportLine> reports,
        String force,
        List<ForceLink> forces,
        List<Part> blocks)
        implements Page {
    /**
     * A cause of concern.
     *
     * @param next the next date and whose it is; empty where none is known
     * @param figure what the first measure that tests it says; empty where none does
     * @param lines what other modules say of it
     * @param parts how many of its recommendations are done and how many are late
     */
    public record CauseCard(
            String href,
            String ref,
            String title,
            Tag status,
            List<FactMark> facts,
            String next,
            String parts,
            Optional<CauseFigure> figure,
            List<String> lines) {}

    /**
     * What a measure says of a cause of concern.
     *
     * @param svg the line of its figures, drawn already; empty where there are too few to see a line
     */
    public record CauseFigure(String sentence, String svg) {
        public Content drawing() {
            return output -> output.writeContent(svg);
        }
    }

    /**
     * Findings that share something.
     *
     * @param heading with their number
     * @param href where all of them are
     */
    public record Listed(String heading, int total, List<FindingRow> rows, String href) {}

    /** Facts of one kind, recorded on one day. */
    public record Change(String day, String what, List<Reference> about, int more) {}

    /** A force whose overview can be shown. */
    public record ForceLink(String href, String name) {}

    /** A report that was taken in. */
    public record ReportLine(String href, String title, String published) {}

    /** From where one looks, sent along with the day. */
    public List<Hidden> kept(Frame frame) {
        return Hidden.of("", frame.carried());
    }

    @Override
    public String title() {
        return "Overview";
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.OVERVIEW);
    }
}
