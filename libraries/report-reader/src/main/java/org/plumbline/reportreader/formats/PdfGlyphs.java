package org.plumbline.reportreader.formats;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Goes through a page's drawing once and keeps the text it draws, as runs, in the order of drawing. */
final class PdfGlyphs extends PDFStreamEngine {

    private final PdfBudget budget;
    private final IdentityHashMap<PDFont, PdfFace> faces = new IdentityHashMap<>();
    private final Deque<Boolean> artefacts = new ArrayDeque<>();
    private PdfSheet sheet = PdfSheet.NONE;
    private List<PdfRun> runs = new ArrayList<>();
    private int artefactDepth;
    private boolean pictures;

    PdfGlyphs(PdfBudget budget) {
        this.budget = budget;
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new Concatenate(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new SetGraphicsStateParameters(this));
        addOperator(new SetMatrix(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new NextLine(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetTextRise(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
        addOperator(new PdfForms(this, budget));
    }

    /** What one page draws. */
    record Drawn(List<PdfRun> runs, boolean pictures) {}

    Drawn draw(SoundPage page) throws IOException {
        sheet = PdfSheet.of(page);
        runs = new ArrayList<>();
        artefacts.clear();
        artefactDepth = 0;
        pictures = false;
        processPage(page);
        return new Drawn(runs, pictures);
    }

    void picture() {
        pictures = true;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.step();
        super.processOperator(operator, operands);
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException exception)
            throws IOException {
        if (exception instanceof Excess || exception instanceof Flaw) {
            throw exception;
        }
        super.operatorException(operator, operands, exception);
    }

    @Override
    protected void showText(byte[] string) throws IOException {
        if (getGraphicsState().getTextState().getFont() == null) {
            throw new Flaw("the font that its text is set in", "none");
        }
        super.showText(string);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        boolean artefact = COSName.ARTIFACT.equals(tag)
                && properties != null
                && "Pagination".equals(properties.getNameAsString(COSName.TYPE));
        artefacts.push(artefact);
        artefactDepth += artefact ? 1 : 0;
    }

    @Override
    public void endMarkedContentSequence() {
        if (!artefacts.isEmpty() && artefacts.pop()) {
            artefactDepth--;
        }
    }

    @Override
    protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) throws IOException {
        PdfFace face = faces.get(font);
        if (face == null) {
            face = new PdfFace(font);
            faces.put(font, face);
        }
        String text = face.text(code);
        if (text.isBlank()) {
            if (!text.isEmpty() && !runs.isEmpty()) {
                runs.getLast().space();
            }
            return;
        }
        budget.glyph(text.equals(PdfFace.UNKNOWN));
        PDTextState state = getGraphicsState().getTextState();
        double along = Math.hypot(rendering.getScaleX(), rendering.getShearY());
        double em = Math.hypot(rendering.getShearX(), rendering.getScaleY());
        double spacing = state.getFontSize() == 0 ? 0 : state.getCharacterSpacing() / state.getFontSize();
        PdfGlyph glyph = sheet.place(
                text, rendering, (displacement.getX() + spacing) * along, em * face.unit(), face, artefactDepth > 0);
        if (runs.isEmpty() || !runs.getLast().takes(glyph)) {
            runs.add(new PdfRun(runs.size(), glyph));
        }
    }
}
