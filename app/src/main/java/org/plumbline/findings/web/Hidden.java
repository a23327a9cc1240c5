package org.plumbline.findings.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A part of an address that a form sends along without asking for it. */
public record Hidden(String name, String value) {
    /** The query of an address, and another query after it. */
    static List<Hidden> of(String href, String query) {
        int mark = href.indexOf('?');
        return Stream.of(mark < 0 ? "" : href.substring(mark + 1), query)
                .flatMap(part -> Arrays.stream(part.split("&")))
                .filter(pair -> pair.contains("="))
                .map(pair -> new Hidden(
                        pair.substring(0, pair.indexOf('=')),
                        URLDecoder.decode(pair.substring(pair.indexOf('=') + 1), StandardCharsets.UTF_8)))
                .toList();
    }
}
