package org.plumbline.reportreader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.reportreader.InspectionReport.Finding;
import org.plumbline.reportreader.InspectionReport.Source;
import org.plumbline.reportreader.InspectionReport.Warning;

/** Last pass: what the report says of its own findings is held against what was read; a difference is a warning. */
final class Reconciliation {

    private static final Pattern COUNT = Pattern.compile(
            "\\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:-[a-z]+)?|\\d{1,3})"
                    + "(?: x)?(?: new| separate| further| accelerated)? ['‘\"“]?(causes? (?:of|for) concern|areas? of concern|recommendations?|areas? for improvement|innovative practices?|promising practices?)");
    private static final Pattern GRADED =
            Pattern.compile("graded judgments? (?:in|for|on|of|about) (\\w+(?:-\\w+)?) (?:of|areas|out)");
    private static final Pattern CORRECTED = Pattern.compile(
            "^(?:correction|erratum|this report was (?:amended|corrected|updated))\\b|\\b(?:we|was|been) (?:corrected|amended)\\b.{0,80}\\b(?:grade|report|judgment)");
    private static final Pattern ELSEWHERE = Pattern.compile(
            "previous|last (?:time|inspection|year|report|peel)|earlier|since our|our \\d{4}|in \\d{4}(?:/\\d\\d)?,? we|another|thematic|national|in that inspection|custody|remaining|survey|closed|these");

    private Reconciliation() {}

    static List<Warning> of(List<Block> document, ReportSpan span, List<Finding> all, int grades) {
        List<Warning> warnings = new ArrayList<>();
        for (int i = span.start(); i < span.end(); i++) {
            Block block = document.get(i);
            if (!block.isRow()) {
                counts(block, all, warnings);
                grades(block, grades, warnings);
                correction(block, warnings);
            }
        }
        return warnings;
    }

    private static void counts(Block block, List<Finding> all, List<Warning> warnings) {
        for (String sentence : Words.sentences(block.text())) {
            String lower = sentence.toLowerCase(Locale.ROOT);
            boolean own = lower.contains("we ")
                    || lower.contains("this report")
                    || lower.contains("this inspection")
                    || lower.contains("the report");
            if (!own || ELSEWHERE.matcher(lower).find()) {
                continue;
            }
            Matcher matcher = COUNT.matcher(lower);
            while (matcher.find()) {
                Integer said = Words.number(matcher.group(1));
                FindingKind kind = kind(matcher.group(2));
                long read =
                        all.stream().filter(finding -> finding.kind() == kind).count();
                if (said != null && said != read) {
                    warnings.add(new Warning(
                            "The report says " + matcher.group() + "; " + read + " were read.",
                            new Source(block.first().page(), block.first().line(), null)));
                }
            }
        }
    }

    private static void grades(Block block, int grades, List<Warning> warnings) {
        Matcher matcher = GRADED.matcher(
                block.text().substring(0, Math.min(600, block.text().length())).toLowerCase(Locale.ROOT));
        if (matcher.find()) {
            Integer said = Words.number(matcher.group(1));
            if (said != null && said != grades) {
                warnings.add(new Warning(
                        "The report says it gives " + said + " graded judgments; " + grades + " were read.",
                        new Source(block.first().page(), block.first().line(), null)));
            }
        }
    }

    private static void correction(Block block, List<Warning> warnings) {
        if (block.text().length() < 600
                && CORRECTED.matcher(block.text().toLowerCase(Locale.ROOT)).find()) {
            warnings.add(new Warning(
                    "The report seems to have been corrected after it was published: \"" + block.text() + "\"",
                    new Source(block.first().page(), block.first().line(), null)));
        }
    }

    private static FindingKind kind(String name) {
        return switch (name.charAt(0)) {
            case 'r' -> FindingKind.RECOMMENDATION;
            case 'i' -> FindingKind.INNOVATIVE_PRACTICE;
            case 'p' -> FindingKind.PROMISING_PRACTICE;
            case 'c' -> FindingKind.CAUSE_OF_CONCERN;
            default -> name.contains("concern") ? FindingKind.CAUSE_OF_CONCERN : FindingKind.AREA_FOR_IMPROVEMENT;
        };
    }
}
