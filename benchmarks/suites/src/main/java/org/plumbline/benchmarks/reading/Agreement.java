package org.plumbline.benchmarks.reading;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.plumbline.benchmarks.protocol.Gate;
import org.plumbline.reportreader.SourceDocument;

/** Whether both sides read the same words, file by file and page by page. */
final class Agreement {
    /** Of the words of all sound files, what may differ. */
    private static final double TOLERATED = 0.001;
    /** Of the words of any one page. */
    private static final double TOLERATED_ON_A_PAGE = 0.02;

    private final LongAdder files = new LongAdder();
    private final LongAdder pages = new LongAdder();
    private final LongAdder words = new LongAdder();
    private final LongAdder different = new LongAdder();
    private final LongAdder badPages = new LongAdder();
    private final LongAdder badFiles = new LongAdder();

    /** Compares every sound file; the peer's text lies beside the files. */
    static void require(List<GeneratedReports.Generated> reports, Gate gate) throws Exception {
        Agreement agreement = new Agreement();
        List<GeneratedReports.Generated> sound =
                reports.stream().filter(report -> report.damage().isEmpty()).toList();
        Readers.each(sound.size(), i -> agreement.compare(sound.get(i)));
        gate.require(
                agreement.badFiles.sum() == 0,
                "both sides read all %,d sound files, with as many pages each (%,d pages)"
                        .formatted(agreement.files.sum(), agreement.pages.sum()));
        gate.require(
                agreement.badPages.sum() == 0,
                "on every page at most 2%% of the words differ (%d pages with more)"
                        .formatted(agreement.badPages.sum()));
        gate.require(
                agreement.different.sum() <= TOLERATED * agreement.words.sum(),
                "of all %,d words at most 0.1%% differ (%,d do)"
                        .formatted(agreement.words.sum(), agreement.different.sum()));
    }

    private void compare(GeneratedReports.Generated report) throws IOException {
        files.increment();
        List<Words> ours = Ours.document(report.file()).map(Words::byPage).orElse(List.of());
        List<Words> peers =
                PdfToText.pages(report.file()).stream().map(Words::of).toList();
        if (ours.isEmpty() || ours.size() != peers.size()) {
            badFiles.increment();
            return;
        }
        for (int page = 0; page < ours.size(); page++) {
            int wrong = ours.get(page).different(peers.get(page));
            pages.increment();
            words.add(peers.get(page).size());
            different.add(wrong);
            if (wrong > TOLERATED_ON_A_PAGE * peers.get(page).size()) {
                badPages.increment();
            }
        }
    }

    /** What became of the damaged files: "truncated: 0 of 4 read by us, 4 by pdftotext; …". */
    static String damaged(List<GeneratedReports.Generated> reports) throws IOException {
        Map<Damage, int[]> read = new EnumMap<>(Damage.class);
        for (GeneratedReports.Generated report : reports) {
            if (report.damage().isPresent()) {
                int[] counts = read.computeIfAbsent(report.damage().get(), damage -> new int[3]);
                Optional<SourceDocument> ours = Ours.document(report.file());
                boolean peers = PdfToText.pages(report.file()).stream().anyMatch(page -> !page.isBlank());
                counts[0]++;
                counts[1] += ours.isPresent() ? 1 : 0;
                counts[2] += peers ? 1 : 0;
            }
        }
        return read.entrySet().stream()
                .map(of -> "%s: of %d ours reads %d and pdftotext gives some text of %d"
                        .formatted(of.getKey().inWords(), of.getValue()[0], of.getValue()[1], of.getValue()[2]))
                .collect(Collectors.joining("; ", "Damaged files: ", "."));
    }
}
