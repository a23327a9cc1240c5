package org.plumbline.reportreader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the report stands among the blocks of a document: from start up to end. A pack of papers holds a report among
 * minutes, trackers and covering papers; those are left out. Others are reports that stand in the document as well.
 */
record ReportSpan(int start, int end, @Nullable Integer cover, List<Integer> others) {

    private static final int NEAR = 12;

    ReportSpan {
        others = List.copyOf(others);
    }

    /** The span of the report, or null where no part of the document is one. */
    static @Nullable ReportSpan locate(List<Block> blocks) {
        List<Part> reports =
                parts(blocks).stream().filter(part -> part.isReport(blocks)).toList();
        Part best = null;
        int most = -1;
        for (Part part : reports) {
            int evidence = part.evidence(blocks);
            if (evidence > most) {
                best = part;
                most = evidence;
            }
        }
        if (best == null) {
            return null;
        }
        Part chosen = best;
        List<Integer> others = reports.stream()
                .filter(part -> part != chosen && part.labels(blocks) > 0)
                .map(Part::start)
                .toList();
        return new ReportSpan(best.start, best.end, best.cover, others);
    }

    /** A part of the document that one voice wrote. */
    private static final class Part {

        private final int start;
        private final boolean paper;
        private final @Nullable Integer cover;
        /** A cover in the middle of a paper may be the paper's own heading for what it tells of a report. */
        private boolean quoted;

        private int end;

        Part(int start, boolean paper, @Nullable Integer cover) {
            this.start = start;
            this.paper = paper;
            this.cover = cover;
            this.end = start;
        }

        int start() {
            return start;
        }

        int labels(List<Block> blocks) {
            int labels = 0;
            for (Block block : blocks.subList(start, end)) {
                Label label = block.label();
                if (label != null && label.kind() != FindingKind.RECOMMENDATION) {
                    labels++;
                }
            }
            return labels;
        }

        int evidence(List<Block> blocks) {
            int grades = 0;
            int voice = 0;
            for (Block block : blocks.subList(start, end)) {
                if (!block.isRow() && GradeWords.ofSentence(block.text()) != null) {
                    grades++;
                }
                if (Voice.isInspectors(block.text())) {
                    voice++;
                }
            }
            return 20 * labels(blocks) + 10 * grades + voice;
        }

        boolean isReport(List<Block> blocks) {
            List<Block> mine = blocks.subList(start, end);
            long voice = mine.stream()
                    .filter(block -> Voice.isInspectors(block.text()))
                    .count();
            boolean speaksOfInspection = mine.stream().anyMatch(block -> Voice.speaksOfInspection(block.text()));
            int labels = labels(blocks);
            if (paper) {
                return false;
            }
            boolean graded = mine.stream()
                    .anyMatch(block -> GradeWords.ofSentence(block.text()) != null
                            || (!block.isRow() && GradeWords.ofLine(block.text()) != null));
            if (Trackers.isTracker(mine)) {
                return voice >= 3 && labels > 0;
            }
            boolean recommends = mine.stream().anyMatch(block -> block.label() != null);
            if (cover != null) {
                return voice > 0
                        || (!quoted && recommends)
                        || (labels > 0 && graded)
                        || (!quoted && (labels > 0 || graded));
            }
            return labels > 0 || (voice > 0 && speaksOfInspection) || (graded && speaksOfInspection);
        }
    }

    private static List<Part> parts(List<Block> blocks) {
        List<Part> parts = new ArrayList<>();
        Part open = new Part(0, beginsAsPaper(blocks), null);
        String force = null;
        for (int i = 0; i < blocks.size(); i++) {
            boolean paper = opensPaper(blocks, i);
            boolean cover = !paper && opensReport(blocks, i);
            if (paper && !open.paper) {
                parts.add(end(open, i));
                open = new Part(i, true, null);
                force = null;
            } else if (cover) {
                String named = forceNamed(blocks, i);
                boolean another = named != null && force != null && !named.equals(force) && i - coverOf(open) > NEAR;
                if (open.paper || another) {
                    boolean quoted = open.paper;
                    parts.add(end(open, i));
                    open = new Part(i, false, i);
                    open.quoted = quoted;
                    force = named;
                } else if (open.cover == null) {
                    Part covered = new Part(open.start, false, i);
                    open = covered;
                    force = named;
                } else if (force == null) {
                    force = named;
                }
            }
        }
        parts.add(end(open, blocks.size()));
        List<Part> split = new ArrayList<>();
        for (Part part : parts) {
            split.addAll(part.paper ? afterPaper(blocks, part) : beforeTracker(blocks, part));
        }
        return split;
    }

    /** A report may be followed by the plan that answers it, without a line that says a paper begins. */
    private static List<Part> beforeTracker(List<Block> blocks, Part part) {
        int header = part.start;
        while (header < part.end && !Trackers.isHeader(blocks.get(header))) {
            header++;
        }
        if (part.cover == null || header == part.end) {
            return List.of(part);
        }
        int cut = header;
        for (int i = header - 1; i > Math.max(part.cover, header - NEAR); i--) {
            String key = blocks.get(i).text().length() < 100 ? blocks.get(i).key() : "";
            if (key.startsWith("appendix") || key.startsWith("annex") || key.contains("action plan")) {
                cut = i;
            }
        }
        Part before = end(new Part(part.start, false, part.cover), cut);
        before.quoted = part.quoted;
        Part rest = end(new Part(cut, true, null), part.end);
        boolean more = rest.labels(blocks) > 0;
        return cut == header || more || before.labels(blocks) == 0 ? List.of(part) : List.of(before, rest);
    }

    private static int coverOf(Part part) {
        return part.cover == null ? part.start : part.cover;
    }

    private static Part end(Part part, int end) {
        part.end = end;
        return part;
    }

    /** A paper may be followed by a report whose cover was lost: after the last line that only papers have. */
    private static List<Part> afterPaper(List<Block> blocks, Part paper) {
        int last = paper.start;
        for (int i = paper.start; i < paper.end; i++) {
            if (Voice.isOfPaper(blocks.get(i)) || Voice.opensPaper(blocks.get(i))) {
                last = i;
            }
        }
        Part rest = new Part(last + 1, false, null);
        rest.end = paper.end;
        if (rest.start >= rest.end || rest.labels(blocks) == 0 || rest.evidence(blocks) < 21) {
            return List.of(paper);
        }
        boolean inspectors =
                blocks.subList(rest.start, rest.end).stream().anyMatch(block -> Voice.isInspectors(block.text()));
        if (!inspectors) {
            return List.of(paper);
        }
        paper.end = rest.start;
        return List.of(paper, rest);
    }

    private static boolean beginsAsPaper(List<Block> blocks) {
        int signs = 0;
        for (Block block : blocks.subList(0, Math.min(40, blocks.size()))) {
            if (Voice.answersReport(block)) {
                return true;
            }
            if (Voice.opensPaper(block) || Voice.isOfPaper(block)) {
                signs++;
            }
            if (CoverWords.isCover(block) && signs == 0) {
                return false;
            }
        }
        return signs >= 2;
    }

    private static boolean opensPaper(List<Block> blocks, int at) {
        if (!Voice.opensPaper(blocks.get(at))) {
            return false;
        }
        int signs = 0;
        for (int i = at + 1; i < Math.min(blocks.size(), at + NEAR); i++) {
            if (Voice.isOfPaper(blocks.get(i)) || Voice.isDated(blocks.get(i))) {
                signs++;
            }
        }
        return signs > 0;
    }

    /** A cover opens a report where no paper's lines follow it closely. */
    private static boolean opensReport(List<Block> blocks, int at) {
        Block block = blocks.get(at);
        if (!CoverWords.isCover(block) || Voice.opensPaper(block)) {
            return false;
        }
        for (int i = at + 1; i < Math.min(blocks.size(), at + NEAR); i++) {
            Block next = blocks.get(i);
            if (Voice.isOfPaper(next) || Voice.opensPaper(next)) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String forceNamed(List<Block> blocks, int at) {
        for (int i = at; i < Math.min(blocks.size(), at + 4); i++) {
            Set<String> names = Set.copyOf(ForceNames.in(blocks.get(i).text()));
            if (names.size() == 1) {
                return names.iterator().next();
            }
        }
        return null;
    }
}
