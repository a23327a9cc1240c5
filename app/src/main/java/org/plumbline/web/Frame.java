package org.plumbline.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.plumbline.govuk.NavigationItem;
import org.plumbline.record.Vantage;

/**
 * What stands around every page: who looks, from where, the navigation, the message left by the last action.
 *
 * @param path the address of this page without its query
 * @param parameters the rest of the query, without the vantage
 * @param carried the query that keeps a moved vantage from link to link; empty when it is now
 * @param viewers organisations through whose eyes one can look, names by slug
 */
public record Frame(
        Visitor visitor,
        Vantage vantage,
        String path,
        Map<String, String> parameters,
        String carried,
        List<Section> navigation,
        SortedMap<String, String> viewers,
        Optional<String> message,
        CsrfField csrf,
        Drawing drawing) {

    /** Draws a part by its template. */
    @FunctionalInterface
    interface Drawing {
        void draw(Part part, Frame frame, TemplateOutput output);
    }

    /** The hidden field that every form which changes something carries. */
    public record CsrfField(String name, String value) {}

    /** A part of this page that another module gives. */
    public Content draw(Part part) {
        return output -> drawing.draw(part, this, output);
    }

    /** A link within this site that keeps the vantage. */
    public String href(String target) {
        if (carried.isEmpty()) {
            return target;
        }
        int hash = target.indexOf('#');
        String address = hash < 0 ? target : target.substring(0, hash);
        String fragment = hash < 0 ? "" : target.substring(hash);
        return address + (address.contains("?") ? "&" : "?") + carried + fragment;
    }

    /** The navigation with the page's own section marked. */
    public List<NavigationItem> navigationFor(Page page) {
        return navigation.stream()
                .map(section -> page.section().filter(section::equals).isPresent()
                        ? NavigationItem.current(section.words(), href(section.path()))
                        : NavigationItem.of(section.words(), href(section.path())))
                .toList();
    }

    /** Whether this page may offer to change something. */
    public boolean editable() {
        return !vantage.moved();
    }

    public boolean may(Permission permission) {
        return editable() && visitor.may(permission);
    }

    /** The name of the organisation through whose eyes this page is seen. */
    public String seenAs() {
        return viewers.getOrDefault(vantage.viewer().as(), vantage.viewer().as());
    }
}
