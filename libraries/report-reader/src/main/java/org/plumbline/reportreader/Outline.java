package org.plumbline.reportreader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.reportreader.InspectionReport.Judgment;

/**
 * Pass six: which blocks are headings of areas, which are labels, and where findings end. An area is a heading with a
 * grade under it, or one that the contents list or the format names; what frameworks call their areas only helps.
 */
final class Outline {

    /** What a block is to those who read findings. */
    enum Role {
        AREA,
        GRADE,
        LABEL,
        CLOSING,
        TEXT
    }

    /** A graded area, and the block its grade stands in. */
    record Graded(Judgment judgment, int block) {}

    private final List<Block> blocks;
    private final AreaHeadings headings;
    private final Role[] roles;
    private final @Nullable Label[] labels;
    private final @Nullable String[] areas;
    private final List<Graded> graded = new ArrayList<>();

    private Outline(List<Block> blocks, Set<String> contents) {
        this.blocks = blocks;
        this.headings = new AreaHeadings(contents);
        this.roles = new Role[blocks.size()];
        this.labels = new Label[blocks.size()];
        this.areas = new String[blocks.size()];
    }

    static Outline of(List<Block> blocks, Set<String> contents) {
        Outline outline = new Outline(blocks, contents);
        outline.label();
        outline.grade();
        outline.section();
        outline.spread();
        return outline;
    }

    int size() {
        return blocks.size();
    }

    Block block(int at) {
        return blocks.get(at);
    }

    Role role(int at) {
        return roles[at];
    }

    @Nullable
    Label labelAt(int at) {
        return labels[at];
    }

    /** The area in force at a block, or null before the first. */
    @Nullable
    String area(int at) {
        return areas[at];
    }

    List<Graded> graded() {
        return List.copyOf(graded);
    }

    private void label() {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            roles[i] = Role.TEXT;
            Label label = block.label();
            if (label != null) {
                roles[i] = Role.LABEL;
                labels[i] = label;
            } else if (!block.isItem()
                    && !block.isRow()
                    && (closes(block) || speaksOfFindings(block) || summarises(block))) {
                roles[i] = Role.CLOSING;
            }
        }
    }

    private static boolean summarises(Block block) {
        return block.isTitleLike() && Words.count(block.text()) <= 16 && Headings.repeats(block.key());
    }

    private static boolean speaksOfFindings(Block block) {
        return block.isTitleLike() && Words.count(block.text()) <= 16 && Headings.speaksOfFindings(block.key());
    }

    private static boolean closes(Block block) {
        if (block.text().length() < 100 && Headings.closes(block.key())) {
            return true;
        }
        String start =
                block.text().substring(0, Math.min(90, block.text().length())).toLowerCase(Locale.ROOT);
        return start.startsWith("in this section we set out")
                || start.startsWith("in this section, we set out")
                || start.startsWith("we set out our detailed findings")
                || start.startsWith("we set out our main findings")
                || start.startsWith("our detailed findings are set out")
                || start.startsWith("these are the basis for our judgment");
    }

    private void grade() {
        for (int i = 0; i < blocks.size(); i++) {
            Grade grade = gradeLine(i);
            if (grade != null && !isGridHeader(i)) {
                int heading = headingOf(i);
                if (heading >= 0 && roles[heading] != Role.AREA) {
                    add(heading, grade, i);
                }
                roles[i] = Role.GRADE;
            }
        }
        for (int i = 0; i + 1 < blocks.size(); i++) {
            if (roles[i] == Role.TEXT) {
                bySentence(i);
                onOneLine(i);
            }
        }
        graded.sort((one, other) -> Integer.compare(one.block(), other.block()));
    }

    /** Without a grade of its own, a heading has the one that the sentence under it gives the force by name. */
    private void bySentence(int at) {
        Block block = blocks.get(at);
        if (!headings.mayHead(block) || roles[at + 1] != Role.TEXT) {
            return;
        }
        boolean question = blocks.get(at + 1).text().endsWith("?") && at + 2 < blocks.size();
        Block sentence = blocks.get(question ? at + 2 : at + 1);
        boolean named = headings.isNamed(block);
        if (sentence.isItem()
                || sentence.isRow()
                || !(named || (AreaHeadings.isOfForce(sentence) && !AreaHeadings.opensWithForce(block)))) {
            return;
        }
        Grade grade = GradeWords.ofSentence(sentence.text());
        boolean ungraded =
                grade == null && named && sentence.endsSentence() && GradeWords.saysUngraded(sentence.text());
        if (grade != null || ungraded) {
            add(at, grade == null ? Grade.UNGRADED : grade, at + 1);
        }
    }

    /** "Responding to the public: Good", or a row of its own with an area and its grade. */
    private void onOneLine(int at) {
        Block block = blocks.get(at);
        Grid.Beside beside = block.isRow() ? lonelyRow(at) : Grid.beside(block.text());
        if (beside == null) {
            return;
        }
        boolean heads = block.isRow() || (!block.isItem() && !Grid.isWithin(blocks, at));
        if (!heads || Label.parse(beside.area()) != null || roles[at] != Role.TEXT) {
            return;
        }
        roles[at] = Role.AREA;
        areas[at] = beside.area();
        graded.add(new Graded(new Judgment(beside.area(), beside.grade()), at));
    }

    private Grid.@Nullable Beside lonelyRow(int at) {
        boolean alone =
                (at == 0 || !blocks.get(at - 1).isRow()) && !blocks.get(at + 1).isRow();
        List<String> cells =
                blocks.get(at).cells().stream().filter(cell -> !cell.isEmpty()).toList();
        Grade grade = alone && cells.size() == 2 && GradeWords.ofLine(cells.getFirst()) == null
                ? GradeWords.ofLine(cells.getLast())
                : null;
        return grade == null ? null : new Grid.Beside(cells.getFirst(), grade);
    }

    private void add(int heading, Grade grade, int at) {
        String name = AreaHeadings.name(blocks.get(heading));
        if (name.endsWith(" " + grade.words())) {
            name = name.substring(0, name.length() - grade.words().length()).strip();
        }
        roles[heading] = Role.AREA;
        areas[heading] = name;
        graded.add(new Graded(new Judgment(name, grade), at));
    }

    private @Nullable Grade gradeLine(int at) {
        Block block = blocks.get(at);
        if (block.isRow() || block.isItem() || roles[at] != Role.TEXT) {
            return null;
        }
        if (GradeWords.isHalf(block.text())
                && at + 1 < blocks.size()
                && GradeWords.isOtherHalf(blocks.get(at + 1).text())) {
            roles[at + 1] = Role.GRADE;
            return Grade.REQUIRES_IMPROVEMENT;
        }
        return GradeWords.ofLine(block.text());
    }

    /** Grades that follow each other without areas are the head of a grid. */
    private boolean isGridHeader(int at) {
        boolean before = at > 0 && GradeWords.ofLine(blocks.get(at - 1).text()) != null;
        boolean after =
                at + 1 < blocks.size() && GradeWords.ofLine(blocks.get(at + 1).text()) != null;
        boolean section = at + 1 < blocks.size()
                && (roles[at + 1] == Role.LABEL
                        || GradeWords.ofSentence(blocks.get(at + 1).text()) != null);
        return !section && (before || after || Grid.isWithin(blocks, at));
    }

    /** The heading a grade belongs to: the one above it, past its question; from a summary's grade, the section's. */
    private int headingOf(int grade) {
        for (int i = grade - 1; i >= Math.max(0, grade - 4); i--) {
            Block block = blocks.get(i);
            if (Headings.isGeneric(block.key())) {
                return sectionAbove(i);
            }
            boolean question = block.text().endsWith("?");
            if (question && i > 0 && AreaHeadings.isShortName(blocks.get(i - 1)) && roles[i - 1] != Role.GRADE) {
                return i - 1;
            }
            if (question || headings.mayHead(block)) {
                return roles[i] == Role.TEXT ? i : -1;
            }
            if (block.text().length() > 200 || roles[i] != Role.TEXT) {
                return -1;
            }
        }
        return -1;
    }

    private int sectionAbove(int generic) {
        for (int i = generic - 1; i >= Math.max(0, generic - 60); i--) {
            Block block = blocks.get(i);
            boolean question = AreaHeadings.isQuestion(block)
                    || (block.text().endsWith("?") && block.isTitleLike() && Words.count(block.text()) > 4);
            if (roles[i] == Role.TEXT
                    && !CoverWords.isCover(block)
                    && (question || headings.isNamed(block) || block.level() == 1 || block.level() == 2)) {
                return i;
            }
        }
        return roles[generic] == Role.CLOSING
                        && Headings.isGeneric(blocks.get(generic).key())
                ? generic
                : -1;
    }

    /** Sections without a grade: named by the contents list, by a framework, or by a heading as high as the graded ones. */
    private void section() {
        int highest = highestLabelLevel();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (roles[i] != Role.TEXT || block.isRow() || block.text().length() > 250) {
                continue;
            }
            boolean byFormat = block.isHeading()
                    && block.level() < highest
                    && !CoverWords.isCover(block)
                    && !AreaHeadings.opensWithForce(block);
            boolean byName = (headings.mayHead(block) || block.isItem()) && headings.isNamed(block);
            boolean asksOfForce = AreaHeadings.isQuestion(block) && (i == 0 || roles[i - 1] != Role.AREA);
            if ((byFormat || byName || asksOfForce)
                    && !Headings.isGeneric(block.key())
                    && !Deadlines.isAlone(block.text())) {
                roles[i] = Role.AREA;
                areas[i] = AreaHeadings.name(block);
            }
        }
    }

    /** The level above which headings part areas: that of the labels, or of the graded headings where labels have none. */
    private int highestLabelLevel() {
        int level = 9;
        for (int i = 0; i < blocks.size(); i++) {
            if (roles[i] == Role.LABEL && blocks.get(i).level() > 0) {
                level = Math.min(level, blocks.get(i).level());
            }
        }
        if (level < 9) {
            return level;
        }
        for (Block block : blocks) {
            if (block.level() > 0) {
                level = Math.min(level, block.level());
            }
        }
        return level < 9 ? level + 1 : 0;
    }

    private void spread() {
        String area = null;
        for (int i = 0; i < blocks.size(); i++) {
            if (areas[i] != null) {
                area = areas[i];
            } else if (roles[i] == Role.CLOSING
                    && blocks.get(i).text().length() < 100
                    && Headings.repeats(blocks.get(i).key())) {
                area = null;
            }
            areas[i] = area;
        }
    }
}
