package org.plumbline.govuk;

import org.jspecify.annotations.Nullable;

/** One line in a list to choose from: something that can be chosen, or a word that divides the list. */
public sealed interface Choice {

    /** Something that can be chosen; {@code value} is what the form sends. */
    record Option(String value, String text, @Nullable String hint, boolean disabled, boolean exclusive)
            implements Choice {

        public Option withHint(String hint) {
            return new Option(value, text, hint, disabled, exclusive);
        }

        public Option asDisabled() {
            return new Option(value, text, hint, true, exclusive);
        }

        /** Among checkboxes, "none of these": with the script, choosing it clears the others. */
        public Option asExclusive() {
            return new Option(value, text, hint, disabled, true);
        }
    }

    /** A word between choices, such as "or". */
    record Divider(String text) implements Choice {}

    static Option of(String value, String text) {
        return new Option(value, text, null, false, false);
    }

    static Divider divider(String text) {
        return new Divider(text);
    }
}
