package org.plumbline.inspections.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WorklistTest {
    private static ImportItem item(int number, ItemKind kind, String text, @Nullable Integer partOf) {
        return new ImportItem(
                number,
                "",
                new ItemWords(kind, "", "Title " + number, text, partOf, null, null),
                new SourcePlace(1, number * 10, ""),
                ItemState.UNCONFIRMED,
                "",
                ImportItem.READ,
                false,
                "");
    }

    private static Worklist of(ImportItem... items) {
        return new Worklist(References.given(List.of(items), Set.of()), Set.of());
    }

    private static Worklist small() {
        return of(
                item(1, ItemKind.CAUSE_OF_CONCERN, "The cause.", null),
                item(2, ItemKind.RECOMMENDATION, "Do this. Do that.", 1),
                item(3, ItemKind.RECOMMENDATION, "Do more.", 1),
                item(4, ItemKind.AREA_FOR_IMPROVEMENT, "Improve.", null));
    }

    private static Worklist done(Change change) {
        assertThat(change).isInstanceOf(Change.Done.class);
        return ((Change.Done) change).worklist();
    }

    private static List<String> refs(Worklist worklist) {
        return worklist.items().stream()
                .filter(ImportItem::live)
                .map(ImportItem::ref)
                .toList();
    }

    @Test
    void references_follow_the_order_of_the_report() {
        assertThat(refs(small())).containsExactly("CoC-1", "CoC-1/R-1", "CoC-1/R-2", "AFI-1");
    }

    @Test
    void a_split_item_is_two_whose_texts_are_the_one() {
        Worklist split = done(small().split(2, "Do this. ".length(), 25));

        assertThat(refs(split)).containsExactly("CoC-1", "CoC-1/R-1", "CoC-1/R-2", "CoC-1/R-3", "AFI-1");
        assertThat(split.items().get(1).words().text()).isEqualTo("Do this.");
        assertThat(split.items().get(2).words().text()).isEqualTo("Do that.");
        assertThat(split.items().get(2).place().line()).isEqualTo(25);
    }

    @Test
    void nothing_is_split_at_its_ends() {
        assertThat(small().split(2, 0, 1)).isInstanceOf(Change.Refused.class);
        assertThat(small().split(2, 1, 1)).isInstanceOf(Change.Done.class);
        assertThat(small().split(2, "Do this. Do that.".length() - 1, 1)).isInstanceOf(Change.Done.class);
        assertThat(small().split(2, "Do this. Do that.".length(), 1)).isInstanceOf(Change.Refused.class);
    }

    @Test
    void a_merged_item_is_struck_and_its_text_joins_the_one_before() {
        Worklist merged = done(small().merged(3));

        assertThat(refs(merged)).containsExactly("CoC-1", "CoC-1/R-1", "AFI-1");
        assertThat(merged.find(2).orElseThrow().words().text()).isEqualTo("Do this. Do that.\nDo more.");
        assertThat(merged.find(3).orElseThrow().reason()).isEqualTo("Merged into CoC-1/R-1");
    }

    @Test
    void the_first_of_a_kind_has_nothing_to_be_merged_into() {
        assertThat(small().merged(2)).isInstanceOf(Change.Refused.class);
        assertThat(small().merged(4)).isInstanceOf(Change.Refused.class);
    }

    @Test
    void a_cause_is_not_struck_while_recommendations_are_part_of_it() {
        assertThat(small().struck(1, "no finding"))
                .isInstanceOfSatisfying(
                        Change.Refused.class,
                        refused -> assertThat(refused.sentence())
                                .isEqualTo("This cause of concern has 2 recommendations. Move or strike them first."));
        Worklist without = done(done(small().struck(2, "twice")).struck(3, "twice"));
        assertThat(without.struck(1, "no finding")).isInstanceOf(Change.Done.class);
    }

    @Test
    void a_restored_item_is_to_be_decided_again() {
        Worklist restored = done(done(small().struck(4, "no")).restored(4));

        assertThat(restored.find(4).orElseThrow().state()).isEqualTo(ItemState.UNCONFIRMED);
        assertThat(refs(restored)).containsExactly("CoC-1", "CoC-1/R-1", "CoC-1/R-2", "AFI-1");
    }

    @Test
    void a_list_is_complete_when_all_is_decided_and_something_stands() {
        Worklist one = of(item(1, ItemKind.AREA_FOR_IMPROVEMENT, "Improve.", null));

        assertThat(one.complete()).isFalse();
        assertThat(done(one.confirmed(1)).complete()).isTrue();
        assertThat(done(one.struck(1, "no")).complete()).isFalse();
    }

    @Test
    void after_a_decision_comes_the_next_item_that_is_open() {
        Change.Done confirmed = (Change.Done) small().confirmed(4);
        assertThat(confirmed.next()).isEqualTo(1);
        Worklist all = done(small().confirmed(List.of(1, 2, 3)));
        assertThat(((Change.Done) all.confirmed(4)).next()).isZero();
    }

    @Test
    void a_new_item_of_a_new_version_gets_a_reference_that_was_never_used() {
        ImportItem known = item(1, ItemKind.AREA_FOR_IMPROVEMENT, "Old.", null).knownAs("AFI-2");
        ImportItem fresh = item(2, ItemKind.AREA_FOR_IMPROVEMENT, "New.", null);

        List<ImportItem> given = References.given(List.of(fresh, known), Set.of("AFI-1", "AFI-2", "AFI-3"));

        assertThat(given).extracting(ImportItem::ref).containsExactly("AFI-4", "AFI-2");
    }

    @Test
    void whatever_is_done_references_stay_unique_and_no_word_is_lost() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Worklist worklist = small();
        for (int step = 0; step < 500; step++) {
            worklist = afterSomething(worklist, random);
            List<String> refs = refs(worklist);
            assertThat(refs).as("seed %d, step %d", seed, step).doesNotHaveDuplicates();
            assertThat(letters(worklist)).as("seed %d, step %d", seed, step).isEqualTo(letters(small()));
        }
    }

    private static Worklist afterSomething(Worklist worklist, Random random) {
        List<ImportItem> live =
                worklist.items().stream().filter(ImportItem::live).toList();
        ImportItem item = live.get(random.nextInt(live.size()));
        Change change =
                switch (random.nextInt(3)) {
                    case 0 ->
                        worklist.split(
                                item.number(),
                                random.nextInt(item.words().text().length() + 1),
                                1);
                    case 1 -> worklist.merged(item.number());
                    default -> worklist.confirmed(item.number());
                };
        return change instanceof Change.Done done ? done.worklist() : worklist;
    }

    /** Every letter of the live items' texts, sorted. */
    private static List<Character> letters(Worklist worklist) {
        List<Character> letters = new ArrayList<>();
        worklist.items().stream()
                .filter(ImportItem::live)
                .forEach(item -> item.words()
                        .text()
                        .chars()
                        .filter(c -> !Character.isWhitespace(c))
                        .forEach(c -> letters.add((char) c)));
        letters.sort(null);
        return letters;
    }
}
