package org.plumbline.reportreader.formats;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.plumbline.reportreader.SourceLine.Style;

/** One visual line of a page: its words, where it stands, how large and heavy it is, and the mark it opens with. */
record PdfRow(
        String text,
        Style mark,
        double left,
        double right,
        double baseline,
        double size,
        boolean bold,
        boolean furniture) {

    /** A gap this many times the letter size is no space between words but a step to the next column. */
    private static final double CELL_GAP = 2;

    private static final double WORD_GAP = 0.15;
    private static final int PRIVATE_USE = 0xe000;
    private static final String BULLETS = "•●▪■◦○‣⁃∙·❑❖➢➤✓✔►▶◆◊□";
    private static final String DASHES = "-–—*";
    private static final Pattern LABEL =
            Pattern.compile("\\(?(\\d{1,3}|[a-z]|[ivx]{1,5}|[A-Z])[.)]|\\d{1,2}(\\.\\d{1,3}){1,3}\\.?");

    /** The row that runs on one baseline make, on a page with these cells. */
    static PdfRow of(List<PdfRun> unsorted, PdfCells cells) {
        List<PdfRun> runs = unsorted.stream()
                .sorted(Comparator.comparingDouble(run -> run.left))
                .toList();
        PdfRun widest = runs.stream()
                .max(Comparator.comparingInt(run -> run.text.length()))
                .orElseThrow();
        int letters = runs.stream().mapToInt(run -> run.text.length()).sum();
        int bold = runs.stream().mapToInt(run -> run.boldGlyphs).sum();
        boolean bulleted = bulleted(runs);
        boolean labelled = !bulleted && labelled(runs);
        String text = joined(
                bulleted ? unbulleted(runs) : runs.getFirst().text.toString(), runs, bulleted || labelled, cells);
        return new PdfRow(
                text,
                mark(text, bulleted, labelled),
                runs.getFirst().left,
                runs.getLast().right,
                widest.baseline,
                widest.size,
                bold * 10 >= (letters - spaces(runs)) * 9,
                runs.stream().allMatch(run -> run.furniture) || widest.angle % 90 != 0);
    }

    private static int spaces(List<PdfRun> runs) {
        return (int) runs.stream()
                .flatMapToInt(run -> run.text.chars())
                .filter(c -> c == ' ')
                .count();
    }

    private static Style mark(String text, boolean bulleted, boolean labelled) {
        boolean cells = text.indexOf('\t') >= 0;
        if (bulleted) {
            return Style.BULLET;
        }
        if (cells) {
            return Style.TABLE_ROW;
        }
        return labelled ? Style.NUMBERED : Style.PLAIN;
    }

    private static boolean bulleted(List<PdfRun> runs) {
        PdfRun first = runs.getFirst();
        char sign = first.text.charAt(0);
        boolean alone = first.text.length() == 1 && runs.size() > 1;
        boolean apart = first.text.length() > 2 && first.text.charAt(1) == ' ';
        if (BULLETS.indexOf(sign) >= 0 || Character.getType(sign) == Character.PRIVATE_USE) {
            return alone || apart || sign == PRIVATE_USE + 0xb7 || sign == '•';
        }
        return alone && (DASHES.indexOf(sign) >= 0 || (sign == 'o' && first.fixedPitch));
    }

    private static String unbulleted(List<PdfRun> runs) {
        return runs.getFirst().text.substring(1).strip();
    }

    private static boolean labelled(List<PdfRun> runs) {
        return runs.size() > 1
                && LABEL.matcher(runs.getFirst().text).matches()
                && !Character.isDigit(runs.get(1).text.charAt(0));
    }

    private static String joined(String first, List<PdfRun> runs, boolean marked, PdfCells cells) {
        StringBuilder text = new StringBuilder(first);
        for (int i = 1; i < runs.size(); i++) {
            PdfRun run = runs.get(i);
            double gap = run.left - runs.get(i - 1).right;
            if (text.isEmpty()) {
                text.append(run.text);
            } else if ((gap > CELL_GAP * run.size || cells.startAt(run)) && gap > 0 && !(marked && i == 1)) {
                text.append('\t').append(run.text);
            } else {
                text.append(gap > WORD_GAP * run.size ? " " : "").append(run.text);
            }
        }
        return text.toString();
    }

    boolean hasLetters() {
        return text.chars().anyMatch(Character::isLetter);
    }

    PdfRow withText(String other) {
        return new PdfRow(other, mark, left, right, baseline, size, bold, furniture);
    }
}
