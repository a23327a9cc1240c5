package org.plumbline.reportreader;

/** What a finding is called. */
final class Titles {

    private Titles() {}

    /** The first sentence of an item, without the semicolon or the "and" that led to the next. */
    static String ofSentence(String text) {
        int line = text.indexOf('\n');
        String first = Words.sentences(line < 0 ? text : text.substring(0, line)).stream()
                .findFirst()
                .orElse(text);
        return trimmed(first);
    }

    /** A text without what only joined it to its neighbours in a list. */
    static String trimmed(String text) {
        String title = text.strip();
        boolean cut = true;
        while (cut) {
            cut = false;
            for (String end : new String[] {"; and", "; or", ";and", ";or", ", and", ";", ",", ":", "."}) {
                if (title.length() > end.length() && title.endsWith(end)) {
                    title = title.substring(0, title.length() - end.length()).stripTrailing();
                    cut = true;
                }
            }
        }
        return title;
    }
}
