package org.plumbline.documents.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end: as the platform has it, but never within a word at its apostrophe. */
final class LineBreaks implements FSTextBreaker {
    private final FSTextBreaker usual = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.UK));
    private String text = "";

    @Override
    public void setText(String text) {
        this.text = text;
        usual.setText(text);
    }

    @Override
    public int next() {
        int at = usual.next();
        while (at > 0 && at < text.length() && text.charAt(at - 1) == '’' && Character.isLetter(text.charAt(at))) {
            at = usual.next();
        }
        return at;
    }
}
