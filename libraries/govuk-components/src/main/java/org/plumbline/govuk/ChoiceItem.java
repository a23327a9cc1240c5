package org.plumbline.govuk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A choice as it stands in its group: with its own id, ticked or not. The first takes the group's id, so links land on it. */
record ChoiceItem(String id, @Nullable String divider, Choice.@Nullable Option option, boolean chosen) {

    static List<ChoiceItem> number(String groupId, List<? extends Choice> choices, Set<String> chosen) {
        var items = new ArrayList<ChoiceItem>();
        for (Choice choice : choices) {
            String id = items.isEmpty() ? groupId : groupId + "-" + (items.size() + 1);
            items.add(
                    switch (choice) {
                        case Choice.Divider divider -> new ChoiceItem(id, divider.text(), null, false);
                        case Choice.Option option -> new ChoiceItem(id, null, option, chosen.contains(option.value()));
                    });
        }
        return items;
    }

    @Nullable
    String hintId() {
        return option == null || option.hint() == null ? null : id + "-item-hint";
    }

    @Nullable
    String behaviour() {
        return option != null && option.exclusive() ? "exclusive" : null;
    }
}
