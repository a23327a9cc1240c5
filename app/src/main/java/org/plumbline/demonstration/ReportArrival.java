package org.plumbline.demonstration;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.plumbline.inspections.imports.ImportState;
import org.plumbline.inspections.imports.Receipt;
import org.plumbline.inspections.imports.ReportImport;
import org.plumbline.inspections.imports.ReportImports;
import org.plumbline.inspections.imports.ReportImports.Incoming;
import org.plumbline.record.Actor;

/** Brings the demonstration's report in as a PDF and waits until the reader's process has read it. */
final class ReportArrival {
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final int LOOK_EVERY_MILLIS = 50;

    private final ReportImports imports;

    ReportArrival(ReportImports imports) {
        this.imports = imports;
    }

    /** The import, ready for review; one that an earlier telling left behind is taken up again. */
    ReportImport of(String organisation) throws InterruptedException {
        byte[] pdf = DemonstrationReport.pdf();
        Receipt receipt = imports.receive(
                new Incoming(new ByteArrayInputStream(pdf), DemonstrationReport.NAME + ".pdf", "application/pdf", null),
                organisation,
                Actor.SYSTEM);
        String id =
                switch (receipt) {
                    case Receipt.Received received -> received.reportImport().id();
                    case Receipt.AlreadyThere before -> before.earlier().id();
                };
        imports.startReading();
        ReportImport read = settled(id, organisation);
        if (read.state() != ImportState.REVIEW) {
            throw new IllegalStateException("the demonstration's report was not read: " + read.problem());
        }
        return read;
    }

    private ReportImport settled(String id, String organisation) throws InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        ReportImport now = imports.find(id, organisation).orElseThrow();
        while (now.state().waiting() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
            now = imports.find(id, organisation).orElseThrow();
        }
        return now;
    }
}
