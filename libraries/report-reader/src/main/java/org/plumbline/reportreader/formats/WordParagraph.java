package org.plumbline.reportreader.formats;

import java.util.Optional;

/** A paragraph of a Word document as it is being read. */
final class WordParagraph {

    final StringBuilder text = new StringBuilder();
    String style = "";
    int outline = -1;
    int list = -1;
    int level;
    boolean raised;
    boolean hidden;

    void openRun() {
        raised = false;
        hidden = false;
    }

    void add(String words) {
        if (!hidden) {
            text.append(raised ? Letters.raised(words) : words);
        }
    }

    Optional<WordNumbering.Place> ownList() {
        return list < 0 ? Optional.empty() : Optional.of(new WordNumbering.Place(list, level));
    }
}
