package org.plumbline.reportreader;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.reportreader.InspectionReport.Source;
import org.plumbline.reportreader.InspectionReport.Warning;

/** The day a report was published, where that is said, and what a person should know about it. */
record Publication(@Nullable LocalDate date, @Nullable Warning warning) {

    private static final int HEAD = 60;
    private static final Pattern STATED = Pattern.compile(
            "^(?:(?:first |date )?published(?: date)?(?: on)?|(?:letter )?sent(?: on)?|date sent|date issued|publication date|date of publication|publication)\\s*[:–-]?\\s*(?:on )?(?:[a-z]+day,? )?"
                    + Dates.DAY + ".{0,30}$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ALONE =
            Pattern.compile("^(?:date[:\\s]+)?(?:[a-z]+day,? )?" + Dates.DAY + "$", Pattern.CASE_INSENSITIVE);

    private static final Pattern TOLD = Pattern.compile(
            "\\bpubli(?:shed|cation|sh)\\b[^.;]{0,60}?(" + Dates.DAY + ")|\\bon (?:the )?(" + Dates.DAY
                    + "),?[^.;,]{0,80}\\bpublished\\b",
            Pattern.CASE_INSENSITIVE);

    static Publication find(List<Block> document, ReportSpan span, @Nullable LocalDate given) {
        List<Block> report = document.subList(span.start(), span.end());
        Block stated = inReport(report, span.cover() == null ? 0 : span.cover() - span.start());
        LocalDate own = stated == null ? null : Dates.first(stated.text());
        if (given != null) {
            return new Publication(
                    given, stated == null || own == null || own.equals(given) ? null : differs(own, given, stated));
        }
        if (own != null) {
            return new Publication(own, null);
        }
        Publication told = inPack(document, span);
        return told != null ? told : new Publication(null, null);
    }

    private static Warning differs(LocalDate own, LocalDate given, Block stated) {
        return new Warning(
                "The report itself says it was published on " + own + "; " + given + " was given and is used.",
                source(stated));
    }

    private static @Nullable Block inReport(List<Block> report, int cover) {
        int seen = 0;
        for (Block block : report.subList(cover, report.size())) {
            if (seen++ > HEAD) {
                break;
            }
            if (!block.isItem()
                    && block.text().length() < 90
                    && STATED.matcher(block.text()).matches()) {
                return block;
            }
        }
        for (Block block : report.subList(0, cover)) {
            if (block.text().length() < 90 && STATED.matcher(block.text()).matches()) {
                return block;
            }
        }
        for (Block block : report.subList(Math.max(0, cover - HEAD / 2), Math.min(report.size(), cover + HEAD / 2))) {
            if (!block.isItem()
                    && block.text().length() < 40
                    && ALONE.matcher(block.text()).matches()) {
                return block;
            }
        }
        for (Block block : report.subList(Math.max(0, report.size() - 12), report.size())) {
            if (block.text().length() < 90 && STATED.matcher(block.text()).matches()) {
                return block;
            }
        }
        return null;
    }

    /** What the papers around the report tell of its publication; the day most of them name is taken, with a warning. */
    private static @Nullable Publication inPack(List<Block> document, ReportSpan span) {
        Map<LocalDate, Block> places = new LinkedHashMap<>();
        Map<LocalDate, Integer> votes = new LinkedHashMap<>();
        for (int i = 0; i < document.size(); i++) {
            if (i >= span.start() && i < span.end()) {
                continue;
            }
            Block block = document.get(i);
            for (String sentence : Words.sentences(block.text())) {
                LocalDate date = told(sentence);
                if (date != null) {
                    boolean nearer = i < span.start() || !places.containsKey(date);
                    if (nearer) {
                        places.put(date, block);
                    }
                    votes.merge(date, 1, Integer::sum);
                }
            }
        }
        LocalDate best = null;
        for (Map.Entry<LocalDate, Integer> vote : votes.entrySet()) {
            if (best == null || vote.getValue() > votes.getOrDefault(best, 0)) {
                best = vote.getKey();
            }
        }
        Block place = best == null ? null : places.get(best);
        if (best == null || place == null) {
            return null;
        }
        String others = votes.size() > 1 ? " Other papers name other days: " + votes.keySet() + "." : "";
        return new Publication(
                best,
                new Warning(
                        "The report does not say when it was published; " + best
                                + " is what another paper in the document says." + others,
                        source(place)));
    }

    /** The day of publication that words about an inspection tell, or null. */
    static @Nullable LocalDate told(String sentence) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        if (!lower.contains("publi") || !Voice.speaksOfInspection(lower) || lower.contains("will be published")) {
            return null;
        }
        Matcher matcher = TOLD.matcher(sentence);
        return matcher.find() ? Dates.first(matcher.group()) : null;
    }

    private static Source source(Block block) {
        return new Source(block.first().page(), block.first().line(), null);
    }
}
