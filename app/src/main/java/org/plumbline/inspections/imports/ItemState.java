package org.plumbline.inspections.imports;

import java.util.Arrays;

/** What a person has decided about an item that was read. */
public enum ItemState {
    UNCONFIRMED("unconfirmed", "Not yet confirmed"),
    CONFIRMED("confirmed", "Confirmed"),
    STRUCK("struck", "Struck");

    private final String code;
    private final String words;

    ItemState(String code, String words) {
        this.code = code;
        this.words = words;
    }

    public String code() {
        return code;
    }

    public String words() {
        return words;
    }

    static ItemState of(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no such state of an item: " + code));
    }
}
