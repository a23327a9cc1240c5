package org.plumbline.web;

import gg.jte.Content;
import gg.jte.html.HtmlContent;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Parts of a page that come out the same each time: drawn once, then kept as bytes for as long as the page is. */
public final class Drawn {
    private final Map<String, byte[]> parts = new ConcurrentHashMap<>();

    /** A part by its name; {@code content} is drawn the first time only. */
    public Content once(String name, Content content) {
        HtmlContent kept = output -> output.writeBinaryContent(parts.computeIfAbsent(name, part -> bytes(content)));
        return kept;
    }

    private static byte[] bytes(Content content) {
        Utf8ByteOutput bytes = new Utf8ByteOutput();
        content.writeTo(new OwaspHtmlTemplateOutput(bytes));
        return bytes.toByteArray();
    }
}
