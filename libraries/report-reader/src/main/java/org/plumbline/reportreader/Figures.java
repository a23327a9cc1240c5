package org.plumbline.reportreader;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.reportreader.InspectionReport.Figure;
import org.plumbline.reportreader.InspectionReport.Source;

/**
 * Pass eight: the numbers a report states, each with its unit, its period as said and its sentence: percentages, money,
 * rates, "54 of 100 investigations", and counts of things. Dates, numbers of figures, codes and call numbers are none.
 */
final class Figures {

    private Figures() {}

    static List<Figure> read(Outline outline) {
        List<Figure> figures = new ArrayList<>();
        String heading = null;
        for (int i = 0; i < outline.size(); i++) {
            Block block = outline.block(i);
            if (outline.role(i) != Outline.Role.TEXT || block.isHeading()) {
                heading = outline.role(i) == Outline.Role.GRADE ? heading : block.text();
                continue;
            }
            Source source = new Source(block.first().page(), block.first().line(), heading);
            for (String sentence : Words.sentences(block.text())) {
                sentence(sentence, source, figures);
            }
        }
        return figures;
    }

    private static void sentence(String sentence, Source source, List<Figure> figures) {
        boolean digits = sentence.chars().anyMatch(Character::isDigit);
        if (!digits || sentence.startsWith("Figure ") || sentence.startsWith("Table ")) {
            return;
        }
        for (Quantities.Quantity found : Quantities.in(sentence)) {
            figures.add(
                    new Figure(found.value(), found.unit(), Periods.nearest(sentence, found.at()), sentence, source));
        }
    }
}
