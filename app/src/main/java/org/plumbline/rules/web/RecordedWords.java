package org.plumbline.rules.web;

/**
 * A recorded change in words.
 *
 * @param entry its index in the record
 * @param said the value and the day from which it holds
 * @param reason as a sentence
 * @param source as a sentence
 * @param who by whom it was recorded, and when
 * @param undone why it does not count; empty while it does
 */
public record RecordedWords(long entry, String said, String reason, String source, String who, String undone) {
    public String entryPath() {
        return "/record/" + entry;
    }
}
