package org.plumbline.reportreader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whose report it is, of which programme, and what it is called; null for what the report does not tell. */
record Cover(
        @Nullable String force,
        @Nullable String programme,
        @Nullable String title) {

    private static final int COVER_BLOCKS = 14;
    private static final int ON_COVER = 40;
    private static final int IN_GRADE = 20;
    private static final int IN_LEAD_IN = 5;
    private static final int FAINT = 4;
    private static final Pattern AGENCY =
            Pattern.compile("\\b[Ii]nspection of (?:the )?((?:[A-Z][a-z]+ ){1,4}(?:Agency|Authority))\\b");

    static Cover read(List<Block> report, int cover) {
        List<String> lines = new ArrayList<>();
        for (int i = cover; i < Math.min(report.size(), cover + COVER_BLOCKS); i++) {
            Block block = report.get(i);
            if (CoverWords.isCover(block) && !lines.contains(block.text())) {
                lines.add(block.text());
            } else if (!lines.isEmpty()) {
                break;
            }
        }
        return new Cover(
                force(report, lines), programme(report, lines), lines.isEmpty() ? null : String.join(" – ", lines));
    }

    private static @Nullable String programme(List<Block> report, List<String> lines) {
        String named = null;
        for (String line : lines) {
            String programme = CoverWords.programme(line);
            if (programme != null && (named == null || hasYear(programme))) {
                named = programme;
            }
            if (named != null && hasYear(named)) {
                return named;
            }
        }
        for (Block block : report.subList(0, Math.min(report.size(), 120))) {
            boolean heads = CoverWords.isCover(block) && block.text().length() < 120;
            String programme = heads ? CoverWords.programme(block.text()) : null;
            if (programme != null && hasYear(programme) && (named == null || programme.startsWith(named))) {
                return programme;
            }
        }
        return named;
    }

    private static boolean hasYear(String programme) {
        return programme.contains(" 20");
    }

    /** The name that weighs most: cover lines before sentences that grade, those before lines that lead to demands. */
    private static @Nullable String force(List<Block> report, List<String> lines) {
        Map<String, Integer> votes = new LinkedHashMap<>();
        for (String line : lines) {
            ForceNames.in(line).forEach(name -> votes.merge(name, ON_COVER, Integer::sum));
        }
        if (votes.isEmpty()) {
            lines.forEach(line -> agency(line, votes));
        }
        boolean coverNamesNobody = votes.isEmpty() && !lines.isEmpty();
        int mentions = 0;
        for (Block block : report) {
            if (block.isRow()) {
                continue;
            }
            String text = block.text().substring(0, Math.min(4_000, block.text().length()));
            int weight = GradeWords.ofSentence(text) != null
                    ? IN_GRADE
                    : block.endsWithColon() && LeadIns.asks(text) ? IN_LEAD_IN : 1;
            for (String name : ForceNames.in(text)) {
                votes.merge(name, weight, Integer::sum);
                mentions++;
            }
        }
        String winner = winner(votes, lines.isEmpty() ? mentions : 0);
        boolean faint = coverNamesNobody
                && winner != null
                && votes.getOrDefault(winner, 0) < FAINT
                && lines.stream().noneMatch(line -> line.contains(Words.first(winner)));
        return faint ? null : winner;
    }

    /** A body that is neither police nor fire service may be inspected too; only a cover says so. */
    private static void agency(String line, Map<String, Integer> votes) {
        Matcher matcher = AGENCY.matcher(line);
        if (matcher.find()) {
            votes.merge(matcher.group(1), ON_COVER, Integer::sum);
        }
    }

    /** Without a cover a name must be more than half of all, or the report is about several. */
    private static @Nullable String winner(Map<String, Integer> votes, int mentions) {
        String best = null;
        int all = 0;
        for (Map.Entry<String, Integer> vote : votes.entrySet()) {
            all += vote.getValue();
            if (best == null || vote.getValue() > votes.getOrDefault(best, 0)) {
                best = vote.getKey();
            }
        }
        if (best == null) {
            return null;
        }
        int most = votes.getOrDefault(best, 0);
        return most * 2 > all || (mentions == 0 && most >= ON_COVER) ? best : null;
    }
}
