package org.plumbline.documents.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.LogMessageId;
import com.openhtmltopdf.util.LogMessageId.LogMessageId0Param;
import com.openhtmltopdf.util.LogMessageId.LogMessageId1Param;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What the setter reports while it works; it would leave out a picture that it cannot draw and go on. */
final class Complaints implements Consumer<Diagnostic> {

    private static final Set<LogMessageId> MISSING_PICTURE = Set.of(
            LogMessageId0Param.EXCEPTION_SVG_COULD_NOT_DRAW,
            LogMessageId1Param.EXCEPTION_CANT_READ_IMAGE_FILE_FOR_URI,
            LogMessageId1Param.EXCEPTION_CANT_READ_IMAGE_FILE_FOR_URI_NOT_FOUND,
            LogMessageId1Param.LOAD_SVG_IMAGE_HAS_NO_USABLE_SIZE,
            LogMessageId1Param.LOAD_UNRECOGNIZED_IMAGE_FORMAT_FOR_URI);

    private final List<String> pictures = new ArrayList<>();

    @Override
    public void accept(Diagnostic diagnostic) {
        if (MISSING_PICTURE.contains(diagnostic.getLogMessageId())) {
            var error = diagnostic.getError();
            pictures.add(error == null ? diagnostic.getFormattedMessage() : String.valueOf(error.getMessage()));
        }
    }

    /** Throws {@link PictureNotDrawn} when a picture is missing from what was set. */
    void raise() {
        if (!pictures.isEmpty()) {
            throw new PictureNotDrawn(String.join("; ", pictures));
        }
    }
}
