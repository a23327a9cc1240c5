package org.plumbline.inspections.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.inspections.ConfirmedItem;
import org.plumbline.inspections.FindingKind;

class MatchingTest {
    private static final ConfirmedItem CAUSE =
            entered("CoC-1", FindingKind.CAUSE_OF_CONCERN, "Crime", "slow work", null);
    private static final ConfirmedItem FIRST =
            entered("CoC-1/R-1", FindingKind.RECOMMENDATION, "Crime", "train officers", "CoC-1");
    private static final ConfirmedItem SECOND =
            entered("CoC-1/R-2", FindingKind.RECOMMENDATION, "Crime", "review every case", "CoC-1");
    private static final ConfirmedItem AREA =
            entered("AFI-1", FindingKind.AREA_FOR_IMPROVEMENT, "Calls", "answer calls", null);

    @Test
    void the_same_words_are_the_same_finding_wherever_they_stand() {
        assertThat(matched(
                        item(1, ItemKind.CAUSE_OF_CONCERN, "Crime", "slow work", null),
                        item(2, ItemKind.RECOMMENDATION, "Crime", "review every case", 1),
                        item(3, ItemKind.RECOMMENDATION, "Crime", "train officers", 1)))
                .containsExactly("CoC-1", "CoC-1/R-2", "CoC-1/R-1");
    }

    @Test
    void other_words_in_the_same_place_are_the_same_finding_where_as_many_are_left() {
        assertThat(matched(
                        item(1, ItemKind.CAUSE_OF_CONCERN, "Crime", "inquiries take too long", null),
                        item(2, ItemKind.RECOMMENDATION, "Crime", "give staff the skills", 1),
                        item(3, ItemKind.RECOMMENDATION, "Crime", "look at all files again", 1),
                        item(4, ItemKind.AREA_FOR_IMPROVEMENT, "Calls", "pick up the telephone", null)))
                .containsExactly("CoC-1", "CoC-1/R-1", "CoC-1/R-2", "AFI-1");
    }

    @Test
    void other_words_are_new_where_more_or_fewer_are_left() {
        assertThat(matched(
                        item(1, ItemKind.CAUSE_OF_CONCERN, "Crime", "inquiries take too long", null),
                        item(2, ItemKind.RECOMMENDATION, "Crime", "give staff the skills", 1),
                        item(3, ItemKind.AREA_FOR_IMPROVEMENT, "Custody", "pick up the telephone", null)))
                .containsExactly("CoC-1", "", "");
    }

    private static List<String> matched(ImportItem... items) {
        return Matching.proposed(List.of(items), List.of(CAUSE, FIRST, SECOND, AREA)).stream()
                .map(ImportItem::earlier)
                .toList();
    }

    private static ConfirmedItem entered(
            String ref, FindingKind kind, String area, String text, @Nullable String partOf) {
        return new ConfirmedItem(ref, kind, area, text, text, partOf, null, null, 1, 1, "");
    }

    private static ImportItem item(int number, ItemKind kind, String area, String text, @Nullable Integer partOf) {
        return new ImportItem(
                number,
                "",
                new ItemWords(kind, area, text, text, partOf, null, null),
                new SourcePlace(1, number, ""),
                ItemState.UNCONFIRMED,
                "",
                ImportItem.READ,
                false,
                "");
    }
}
