package org.plumbline.inspections.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.govuk.Choice;
import org.plumbline.govuk.Radios;
import org.plumbline.govuk.Select;
import org.plumbline.inspections.ConfirmedItem;
import org.plumbline.inspections.imports.ImportItem;
import org.plumbline.inspections.imports.ImportReview;
import org.plumbline.inspections.imports.ItemState;
import org.plumbline.inspections.imports.Review;
import org.plumbline.inspections.imports.SourceView;
import org.plumbline.inspections.imports.VersionDifference;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/**
 * One item at the right of the text it was read from.
 *
 * @param refusal why what was last asked is not allowed, and what would unblock it; empty otherwise
 */
public record ItemPage(Review review, ImportItem item, SourceView source, ItemFields fields, String refusal)
        implements Page {
    @Override
    public String title() {
        return item.live()
                ? item.ref() + ": " + item.words().title()
                : "Struck: " + item.words().title();
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.REPORTS);
    }

    public String path() {
        return OwnImports.path(review);
    }

    public String here() {
        return path() + "/items/" + item.number();
    }

    public int version() {
        return review.reportImport().version();
    }

    public boolean struck() {
        return item.state() == ItemState.STRUCK;
    }

    /** The count line of the item's kind; empty for practice. */
    public Optional<String> tally() {
        return item.kind()
                .finding()
                .flatMap(kind -> review.tallies().stream()
                        .filter(tally -> tally.kind() == kind)
                        .map(tally -> tally.sentence() + ".")
                        .findFirst());
    }

    public List<String> doubts() {
        return review.doubts().getOrDefault(item.number(), List.of());
    }

    public Optional<String> previous() {
        return beside(-1);
    }

    public Optional<String> next() {
        return beside(1);
    }

    private Optional<String> beside(int step) {
        List<Integer> numbers = review.items().stream().map(ImportItem::number).toList();
        int at = numbers.indexOf(item.number()) + step;
        return at < 0 || at >= numbers.size() ? Optional.empty() : Optional.of(path() + "/items/" + numbers.get(at));
    }

    /** Where the text can be cut in two: each choice shows how the second part would begin. */
    public Optional<Radios> cuts() {
        String text = item.words().text();
        List<Choice.Option> cuts = new ArrayList<>();
        for (int at : ImportReview.cuts(item)) {
            String rest = text.substring(at).strip();
            cuts.add(Choice.of(String.valueOf(at), "… " + (rest.length() <= 80 ? rest : rest.substring(0, 80) + " …")));
        }
        return cuts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Radios.of("at", "The second item begins with", cuts).asSmall());
    }

    /** Which finding of the register it is; empty when the import is no new version. */
    public Optional<Select> link() {
        if (review.difference().isEmpty()) {
            return Optional.empty();
        }
        List<Choice.Option> findings = new ArrayList<>();
        findings.add(Choice.of("", "a new finding"));
        for (ConfirmedItem entered : ImportReview.unmatched(review, item)) {
            findings.add(Choice.of(entered.ref(), entered.ref() + ": " + entered.title()));
        }
        return Optional.of(
                Select.of("earlier", "In the register it is", findings).withChosen(item.earlier()));
    }

    /** What differs from the register. */
    public Optional<VersionDifference.Changed> changed() {
        return review.difference().stream()
                .flatMap(difference -> difference.changed().stream())
                .filter(changed -> changed.now().ref().equals(item.ref()))
                .findFirst();
    }
}
