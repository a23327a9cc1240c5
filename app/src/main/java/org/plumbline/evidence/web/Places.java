package org.plumbline.evidence.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.List;
import org.plumbline.govuk.Text;
import org.plumbline.web.Frame;

/** Places with pages of their own, as content of a row. */
final class Places {
    private Places() {}

    static void write(Linked.Place place, Frame frame, TemplateOutput output) {
        if (place.href().isEmpty()) {
            Text.of(place.words()).writeTo(output);
        } else {
            place.link(frame).writeTo(output);
        }
    }

    /** By their short names. */
    static Content shortly(List<Linked.Place> places, Frame frame) {
        return output -> {
            for (int i = 0; i < places.size(); i++) {
                output.writeContent(i == 0 ? "" : "<br>");
                if (places.get(i).href().isEmpty()) {
                    Text.of(places.get(i).words()).writeTo(output);
                } else {
                    places.get(i).shortLink(frame).writeTo(output);
                }
            }
        };
    }

    static Content lines(List<Linked.Place> places, Frame frame) {
        return output -> {
            for (int i = 0; i < places.size(); i++) {
                output.writeContent(i == 0 ? "" : "<br>");
                write(places.get(i), frame, output);
            }
        };
    }
}
