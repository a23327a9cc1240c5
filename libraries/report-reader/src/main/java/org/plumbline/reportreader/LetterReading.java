package org.plumbline.reportreader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.reportreader.InspectionReport.Source;

/**
 * Reads letters, in which no heading says "Cause of concern" or "Recommendations" and only sentences do: "we identified a
 * cause of concern about …", "we recommended that by 31 March 2022 the service should: …". Each cause read so is pointed
 * at by a warning.
 */
final class LetterReading {

    private static final Pattern CAUSE = Pattern.compile(
            "\\b(?:we|hmicfrs|hmic|inspectors|i)\\b[^.]{0,60}\\b(?:identified|issued|found|raised|gave|made|have|reported|recorded|set out)\\b[^.]{0,60}?\\b(a|an|one|two|three|four|five|six|\\d) (?:[a-z]+ ){0,2}(causes?|areas?) (?:of|for) concern");
    private static final Pattern ABOUT = Pattern.compile(
            "(?:causes?|areas?) (?:of|for) concern\\)?[:,]? ?(?:(?:about|regarding|concerning|that|in relation to|relating to|in respect of|in|over|on|with|for|because|was that|is that)\\b|[:–-])");

    private final Outline outline;
    private final Findings findings;
    private final List<String> known = new ArrayList<>();

    LetterReading(Outline outline, Findings findings) {
        this.outline = outline;
        this.findings = findings;
    }

    /** Whether the report marks none of its findings by headings. */
    static boolean isLetter(Outline outline) {
        for (int i = 0; i < outline.size(); i++) {
            if (outline.labelAt(i) != null) {
                return false;
            }
        }
        return true;
    }

    /** The reference of the cause that a block tells of, where it tells of a new one, or null. */
    @Nullable
    String cause(int at, @Nullable String heading) {
        Block block = outline.block(at);
        if (block.isItem() || block.isRow()) {
            return null;
        }
        for (String sentence : Words.sentences(block.text())) {
            Matcher matcher = CAUSE.matcher(sentence.toLowerCase(Locale.ROOT));
            if (matcher.find()) {
                return matcher.group(2).endsWith("s")
                        ? several(at, matcher.group(1), heading)
                        : one(block, sentence, heading);
            }
        }
        return null;
    }

    private @Nullable String one(Block block, String sentence, @Nullable String heading) {
        Matcher about = ABOUT.matcher(sentence.toLowerCase(Locale.ROOT));
        String title = about.find() && about.end() < sentence.length() - 4
                ? sentence.substring(about.end()).strip()
                : sentence;
        String key = PlainText.key(title);
        if (known.contains(key) || (title.equals(sentence) && !known.isEmpty())) {
            return null;
        }
        known.add(key);
        Source source = new Source(block.first().page(), block.first().line(), heading);
        findings.warn("A cause of concern was read from a sentence here; no heading marks it.", source);
        return findings.add(FindingKind.CAUSE_OF_CONCERN, outline.area(0), Titles.trimmed(title), block.text(), source);
    }

    /** Several causes are read where a list names them; else a person is told. */
    private @Nullable String several(int at, String count, @Nullable String heading) {
        Block block = outline.block(at);
        Source source = new Source(block.first().page(), block.first().line(), heading);
        boolean list = block.endsWithColon()
                && at + 1 < outline.size()
                && outline.block(at + 1).isItem();
        if (!list) {
            if (known.isEmpty()) {
                findings.warn(
                        "The text speaks of " + count + " causes of concern here and names none that could be read.",
                        source);
            }
            return null;
        }
        String ref = null;
        for (ListItems.Entry entry : ListItems.from(outline, at + 1, outline.size())) {
            known.add(PlainText.key(entry.text()));
            Source place = new Source(
                    entry.block().first().page(), entry.block().first().line(), heading);
            ref = findings.add(
                    FindingKind.CAUSE_OF_CONCERN, null, Titles.ofSentence(entry.text()), entry.text(), place);
        }
        findings.warn("Causes of concern were read from a list here; no heading marks them.", source);
        int named = ListItems.from(outline, at + 1, outline.size()).size();
        return named == 1 ? ref : null;
    }
}
