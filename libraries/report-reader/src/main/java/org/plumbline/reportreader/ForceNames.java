package org.plumbline.reportreader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the names of police forces and fire and rescue services by how such names are built. */
final class ForceNames {

    private static final Set<String> LINKS = Set.of("and", "&", "of", "on", "upon", "the");
    private static final Set<String> NEVER_IN = Set.of(
            "the",
            "a",
            "an",
            "his",
            "her",
            "our",
            "national",
            "each",
            "all",
            "every",
            "this",
            "that",
            "within",
            "by",
            "in",
            "at",
            "when",
            "immediately",
            "recommendation",
            "recommendations",
            "some",
            "many",
            "chief",
            "police",
            "inspection",
            "inspections",
            "college",
            "hm",
            "majesty's",
            "majesty’s",
            "inspectorate",
            "peel",
            "while",
            "although",
            "since",
            "independent",
            "both",
            "local",
            "summary",
            "and",
            "of",
            "other",
            "for",
            "to",
            "from",
            "with",
            "as",
            "if",
            "but",
            "overview",
            "report",
            "after",
            "before",
            "state",
            "home",
            "english",
            "welsh",
            "most",
            "these");

    /** The last words of names as they stand before what a force has. */
    private static final Set<String> OWNERS = Set.of(
            "Police's",
            "Police’s",
            "Constabulary's",
            "Constabulary’s",
            "Service's",
            "Service’s",
            "Brigade's",
            "Brigade’s");

    private ForceNames() {}

    /** The names of forces and services in a text, in order, as often as they stand there. */
    static List<String> in(String text) {
        List<String> names = new ArrayList<>();
        String[] words = PlainText.squeeze(text).split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            String word = bare(words[i]);
            int end = -1;
            if (word.equals("Police") || word.equals("Constabulary")) {
                boolean service = word.equals("Police")
                        && i + 1 < words.length
                        && bare(words[i + 1]).equals("Service")
                        && !endsPhrase(words[i]);
                end = service ? i + 1 : i;
            } else if (word.equals("Fire")) {
                end = fireEnd(words, i);
            }
            int ofPlace = endOfServiceOf(words, i);
            String name = ofPlace > 0
                    ? String.join(" ", Arrays.asList(words).subList(i, ofPlace)) + " " + bare(words[ofPlace])
                    : end < 0 ? null : name(words, i, end);
            if (name != null) {
                names.add(name);
                i = Math.max(end, ofPlace);
            }
        }
        return names;
    }

    /** The last word of a name built the other way round, Police Service of a country; -1 for no such name. */
    private static int endOfServiceOf(String[] words, int at) {
        boolean begins = at + 3 < words.length
                && words[at].equals("Police")
                && words[at + 1].equals("Service")
                && words[at + 2].equals("of")
                && isName(words[at + 3]);
        if (!begins) {
            return -1;
        }
        int end = at + 3;
        while (end + 1 < words.length && !endsPhrase(words[end]) && isName(words[end + 1])) {
            end++;
        }
        return end;
    }

    private static int fireEnd(String[] words, int fire) {
        if (fire + 1 < words.length && bare(words[fire + 1]).equals("Brigade")) {
            return fire + 1;
        }
        if (words[fire].endsWith(",")) {
            for (int i = fire + 1; i < Math.min(words.length, fire + 6); i++) {
                if (bare(words[i]).equals("Service")) {
                    return i;
                }
            }
            return -1;
        }
        boolean rescue = fire + 3 < words.length
                && (words[fire + 1].equals("and") || words[fire + 1].equals("&"))
                && bare(words[fire + 2]).equals("Rescue")
                && bare(words[fire + 3]).startsWith("Service");
        if (rescue && bare(words[fire + 3]).equals("Service")) {
            return fire + 3;
        }
        return fire + 1 < words.length && bare(words[fire + 1]).equals("Service") ? fire + 1 : -1;
    }

    private static @Nullable String name(String[] words, int at, int end) {
        int start = at;
        while (start > 0 && at - start < 6) {
            String before = words[start - 1];
            boolean link = LINKS.contains(before) && start > 1 && isName(words[start - 2]);
            if (endsPhrase(before) || (!isName(before) && !link)) {
                break;
            }
            start--;
        }
        while (start < at && (LINKS.contains(words[start]) || !isName(words[start]))) {
            start++;
        }
        boolean general = start == at - 1 && bare(words[start]).equals("British");
        if (start == at || general) {
            return null;
        }
        StringBuilder name = new StringBuilder();
        for (int i = start; i <= end; i++) {
            name.append(i > start ? " " : "").append(i == end || i == at ? bare(words[i]) : words[i]);
        }
        return name.toString().replace(" & ", " and ");
    }

    private static boolean isName(String word) {
        return word.length() > 1
                && Character.isUpperCase(word.charAt(0))
                && !NEVER_IN.contains(bare(word).toLowerCase(Locale.ROOT))
                && !isShouted(word);
    }

    private static boolean isShouted(String word) {
        return word.length() > 2 && word.chars().allMatch(c -> !Character.isLetter(c) || Character.isUpperCase(c));
    }

    private static boolean endsPhrase(String word) {
        if (word.isEmpty()) {
            return true;
        }
        char last = word.charAt(word.length() - 1);
        return ".,;:!?–—)".indexOf(last) >= 0;
    }

    private static String bare(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        String name = word.substring(start, end);
        return OWNERS.contains(name) ? name.substring(0, name.length() - 2) : name;
    }
}
