package org.plumbline.evidence.web;

import gg.jte.Content;
import java.util.List;
import org.plumbline.evidence.EvidenceItem;
import org.plumbline.evidence.Revision;
import org.plumbline.govuk.Link;
import org.plumbline.record.Vantage;
import org.plumbline.web.Dates;
import org.plumbline.web.Frame;

/**
 * A piece of evidence in a list.
 *
 * @param detail what it is and whether it counts
 */
public record EvidenceRow(
        String id,
        String title,
        String detail,
        List<Linked.Place> places,
        String speaksOf,
        String cameIn,
        String givenBy,
        String marking) {

    static EvidenceRow of(EvidenceItem item, Linked linked, Vantage vantage) {
        Revision revision = item.latest();
        return new EvidenceRow(
                item.id(),
                item.title(),
                detail(item),
                item.subjects().stream().map(one -> linked.place(one, vantage)).toList(),
                revision.speaksOf().words(),
                Dates.words(revision.given()),
                item.givenBy(),
                item.marking().words());
    }

    private static String detail(EvidenceItem item) {
        Revision revision = item.latest();
        String what = revision.content().kind().words() + ", revision " + revision.number();
        return item.standing().isPresent() ? what : what + ", withdrawn";
    }

    /** Its name, which leads to its page, and what it is. */
    public Content named(Frame frame) {
        return output -> {
            Link.of(title, frame.href("/evidence/" + id)).writeTo(output);
            output.writeContent("<br><span class=\"plumbline-register__detail\">");
            output.writeUserContent(detail);
            output.writeContent("</span>");
        };
    }

    public Content subjects(Frame frame) {
        return Places.shortly(places, frame);
    }
}
