package org.plumbline.reportreader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.reportreader.InspectionReport.Judgment;

/**
 * The grades at a glance that open a report: a table with a column for each grade, a table with a grade beside each area,
 * or the same as plain lines. Its names for the areas are shorter than the sections'.
 */
record Grid(List<Judgment> judgments, int block) {

    /** An area and its grade on one line. */
    record Beside(String area, Grade grade) {}

    private static final Pattern BESIDE = Pattern.compile(
            "(.{5,100}?)\\s*[:–—-]\\s*(outstanding|good|adequate|requires improvement|inadequate|ungraded)",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_LINE = 110;
    private static final int MOST_LINES = 80;

    Grid {
        judgments = List.copyOf(judgments);
    }

    /** The first grid among the blocks, or null. */
    static @Nullable Grid find(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).isRow()) {
                List<Block> rows = rows(blocks, i);
                List<Judgment> judgments = columns(rows);
                if (judgments.isEmpty()) {
                    judgments = sides(rows);
                }
                if (judgments.size() >= 2) {
                    return new Grid(judgments, i);
                }
                i += rows.size() - 1;
            } else if (isHeading(blocks.get(i))) {
                List<Judgment> judgments = lines(blocks, i + 1);
                if (judgments.size() >= 3) {
                    return new Grid(judgments, i);
                }
            }
        }
        return null;
    }

    /** The area and the grade that a line gives with a colon or a dash between them, or null. */
    static @Nullable Beside beside(String text) {
        Matcher matcher = BESIDE.matcher(text.length() > 140 ? "" : text);
        Grade grade = matcher.matches() && GradeWords.ofLine(matcher.group(1)) == null
                ? GradeWords.ofLine(matcher.group(2))
                : null;
        return grade == null ? null : new Beside(matcher.group(1), grade);
    }

    /** Whether the block stands among the plain lines of a grid, under its heading. */
    static boolean isWithin(List<Block> blocks, int at) {
        for (int i = at; i >= Math.max(0, at - 60); i--) {
            Block block = blocks.get(i);
            if (isHeading(block)) {
                return lines(blocks, i + 1).size() >= 3 && at <= i + 1 + span(blocks, i + 1);
            }
            if (i < at && block.endsSentence() && block.text().length() > 60 && span(blocks, i + 1) < at - i) {
                return false;
            }
        }
        return false;
    }

    private static boolean isHeading(Block block) {
        String key = block.text().length() > 60 ? "" : block.key();
        return key.equals("our judgments")
                || key.equals("our judgements")
                || key.equals("judgments")
                || key.equals("our graded judgments")
                || key.equals("grades")
                || key.equals("grades at a glance")
                || key.equals("overview of grades")
                || key.equals("summary of grades");
    }

    private static List<Block> rows(List<Block> blocks, int at) {
        int end = at;
        while (end < blocks.size() && blocks.get(end).isRow()) {
            end++;
        }
        return blocks.subList(at, end);
    }

    private static List<Judgment> columns(List<Block> rows) {
        List<Judgment> judgments = new ArrayList<>();
        List<String> head = rows.getFirst().cells();
        long grades =
                head.stream().filter(cell -> GradeWords.ofLine(cell) != null).count();
        if (grades < 3) {
            return judgments;
        }
        for (Block row : rows.subList(1, rows.size())) {
            for (int column = 0; column < Math.min(head.size(), row.cells().size()); column++) {
                String area = row.cells().get(column);
                Grade grade = GradeWords.ofLine(head.get(column));
                if (!area.isEmpty() && grade != null) {
                    judgments.add(new Judgment(area, grade));
                }
            }
        }
        return judgments;
    }

    private static List<Judgment> sides(List<Block> rows) {
        List<Judgment> judgments = new ArrayList<>();
        for (Block row : rows) {
            List<String> cells =
                    row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
            if (cells.size() < 2 || GradeWords.ofLine(cells.getFirst()) != null) {
                continue;
            }
            Grade grade = GradeWords.ofLine(cells.get(1));
            if (grade != null) {
                judgments.add(new Judgment(cells.getFirst(), grade));
            }
        }
        return judgments;
    }

    /** How many blocks from one on are short lines, as a grid's are. */
    private static int span(List<Block> blocks, int from) {
        int end = from;
        while (end < Math.min(blocks.size(), from + MOST_LINES)
                && blocks.get(end).text().length() <= LONGEST_LINE
                && !blocks.get(end).endsSentence()
                && Label.parse(blocks.get(end).text()) == null) {
            end++;
        }
        return end - from;
    }

    /** Plain lines: an area and its grade on one line, an area over its grade, or a grade over its areas. */
    private static List<Judgment> lines(List<Block> blocks, int from) {
        int start = from;
        while (start < blocks.size()
                && start < from + 3
                && blocks.get(start).text().length() > 60
                && GradeWords.ofLine(blocks.get(start).text()) == null) {
            start++;
        }
        int end = start + span(blocks, start);
        List<Judgment> oneLine = new ArrayList<>();
        for (Block block : blocks.subList(Math.min(start, end), end)) {
            Judgment judgment = trailing(block.text());
            if (judgment != null) {
                oneLine.add(judgment);
            }
        }
        if (oneLine.size() >= 3) {
            return oneLine;
        }
        return stacked(blocks.subList(Math.min(start, end), end));
    }

    private static @Nullable Judgment trailing(String text) {
        for (Grade grade : Grade.values()) {
            String words = grade.words();
            int at = text.length() - words.length();
            if (at > 3 && text.charAt(at - 1) == ' ' && text.regionMatches(true, at, words, 0, words.length())) {
                String area = text.substring(0, at).strip();
                if (Character.isUpperCase(text.charAt(at)) && GradeWords.ofLine(Words.first(area)) == null) {
                    return new Judgment(area, grade);
                }
            }
        }
        return null;
    }

    private static List<Judgment> stacked(List<Block> lines) {
        List<Judgment> judgments = new ArrayList<>();
        if (lines.isEmpty()) {
            return judgments;
        }
        boolean gradeFirst = GradeWords.ofLine(lines.getFirst().text()) != null;
        Grade grade = null;
        for (int i = 0; i < lines.size(); i++) {
            Grade here = GradeWords.ofLine(lines.get(i).text());
            if (gradeFirst && here == null && grade != null) {
                judgments.add(new Judgment(lines.get(i).text(), grade));
            } else if (!gradeFirst
                    && here != null
                    && i > 0
                    && GradeWords.ofLine(lines.get(i - 1).text()) == null) {
                judgments.add(new Judgment(lines.get(i - 1).text(), here));
            }
            grade = here == null ? grade : here;
        }
        return judgments;
    }
}
