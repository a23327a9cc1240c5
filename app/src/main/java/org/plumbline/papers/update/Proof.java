package org.plumbline.papers.update;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.findings.FindingMeasures;
import org.plumbline.findings.FindingMeasures.Measured;
import org.plumbline.platform.NumberWords;

/** Reads an author's words against the figures of the paper: what no entry supports, and totals that do not add up. */
final class Proof {
    private static final Pattern PLUS = Pattern.compile("\\+");
    private static final Pattern NOT_FIGURES = Pattern.compile(
            String.join(
                    "|",
                    "\\{[^}]*}",
                    "\\b\\d{4}-\\d{2}-\\d{2}\\b",
                    "\\b\\d{1,2}(st|nd|rd|th)?( (to|and|–|-) \\d{1,2}(st|nd|rd|th)?)? (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*( \\d{4})?\\b",
                    "\\b\\d{1,2}(st|nd|rd|th)\\b",
                    "\\b(19|20)\\d{2}([/–-]\\d{2,4})?\\b",
                    "\\b\\d{1,2}[:.]\\d{2} ?(am|pm)?\\b",
                    "\\b(levels?|lv|sections?|tables?|items?|minutes?|pages?|paragraphs?|appendix|annex|version|entry|entries) ?\\d+((, | and | to |–|-)\\d+)*\\b",
                    "\\b(CoC|AFI|R|IP|PP)-\\d+(/R-\\d+)?\\b",
                    "\\[\\d+]"),
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PAIR = Pattern.compile("(\\d[\\d,]*)\\s*\\(\\s*\\+\\s*(\\d[\\d,]*)\\s*\\)");
    private static final Pattern SUM = Pattern.compile("(\\d[\\d,]*(?:\\s*\\+\\s*\\d[\\d,]*)+)\\s*=\\s*(\\d[\\d,]*)");
    private static final Pattern ROW = Pattern.compile(
            "^\\s*(?:[-•*]\\s+)?(\\D.*?)[\\s:|]+(\\d[\\d,]*)\\s*(?:\\(\\s*\\+\\s*(\\d[\\d,]*)\\s*\\))?\\s*$");
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\d.])(\\+\\s?)?(\\d[\\d,]*)(\\.\\d+)?\\s?(%|per cent)?");
    private static final Pattern WORD = Pattern.compile(
            "\\b(" + NumberWords.from(2) + ") (?:of the |more |further |new )?(causes?|recommendations?|areas?"
                    + "|AFIs?|findings?|reports?|inspections?|submissions?)\\b",
            Pattern.CASE_INSENSITIVE);

    private final List<Figure> figures;
    private final Set<BigDecimal> stated;
    private final Set<String> sentences = new LinkedHashSet<>();

    private Proof(List<Figure> figures, Set<BigDecimal> stated) {
        this.figures = figures;
        this.stated = stated;
    }

    /** @param measured whose figures, as stated, support what is written too */
    static List<Problem> of(Map<Part, String> words, List<Figure> figures, List<Measured> measured) {
        Set<BigDecimal> stated = measured.stream().flatMap(Proof::stated).collect(Collectors.toSet());
        List<Problem> problems = new ArrayList<>();
        words.forEach((part, text) -> {
            Proof proof = new Proof(figures, stated);
            proof.read(text);
            proof.sentences.forEach(sentence -> problems.add(new Problem(part, sentence)));
        });
        return List.copyOf(problems);
    }

    private static Stream<BigDecimal> stated(Measured measured) {
        return Stream.concat(
                        Stream.of(measured.was(), measured.is())
                                .flatMap(Optional::stream)
                                .map(FindingMeasures.Stated::value),
                        measured.chart().stream()
                                .flatMap(chart -> chart.rows().stream())
                                .map(row -> row.figures().getFirst().value())
                                .filter(OptionalDouble::isPresent)
                                .map(value -> BigDecimal.valueOf(value.getAsDouble())))
                .map(BigDecimal::stripTrailingZeros);
    }

    private void read(String text) {
        AuthorsWords.unknown(text, figures)
                .forEach(name -> sentences.add("There is no figure called {" + name + "} in this paper."));
        String left = NOT_FIGURES
                .matcher(text)
                .replaceAll(found -> " ".repeat(found.group().length()));
        left = sums(left);
        left = columns(left);
        left = pairs(left);
        singles(left);
    }

    /** {@code 6 + 18 + 9 = 66}. */
    private String sums(String text) {
        return SUM.matcher(text).replaceAll(found -> {
            long sum = 0;
            for (String part : PLUS.splitAsStream(found.group(1)).toList()) {
                sum += number(part);
            }
            differ(number(found.group(2)), sum);
            return "";
        });
    }

    /** Lines that each end in a number, the last of which is called a total. */
    private String columns(String text) {
        List<String> left = new ArrayList<>();
        List<long[]> parts = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            Matcher row = ROW.matcher(line);
            if (!row.matches()) {
                parts.clear();
            } else if (!row.group(1).toLowerCase(java.util.Locale.UK).contains("total")) {
                parts.add(new long[] {number(row.group(2)), change(row)});
            } else if (parts.size() > 1) {
                differ(
                        number(row.group(2)),
                        parts.stream().mapToLong(part -> part[0]).sum());
                if (row.group(3) != null) {
                    differ(
                            change(row),
                            parts.stream().mapToLong(part -> part[1]).sum());
                }
                parts.clear();
                continue;
            }
            left.add(line);
        }
        return String.join("\n", left);
    }

    private static long change(Matcher row) {
        @Nullable String change = row.group(3);
        return change == null ? 0 : number(change);
    }

    /** {@code 119 (+66)}: a figure of the tally with its change. */
    private String pairs(String text) {
        return PAIR.matcher(text).replaceAll(found -> {
            long all = number(found.group(1));
            long change = number(found.group(2));
            List<Figure> meant = figures.stream()
                    .filter(figure -> figure.value() == all)
                    .filter(figure -> named(figure.name() + ".since").isPresent())
                    .toList();
            if (meant.isEmpty()) {
                return found.group(1) + " +" + found.group(2);
            }
            List<Figure> changes = meant.stream()
                    .flatMap(figure -> named(figure.name() + ".since").stream())
                    .toList();
            if (changes.stream().noneMatch(figure -> figure.value() == change)) {
                Figure first = changes.getLast();
                sentences.add("You wrote " + Numbers.words(change) + "; "
                        + (first.sumOf().isEmpty() ? "the entries give " : "the parts sum to ")
                        + Numbers.words(first.value()) + ".");
            }
            return "";
        });
    }

    private void singles(String text) {
        Matcher numbers = NUMBER.matcher(text);
        while (numbers.find()) {
            boolean whole = numbers.group(3) == null && numbers.group(4) == null;
            boolean change = numbers.group(1) != null;
            long value = number(numbers.group(2));
            boolean counted = whole
                    && figures.stream()
                            .anyMatch(figure -> figure.value() == value
                                    && (!change || figure.name().endsWith(".since")));
            boolean supported = counted || (!change && stated.contains(decimal(numbers)));
            if (!supported) {
                sentences.add("You wrote " + numbers.group().strip() + "; no entry supports it.");
            }
        }
        WORD.matcher(text)
                .results()
                .filter(found -> {
                    int value = NumberWords.value(found.group(1)).orElseThrow();
                    return figures.stream().noneMatch(figure -> figure.value() == value);
                })
                .forEach(found -> sentences.add("You wrote “" + found.group() + "”; no entry supports it."));
    }

    private static BigDecimal decimal(Matcher number) {
        @Nullable String fraction = number.group(3);
        return new BigDecimal(number.group(2).replace(",", "") + (fraction == null ? "" : fraction))
                .stripTrailingZeros();
    }

    private void differ(long written, long sum) {
        if (written != sum) {
            sentences.add("You wrote " + Numbers.words(written) + "; the parts sum to " + Numbers.words(sum) + ".");
        }
    }

    private Optional<Figure> named(String name) {
        return figures.stream().filter(figure -> figure.name().equals(name)).findFirst();
    }

    /** Longer runs of digits than a count can have stay what they are: unsupported. */
    private static long number(String written) {
        String digits = written.replaceAll("\\D", "");
        return digits.length() > 15 ? Long.MAX_VALUE : Long.parseLong(digits);
    }
}
