package org.plumbline.plans;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an action is meant to do. */
public enum ActionKind {
    IMMEDIATE("immediate", "makes the risk safe now"),
    CORRECTIVE("corrective", "puts right what was found"),
    PREVENTIVE("preventive", "keeps it from coming back"),
    IMPROVEMENT("improvement", "makes it better than was asked");

    private final String words;
    private final String meaning;

    ActionKind(String words, String meaning) {
        this.words = words;
        this.meaning = meaning;
    }

    public String words() {
        return words;
    }

    /** In a few words, for somebody who chooses. */
    public String meaning() {
        return meaning;
    }

    /** As written in forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ActionKind> of(String code) {
        return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
