package org.plumbline.findings.web;

import gg.jte.Content;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.findings.FindingOrder;
import org.plumbline.govuk.Column;
import org.plumbline.govuk.Filter;
import org.plumbline.govuk.ResultsPagination;
import org.plumbline.web.Drawn;
import org.plumbline.web.Frame;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/**
 * The register.
 *
 * @param count in words
 * @param total findings that were looked for
 * @param ticks whether rows can be ticked, to do something with several
 * @param drawn what was drawn of it before
 */
public record RegisterPage(
        String count,
        int total,
        RegisterAddress address,
        RegisterFilter filter,
        List<FindingRow> rows,
        boolean ticks,
        Drawn drawn)
        implements Page {
    /**
     * A column by which the rows can be sorted, and how they are now.
     *
     * @param width a class, by which the column has its room
     */
    public record SortLink(String text, String href, String aria, String width) {}

    /** A file in which the same can be had. */
    public record File(String text, String href) {}

    @Override
    public String title() {
        return "Findings";
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.FINDINGS);
    }

    /** A part of the page that is the same for everybody who is shown this page; drawn once. */
    public Content once(String name, Content content) {
        return drawn.once(name, content);
    }

    public Filter filter(Frame frame) {
        return filter.drawn(address, frame);
    }

    public List<SortLink> columns(Frame frame) {
        return List.of(
                sort("Reference", FindingOrder.Key.REFERENCE, frame),
                sort("Finding", FindingOrder.Key.FINDING, frame),
                sort("Kind", FindingOrder.Key.KIND, frame),
                sort("Level", FindingOrder.Key.LEVEL, frame),
                sort("Owner", FindingOrder.Key.OWNER, frame),
                sort("Dates", FindingOrder.Key.DUE, frame),
                sort("Status, facts", FindingOrder.Key.STATUS, frame),
                sort("Updated", FindingOrder.Key.UPDATED, frame));
    }

    private SortLink sort(String text, FindingOrder.Key key, Frame frame) {
        boolean sorted = address.order().key() == key;
        Column.Direction direction =
                address.order().descending() ? Column.Direction.DESCENDING : Column.Direction.ASCENDING;
        return new SortLink(
                text,
                frame.href(address.hrefSortedBy(key)),
                sorted ? direction.name().toLowerCase(Locale.ROOT) : "none",
                "plumbline-register__" + key.code());
    }

    public ResultsPagination pagination(Frame frame) {
        return ResultsPagination.of(
                new ResultsPagination.Results(total, address.slice().size(), "findings"),
                address.slice().page(),
                number -> frame.href(address.hrefOfPage(number)));
    }

    /** This very page, to come back to. */
    public String here() {
        return address.hrefOfPage(address.slice().page());
    }

    public String download(String extension) {
        return address.hrefOfDownload(extension);
    }

    /** What the filter's form sends along: the order, and from where one looks. */
    public List<Hidden> kept(Frame frame) {
        return Hidden.of(address.hrefWithoutAny(), frame.carried());
    }

    /** The same register with more or fewer rows on a page; empty where one page holds all. */
    public List<File> sizes(Frame frame) {
        return total <= RegisterAddress.SIZES.getFirst()
                ? List.of()
                : RegisterAddress.SIZES.stream()
                        .filter(size -> size != address.slice().size())
                        .map(size -> new File(size + " on a page", frame.href(address.hrefOfSize(size))))
                        .toList();
    }
}
