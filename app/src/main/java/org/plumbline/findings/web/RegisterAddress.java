package org.plumbline.findings.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.findings.DueWindow;
import org.plumbline.findings.FindingCriteria;
import org.plumbline.findings.FindingOrder;
import org.plumbline.findings.Level;
import org.plumbline.findings.Slice;
import org.plumbline.findings.Status;
import org.plumbline.inspections.FindingKind;
import org.plumbline.web.WrongAddress;
import org.springframework.util.MultiValueMap;

/** What the register shows, as it stands in its address: {@code /findings?kind=recommendation&status=late&sort=due}. */
record RegisterAddress(FindingCriteria criteria, FindingOrder order, Slice slice) {
    static final String PATH = "/findings";
    static final List<Integer> SIZES = List.of(25, 50, 100);

    static RegisterAddress of(MultiValueMap<String, String> parameters) {
        Parameters given = new Parameters(parameters);
        return new RegisterAddress(
                new FindingCriteria(
                        given.one("q"),
                        given.all("kind", RegisterAddress::kind),
                        given.all("level", RegisterAddress::level),
                        given.all("force", Optional::of),
                        given.all("area", Optional::of),
                        given.all("report", Optional::of),
                        given.all("owner", text -> Optional.of(text.equals(NOBODY) ? "" : text)),
                        given.all("status", Status::of),
                        given.all("due", DueWindow::of),
                        Optional.empty()),
                new FindingOrder(
                        given.one("sort").isEmpty()
                                ? FIRST.key()
                                : FindingOrder.Key.of(given.one("sort")).orElseThrow(() -> given.wrong("sort")),
                        given.one("order").equals("descending")),
                new Slice(given.number("page", 1), size(given.number("size", SIZES.getFirst()))));
    }

    /** What is late comes first unless another order is asked for. */
    private static final FindingOrder FIRST = new FindingOrder(FindingOrder.Key.STATUS, false);

    /** In an address, an owner that nobody is. */
    static final String NOBODY = "nobody";

    private record Parameters(MultiValueMap<String, String> map) {
        String one(String name) {
            String value = map.getFirst(name);
            return value == null ? "" : value.strip();
        }

        <T> Set<T> all(String name, Function<String, Optional<T>> read) {
            Set<T> values = new LinkedHashSet<>();
            for (String text : map.getOrDefault(name, List.of())) {
                if (!text.isBlank()) {
                    values.add(read.apply(text).orElseThrow(() -> wrong(name)));
                }
            }
            return values;
        }

        int number(String name, int otherwise) {
            String text = one(name);
            if (text.isEmpty()) {
                return otherwise;
            }
            if (!text.matches("[1-9][0-9]{0,5}")) {
                throw wrong(name);
            }
            return Integer.parseInt(text);
        }

        WrongAddress wrong(String name) {
            return new WrongAddress("“" + name + "” in this address has a value that the register does not know.");
        }
    }

    private static int size(int wanted) {
        return SIZES.stream().filter(size -> size >= wanted).findFirst().orElse(SIZES.getLast());
    }

    private static Optional<FindingKind> kind(String code) {
        for (FindingKind kind : FindingKind.values()) {
            if (kind.code().equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> level(String text) {
        for (Level level : Level.values()) {
            if (text.equals(String.valueOf(level.number()))) {
                return Optional.of(level.number());
            }
        }
        return text.equals("0") ? Optional.of(0) : Optional.empty();
    }

    /** A choice made: its name in the address and its value. */
    record Choice(String name, String value) {
        String written() {
            return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        }
    }

    /** Every choice that narrows the register. */
    List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        if (!criteria.words().isEmpty()) {
            choices.add(new Choice("q", criteria.words()));
        }
        criteria.kinds().forEach(kind -> choices.add(new Choice("kind", kind.code())));
        criteria.levels().forEach(level -> choices.add(new Choice("level", String.valueOf(level))));
        criteria.forces().forEach(force -> choices.add(new Choice("force", force)));
        criteria.areas().forEach(area -> choices.add(new Choice("area", area)));
        criteria.reports().forEach(report -> choices.add(new Choice("report", report)));
        criteria.owners().forEach(owner -> choices.add(new Choice("owner", owner.isEmpty() ? NOBODY : owner)));
        criteria.statuses().forEach(status -> choices.add(new Choice("status", status.code())));
        criteria.due().forEach(window -> choices.add(new Choice("due", window.code())));
        return choices;
    }

    /** The register with one choice let go, from its first page. */
    String hrefWithout(Choice left) {
        return address(
                PATH, choices().stream().filter(choice -> !choice.equals(left)).toList(), order, 1);
    }

    /** The register with nothing chosen, in the same order. */
    String hrefWithoutAny() {
        return address(PATH, List.of(), order, 1);
    }

    String hrefOfPage(int page) {
        return address(PATH, choices(), order, page);
    }

    /** Sorted by a column; by the one it is sorted by already, the other way round. */
    String hrefSortedBy(FindingOrder.Key key) {
        return address(PATH, choices(), new FindingOrder(key, order.key() == key && !order.descending()), 1);
    }

    String hrefOfSize(int size) {
        return new RegisterAddress(criteria, order, new Slice(1, size)).hrefOfPage(1);
    }

    /** Everything that is chosen, in its order, as a file. */
    String hrefOfDownload(String extension) {
        return address(PATH + "." + extension, choices(), order, 1);
    }

    private String address(String path, List<Choice> choices, FindingOrder sorted, int page) {
        List<Choice> all = new ArrayList<>(choices);
        if (!sorted.equals(FIRST)) {
            all.add(new Choice("sort", sorted.key().code()));
        }
        if (sorted.descending()) {
            all.add(new Choice("order", "descending"));
        }
        if (slice.size() != SIZES.getFirst()) {
            all.add(new Choice("size", String.valueOf(slice.size())));
        }
        if (page > 1) {
            all.add(new Choice("page", String.valueOf(page)));
        }
        return all.isEmpty()
                ? path
                : path + all.stream().map(Choice::written).collect(Collectors.joining("&", "?", ""));
    }
}
