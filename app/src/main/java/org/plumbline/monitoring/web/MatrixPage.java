package org.plumbline.monitoring.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.monitoring.WhoKnew;
import org.plumbline.people.Organisation;
import org.plumbline.platform.London;
import org.plumbline.web.Dates;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/**
 * Who knew what, when: things down, audiences across.
 *
 * @param audiences the public is not among them; it has the last column
 */
public record MatrixPage(ForceHead head, List<Organisation> audiences, List<WhoKnew.Row> rows, Instant knownBy)
        implements Page {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm", Locale.UK).withZone(London.ZONE);

    public MatrixPage {
        audiences = List.copyOf(audiences);
        rows = List.copyOf(rows);
    }

    @Override
    public String title() {
        return "Who knew what, when";
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.MONITORING);
    }

    /** The product as the organisation saw it at that instant. */
    public String href(WhoKnew.Cell cell) {
        return head.path("knowledge") + "?on=" + London.dateAt(cell.shownFrom()) + "&known="
                + URLEncoder.encode(MINUTE.format(cell.shownFrom()), StandardCharsets.UTF_8) + "&as="
                + URLEncoder.encode(cell.organisation(), StandardCharsets.UTF_8);
    }

    public boolean locked(WhoKnew.Cell cell) {
        return cell.locked(knownBy);
    }

    /** Whether it is, or was, given under an embargo. */
    public boolean conditional(WhoKnew.Cell cell) {
        return !cell.condition().isEmpty() || cell.until().isPresent();
    }

    /** The embargo in words. */
    public String condition(WhoKnew.Cell cell) {
        String words = cell.condition().isEmpty() ? "under embargo" : cell.condition();
        return cell.until()
                .map(end -> cell.confidential(knownBy)
                        ? words + (words.contains("until") ? "" : " until " + Dates.words(end))
                        : words + (words.contains("until") ? "" : " until " + Dates.words(end)) + "; that has ended")
                .orElse(words);
    }

    /** Who told it, where that is known. */
    public String by(WhoKnew.Cell cell) {
        return cell.by().map(slug -> "by " + Forces.name(slug, audiences)).orElse("");
    }

    /** How many things are shown, in words. */
    public String count() {
        return rows.size() == 1 ? "1 thing that you may see" : rows.size() + " things that you may see";
    }
}
