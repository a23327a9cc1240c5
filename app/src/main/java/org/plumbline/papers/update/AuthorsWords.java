package org.plumbline.papers.update;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.documents.Block;

/**
 * What an author wrote for one section: paragraphs with empty lines between them, and points that begin with a hyphen. A
 * figure is put in by its name in braces, {@code {submitted.total}}, and is never typed.
 */
final class AuthorsWords {
    private static final Pattern PARAGRAPHS = Pattern.compile("\n\\s*\n");
    static final Pattern NAME = Pattern.compile("\\{([a-z0-9][A-Za-z0-9._-]*)}");
    private static final Pattern POINT = Pattern.compile("^\\s*[-•*]\\s+(.*)$");

    private AuthorsWords() {}

    static List<Block> blocks(String text, Figures figures) {
        List<Block> blocks = new ArrayList<>();
        for (String part : PARAGRAPHS.splitAsStream(text.replace("\r\n", "\n")).toList()) {
            part(part, figures, blocks);
        }
        return blocks;
    }

    /** The names in the text that no figure has. */
    static List<String> unknown(String text, List<Figure> figures) {
        return NAME.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(name ->
                        figures.stream().noneMatch(figure -> figure.name().equals(name)))
                .distinct()
                .toList();
    }

    private static void part(String part, Figures figures, List<Block> blocks) {
        List<Block.Item> points = new ArrayList<>();
        List<String> sentence = new ArrayList<>();
        for (String row : part.lines().toList()) {
            Matcher point = POINT.matcher(row);
            if (point.matches() && !point.group(1).isBlank()) {
                paragraph(sentence, figures, blocks);
                points.add(line(point.group(1).strip(), figures).item());
            } else if (!row.isBlank()) {
                list(points, blocks);
                sentence.add(row.strip());
            }
        }
        paragraph(sentence, figures, blocks);
        list(points, blocks);
    }

    private static void paragraph(List<String> rows, Figures figures, List<Block> blocks) {
        if (!rows.isEmpty()) {
            blocks.add(line(String.join(" ", rows), figures).paragraph());
            rows.clear();
        }
    }

    private static void list(List<Block.Item> points, List<Block> blocks) {
        if (!points.isEmpty()) {
            blocks.add(new Block.BulletList(points));
            points.clear();
        }
    }

    private static Line line(String words, Figures figures) {
        Line line = new Line();
        Matcher names = NAME.matcher(words);
        int at = 0;
        while (names.find()) {
            line.say(words.substring(at, names.start()));
            Optional<Figure> figure = figures.named(names.group(1));
            if (figure.isEmpty()) {
                line.say(names.group());
            } else if (names.group(1).endsWith(".since")) {
                line.change(figure.get());
            } else {
                line.figure(figure.get());
            }
            at = names.end();
        }
        return line.say(words.substring(at));
    }
}
