package org.plumbline.documents;

import java.util.List;
import java.util.regex.Pattern;

/** The addresses and identifiers that a document may hold. */
final class Hrefs {

    private static final Pattern ADDRESS =
            Pattern.compile("(https?://|mailto:|/(?!/))[^\\s\\p{Cntrl}\"<>]*|#[A-Za-z][\\w.-]*");
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z][\\w.-]{0,63}");

    private Hrefs() {}

    static String checked(String href) {
        if (!ADDRESS.matcher(href).matches()) {
            throw new InvalidDocument(
                    List.of("\"" + href + "\" is not an address: expected http, https, mailto, /path or #identifier"));
        }
        return href;
    }

    static String identifier(String id) {
        if (!IDENTIFIER.matcher(id).matches()) {
            throw new InvalidDocument(List.of("\"" + id + "\" is not an identifier: expected a letter, then letters,"
                    + " digits, full stops, hyphens or low lines, 64 at most"));
        }
        return id;
    }
}
