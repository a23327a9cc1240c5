package org.plumbline.reportreader.formats;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.plumbline.reportreader.SourceDocument;
import org.plumbline.reportreader.formats.UnreadableReport.Reason;

/** Reads a web page as it is kept in a file: nothing it links to is fetched, nothing in it runs. */
final class HtmlFile {

    private static final int HEAD = 2048;
    private static final Pattern CHARSET = Pattern.compile(
            "(?i)(?:<meta[^>]{0,200}charset\\s*=\\s*[\"']?|<\\?xml[^>]{0,80}encoding\\s*=\\s*[\"'])([\\w.:-]{2,30})");

    private HtmlFile() {}

    static SourceDocument read(byte[] bytes, String name) throws UnreadableReport {
        String html = decoded(bytes);
        TextFile.requireText(html, name);
        if (!Signature.hasElements(html) && !html.toLowerCase(Locale.ROOT).contains("<body")) {
            throw UnreadableReport.of(
                    Reason.NAME_CONTRADICTED,
                    name,
                    "in the file, as its name says",
                    "an HTML page",
                    "text without a tag");
        }
        Document page = Jsoup.parse(html);
        Lines lines = new Lines(name);
        HtmlBlocks.write(page, lines);
        return lines.document();
    }

    private static String decoded(byte[] bytes) {
        TextEncoding encoding = TextEncoding.of(bytes);
        if (encoding.markLength() > 0 || encoding.charset().name().startsWith("UTF-16")) {
            return encoding.decoded(bytes, 0);
        }
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher said = CHARSET.matcher(head);
        if (said.find() && !encoding.charset().equals(StandardCharsets.UTF_8)) {
            return new TextEncoding(charset(said.group(1), encoding.charset()), 0).decoded(bytes, 0);
        }
        return encoding.decoded(bytes, 0);
    }

    /** What a page says of itself, as browsers take it: Latin-1 means Windows-1252. */
    private static Charset charset(String said, Charset otherwise) {
        try {
            Charset charset = Charset.forName(said);
            boolean unlikely = charset.equals(StandardCharsets.UTF_8)
                    || charset.name().startsWith("UTF-16")
                    || charset.equals(StandardCharsets.ISO_8859_1)
                    || charset.equals(StandardCharsets.US_ASCII);
            return unlikely ? otherwise : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return otherwise;
        }
    }
}
