package org.plumbline.reportreader.formats;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;

/** Drawings within drawings ("Do"): a form is gone into and a picture only noted. */
final class PdfForms extends OperatorProcessor {

    private static final int DEEPEST = 20;
    private static final int STEPS_TO_OPEN = 100;
    private static final int BYTES_PER_STEP = 20;

    private final PdfGlyphs glyphs;
    private final PdfBudget budget;
    private final Set<COSStream> open = Collections.newSetFromMap(new IdentityHashMap<>());

    PdfForms(PdfGlyphs glyphs, PdfBudget budget) {
        super(glyphs);
        this.glyphs = glyphs;
        this.budget = budget;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        if (operands.isEmpty() || !(operands.getFirst() instanceof COSName name)) {
            return;
        }
        if (glyphs.getResources().isImageXObject(name)) {
            glyphs.picture();
            return;
        }
        PDXObject drawing = glyphs.getResources().getXObject(name);
        if (drawing instanceof PDFormXObject form) {
            draw(form);
        }
    }

    private void draw(PDFormXObject form) throws IOException {
        COSStream stream = form.getCOSObject();
        if (open.size() >= DEEPEST) {
            throw new Excess("drawings within drawings %d deep".formatted(DEEPEST));
        }
        if (!open.add(stream)) {
            throw new Flaw("a drawing", "one that draws itself");
        }
        budget.steps(STEPS_TO_OPEN + SoundPage.checked(stream) / BYTES_PER_STEP);
        try {
            if (form instanceof PDTransparencyGroup group) {
                glyphs.showTransparencyGroup(group);
            } else {
                glyphs.showForm(form);
            }
        } finally {
            open.remove(stream);
        }
    }

    @Override
    public String getName() {
        return OperatorName.DRAW_OBJECT;
    }
}
