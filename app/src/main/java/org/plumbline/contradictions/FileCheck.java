package org.plumbline.contradictions;

import java.util.List;
import java.util.Optional;
import org.plumbline.measures.intake.Judged;
import org.plumbline.measures.intake.Preview;
import org.plumbline.reconciliation.DeclaredIdentities;
import org.plumbline.reconciliation.Reconciled;
import org.plumbline.reconciliation.Reconciliation;
import org.plumbline.reconciliation.StatedFigure;

/** Holds the figures of a file against each other, without a record. */
public final class FileCheck {
    private FileCheck() {}

    /** Figures go by the file's own ids, or by their lines where these are missing or not all different. */
    public static Reconciled of(Preview file, DeclaredIdentities declared) {
        boolean named = file.rows().stream().map(Judged::id).distinct().count()
                == file.rows().size();
        List<StatedFigure> stated = file.rows().stream()
                .map(row -> row.figure()
                        .flatMap(figure ->
                                Conversion.of(named ? row.id() : "line " + row.line(), row.measure(), figure)))
                .flatMap(Optional::stream)
                .toList();
        return Reconciliation.with(declared).check(stated);
    }
}
