package org.plumbline.documents.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRRuntimeException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Sets markup in pages, with the papers' fonts and without fetching anything. */
final class Setting {

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    /** What is made of the pages before they are closed. */
    interface Finish {
        byte[] bytes(PDDocument pages) throws IOException;
    }

    private Setting() {}

    /** Sets well-formed markup and finishes it; {@link PictureNotDrawn} when a picture in it is broken. */
    static byte[] set(String markup, Finish finish) {
        var complaints = new Complaints();
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfVersion(1.7f)
                .withProducer("Plumbline")
                .withHtmlContent(markup, "about:blank")
                .withDiagnosticConsumer(complaints)
                .useSVGDrawer(new BatikSVGDrawer())
                .useUnicodeLineBreaker(new LineBreaks())
                .useExternalResourceAccessControl(
                        (uri, type) -> uri.startsWith("data:"),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        PaperFonts.addTo(builder);
        try (var renderer = builder.buildPdfRenderer();
                var pages = renderer.createPDFKeepOpen()) {
            complaints.raise();
            return finish.bytes(pages);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (XRRuntimeException unreadable) {
            throw new PictureNotDrawn(String.valueOf(unreadable.getMessage()));
        }
    }
}
