package org.plumbline.inspections.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.inspections.Grade;
import org.plumbline.inspections.Judgment;
import org.plumbline.inspections.imports.ReadReport.ReadItem;
import org.plumbline.reportreader.InspectionReports;

/** Makes the first state of a review from what the reader read: every item unconfirmed, nothing left out. */
final class FirstWorklist {
    private final ReadReport read;
    private final @Nullable LocalDate published;

    FirstWorklist(ReadReport read, @Nullable LocalDate publishedSaid) {
        this.read = read;
        this.published = publishedSaid == null ? read.published() : publishedSaid;
    }

    @Nullable
    LocalDate published() {
        return published;
    }

    /** In the order of the report, causes before the recommendations that are part of them. */
    List<ImportItem> items() {
        List<ReadItem> all = Stream.concat(read.findings().stream(), read.practice().stream())
                .sorted(Comparator.comparingInt(item -> item.source().line()))
                .toList();
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            numbers.put(all.get(i).ref(), i + 1);
        }
        List<ImportItem> items = new ArrayList<>();
        for (ReadItem item : all) {
            items.add(new ImportItem(
                    items.size() + 1,
                    item.ref(),
                    words(item, numbers),
                    item.source().place(),
                    ItemState.UNCONFIRMED,
                    "",
                    ImportItem.READ,
                    false,
                    ""));
        }
        return items;
    }

    private ItemWords words(ReadItem item, Map<String, Integer> numbers) {
        ItemKind kind = ItemKind.of(item.kind())
                .orElseThrow(() -> new IllegalStateException("the reader gave a kind unknown here: " + item.kind()));
        @Nullable String phrase = item.due() == null ? null : item.due().phrase();
        return new ItemWords(
                kind,
                item.area() == null ? "" : item.area(),
                item.title().isBlank() ? Titles.from(item.text()) : item.title(),
                item.text(),
                item.partOf() == null ? null : numbers.get(item.partOf()),
                phrase,
                item.due() == null ? null : date(item.due()));
    }

    private @Nullable LocalDate date(ReadReport.ReadDue due) {
        @Nullable LocalDate reckoned = InspectionReports.due(due.phrase(), published);
        return reckoned == null ? due.by() : reckoned;
    }

    List<Judgment> judgments() {
        return read.judgments().stream()
                .filter(one -> !one.area().isBlank())
                .map(one -> new Judgment(one.area(), grade(one.grade())))
                .toList();
    }

    private static Grade grade(String words) {
        String code = words.toLowerCase(Locale.ROOT).replace(' ', '-');
        return Arrays.stream(Grade.values())
                .filter(grade -> grade.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the reader gave a grade unknown here: " + words));
    }

    List<ImportWarning> warnings() {
        List<ImportWarning> warnings = new ArrayList<>();
        for (ReadReport.ReadWarning warning : read.warnings()) {
            SourcePlace place = warning.source() == null
                    ? new SourcePlace(0, 0, "")
                    : warning.source().place();
            warnings.add(new ImportWarning(warnings.size() + 1, warning.message(), place));
        }
        return warnings;
    }

    String forceName() {
        return read.force() == null ? "" : read.force();
    }

    String programme() {
        return read.programme() == null ? "" : read.programme();
    }

    String title() {
        return read.title() == null ? "" : read.title();
    }
}
