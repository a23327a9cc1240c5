package org.plumbline.reviews;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The list of cases of which a population is made: CSV, one case to a line, with the columns reference, stratum and owner of
 * which only the first is needed. A first line that begins with the word reference is a heading.
 *
 * @param cases in the order of the list; empty where a problem was found
 * @param problems what is wrong, each with its line: {@code Line 4: …}
 */
public record CaseList(List<ListedCase> cases, List<String> problems) {
    public static final int LONGEST_REFERENCE = 40;
    public static final int LONGEST_WORDS = 80;
    public static final int MOST_CASES = 200_000;
    private static final String REFERENCE = "[A-Za-z0-9][A-Za-z0-9/._-]*";

    public CaseList {
        cases = List.copyOf(cases);
        problems = List.copyOf(problems);
    }

    /** Reads the text of a list; every line is looked at before anything is refused. */
    public static CaseList read(String text) {
        String[] lines = text.replace("\uFEFF", "").split("\\R", -1);
        int end = lines.length;
        while (end > 0 && lines[end - 1].isBlank()) {
            end--;
        }
        List<ListedCase> cases = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        Map<String, Integer> first = new HashMap<>();
        for (int at = 0; at < end; at++) {
            int line = at + 1;
            List<String> cells = cells(lines[at]);
            if (line == 1 && cells.getFirst().equalsIgnoreCase("reference")) {
                continue;
            }
            ListedCase one = new ListedCase(cells.getFirst(), cell(cells, 1), cell(cells, 2));
            problem(one, cells.size())
                    .or(() -> Optional.ofNullable(first.get(key(one)))
                            .map(earlier -> "the reference stands in line " + earlier + " already"))
                    .ifPresent(problem -> problems.add("Line " + line + ": " + problem + "."));
            first.putIfAbsent(key(one), line);
            cases.add(one);
        }
        if (cases.isEmpty()) {
            problems.add("The list holds no case.");
        }
        if (cases.size() > MOST_CASES) {
            problems.add("The list holds %,d cases; %,d are the most.".formatted(cases.size(), MOST_CASES));
        }
        return new CaseList(problems.isEmpty() ? cases : List.of(), problems);
    }

    private static String key(ListedCase one) {
        return one.reference().toLowerCase(Locale.ROOT);
    }

    private static String cell(List<String> cells, int at) {
        return cells.size() > at ? cells.get(at) : "";
    }

    /** What was written there is never repeated: it could be a name. */
    private static Optional<String> problem(ListedCase one, int cells) {
        String reference = one.reference();
        if (reference.isEmpty()) {
            return Optional.of("there is no reference");
        }
        if (cells > 3) {
            return Optional.of("there are " + cells + " columns; reference, stratum and owner are all there can be");
        }
        if (reference.contains("@")
                || one.owner().contains("@")
                || one.stratum().contains("@")) {
            return Optional.of("that looks like an e-mail address, and a list holds references only");
        }
        if (reference.length() > LONGEST_REFERENCE) {
            return Optional.of("the reference has %d characters; %d are the most"
                    .formatted(reference.length(), LONGEST_REFERENCE));
        }
        if (reference.codePoints().noneMatch(Character::isDigit) || reference.contains(" ")) {
            return Optional.of("that looks like a name; a reference has a digit and no space, such as CR-0001");
        }
        if (!reference.matches(REFERENCE)) {
            return Optional.of("a reference is made of letters, digits, hyphens, dots, strokes and underscores");
        }
        return one.stratum().length() > LONGEST_WORDS || one.owner().length() > LONGEST_WORDS
                ? Optional.of("stratum and owner have at most " + LONGEST_WORDS + " characters")
                : Optional.empty();
    }

    /** The cells of a line; one in quotation marks can hold commas, and two such marks in it are one. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char letter = line.charAt(at);
            if (letter == '"') {
                if (quoted && at + 1 < line.length() && line.charAt(at + 1) == '"') {
                    cell.append('"');
                    at++;
                } else {
                    quoted = !quoted;
                }
            } else if (letter == ',' && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(letter);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }
}
