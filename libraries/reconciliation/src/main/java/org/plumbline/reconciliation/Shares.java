package org.plumbline.reconciliation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.reconciliation.Equation.Relation;
import org.plumbline.reconciliation.Expression.Constant;
import org.plumbline.reconciliation.Expression.Pair;
import org.plumbline.reconciliation.Expression.Sign;

/**
 * “A share of B” in per cent beside A and B; “numerator”, “denominator” and “percentage” of one thing; a part, its total and
 * its share; and a percentage whose note says “53 of 343”.
 */
final class Shares implements Recogniser {
    private static final String SHARE = "(?:share|proportion|percentage|per cent|percent)";
    private static final Pattern PART_FIRST =
            Pattern.compile("^(.+?),? (?:as (?:a )?)?" + SHARE + " of (?:the |all )?(.+)$");
    private static final Pattern WHOLE_FIRST = Pattern.compile("^" + SHARE
            + " of (?:the |all )?(.+?) (?:that (?:are|were|is|was)|who (?:are|were)|which (?:are|were)) (.+)$");
    private static final Pattern OF = Pattern.compile("^(\\d[\\d,]*) (?:out )?of (\\d[\\d,]*)$");
    private static final Pattern ROLE = Pattern.compile("\\b(?:numerator|denominator|" + SHARE + "|rate)\\b");
    private static final Pattern LABELLED = Pattern.compile("^(.+), " + SHARE + "(?: of (?:the )?total)?$");

    @Override
    public List<Equation> equations(Page page) {
        Map<String, List<Filed>> together = new HashMap<>();
        page.figures()
                .forEach(f -> together.computeIfAbsent(f.when(), _ -> new ArrayList<>())
                        .add(f));
        var equations = new ArrayList<Equation>();
        for (Filed filed : page.figures()) {
            if (Units.percent(filed.figure().unit())) {
                List<Filed> others = together.getOrDefault(filed.when(), List.of());
                equation(filed, others).ifPresent(equations::add);
            }
        }
        pairs(page, equations);
        return equations;
    }

    private static Optional<Equation> equation(Filed share, List<Filed> others) {
        Matcher note = OF.matcher(share.figure().note().strip());
        if (note.matches()) {
            return Optional.of(noted(share, number(note.group(1)), number(note.group(2))));
        }
        String plain = share.name().plain().replaceAll("\\([^)]*\\)", " ").strip();
        Matcher labelled = LABELLED.matcher(plain);
        if (labelled.matches()) {
            return labelled(share, labelled.group(1), others);
        }
        Matcher first = PART_FIRST.matcher(plain);
        if (first.matches()) {
            return named(share, words(first.group(1)), words(first.group(2)), others);
        }
        Matcher second = WHOLE_FIRST.matcher(plain);
        return second.matches()
                ? named(share, words(second.group(2)), words(second.group(1)), others)
                : Optional.empty();
    }

    private static double number(String digits) {
        return Double.parseDouble(digits.replace(",", ""));
    }

    private static Equation noted(Filed share, double part, double whole) {
        return new Equation(
                Kind.SHARE,
                "“" + share.figure().measure() + "” has its part and its whole in its own note.",
                share.stated(Rounding.OF_QUOTIENTS),
                Relation.EQUAL,
                percent(new Constant(part), new Constant(whole)),
                "than the share",
                List.of("share"));
    }

    /** Here “total” is a word like another. */
    private static Set<String> words(String text) {
        var words = new TreeSet<>(Name.wordsOf(text));
        if (text.matches("(?i).*\\btotal\\b.*")) {
            words.add(Name.TOTAL);
        }
        return words;
    }

    /** The one part and the one whole that have the same further words, or none: “Precept funding” and “Total funding”. */
    private static Optional<Equation> named(Filed share, Set<String> part, Set<String> whole, List<Filed> others) {
        var found = new ArrayList<Equation>();
        if (part.isEmpty() || whole.isEmpty()) {
            return Optional.empty();
        }
        List<Filed> wholes = others.stream().filter(f -> contains(f, whole)).toList();
        for (Filed p : others.stream().filter(f -> contains(f, part)).toList()) {
            Set<String> restOfPart = rest(p, part);
            for (Filed w : wholes) {
                Set<String> restOfWhole = rest(w, whole);
                boolean likely =
                        !w.equals(p) && p.figure().unit().equals(w.figure().unit()) && p.value() < w.value();
                boolean related =
                        restOfPart.equals(restOfWhole) || (whole.containsAll(restOfPart) && restOfWhole.isEmpty());
                if (likely && related) {
                    found.add(quotient(share, p, w));
                }
            }
        }
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static boolean contains(Filed filed, Set<String> words) {
        return Units.additive(filed.figure().unit())
                && words.stream()
                        .allMatch(w -> filed.name().words().contains(w)
                                || (w.equals(Name.TOTAL) && filed.name().plain().contains(Name.TOTAL)));
    }

    private static Set<String> rest(Filed filed, Set<String> words) {
        var rest = new HashSet<>(words(filed.figure().measure()));
        rest.removeAll(words);
        return rest;
    }

    /** “X, Black, share” beside “X, Black” and “X, total”. */
    private static Optional<Equation> labelled(Filed share, String name, List<Filed> others) {
        List<String> segments = Name.of(name).segments();
        if (segments.size() < 2) {
            return Optional.empty();
        }
        List<Filed> part = others.stream()
                .filter(f -> f.name().segments().equals(segments)
                        && Units.additive(f.figure().unit()))
                .toList();
        List<Filed> whole = others.stream()
                .filter(f -> Units.additive(f.figure().unit())
                        && totalOf(segments, f.name().segments()))
                .toList();
        boolean one = part.size() == 1
                && whole.size() == 1
                && part.getFirst()
                        .figure()
                        .unit()
                        .equals(whole.getFirst().figure().unit());
        return one ? Optional.of(quotient(share, part.getFirst(), whole.getFirst())) : Optional.empty();
    }

    private static boolean totalOf(List<String> part, List<String> whole) {
        return whole.size() == part.size()
                && Name.total(whole.getLast())
                && whole.subList(0, whole.size() - 1).equals(part.subList(0, part.size() - 1));
    }

    /** “… numerator: Y” and “… denominator: Y”, with “… percentage: Y” where it is there. */
    private static void pairs(Page page, List<Equation> equations) {
        Map<String, Map<String, Filed>> found = new HashMap<>();
        for (Filed filed : page.figures()) {
            Matcher role = ROLE.matcher(filed.name().plain());
            if (role.find()) {
                String name = role.group().matches("numerator|denominator") ? role.group() : "share";
                String rest = role.replaceAll("*") + "|" + filed.when();
                found.computeIfAbsent(rest, _ -> new HashMap<>()).putIfAbsent(name, filed);
            }
        }
        for (Map<String, Filed> roles : found.values()) {
            Filed part = roles.get("numerator");
            Filed whole = roles.get("denominator");
            Filed share = roles.get("share");
            if (part == null || whole == null) {
                continue;
            }
            equations.add(Parts.atMost(part, whole, "a numerator cannot be more than its denominator"));
            if (share != null && Units.percent(share.figure().unit())) {
                equations.add(quotient(share, part, whole));
            }
        }
    }

    private static Equation quotient(Filed share, Filed part, Filed whole) {
        return new Equation(
                Kind.SHARE,
                "“" + share.figure().measure() + "” should be “" + part.figure().measure() + "” out of “"
                        + whole.figure().measure() + "”.",
                share.stated(Rounding.OF_QUOTIENTS),
                Relation.EQUAL,
                percent(part.stated(Rounding.OF_QUOTIENTS), whole.stated(Rounding.OF_QUOTIENTS)),
                "than the share in per cent",
                List.of("share", "part", "whole"));
    }

    private static Expression percent(Expression part, Expression whole) {
        return new Pair(new Pair(part, Sign.OVER, whole), Sign.TIMES, new Constant(100));
    }
}
