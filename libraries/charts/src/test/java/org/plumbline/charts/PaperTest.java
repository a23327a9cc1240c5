package org.plumbline.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.plumbline.documents.Block;
import org.plumbline.documents.Document;
import org.plumbline.documents.Imprint;
import org.plumbline.documents.Picture;
import org.plumbline.documents.pdf.PdfPages;
import org.plumbline.documents.pdf.PictureDrawing;
import org.plumbline.documents.word.WordPages;

/** That charts come out where the documents library puts them: on paper and in Word. */
class PaperTest {

    private static Picture picture(Chart chart) {
        byte[] svg = chart.svg(Look.wide("chart").spoken()).getBytes(StandardCharsets.UTF_8);
        return Picture.of(
                Picture.Format.SVG, svg, chart.alternative(), chart.words().title());
    }

    private static Document paper() {
        List<Block> blocks = new ArrayList<>();
        Samples.all().values().forEach(chart -> blocks.add(picture(chart)));
        return new Document("Charts", Imprint.of("Plumbline", "Charts", Instant.parse("2026-11-21T12:00:00Z")), blocks);
    }

    @Test
    void every_chart_is_drawn_in_the_pdf_with_its_alternative() throws Exception {
        byte[] bytes = new PdfPages().bytes(paper());
        String folder = System.getenv("PLUMBLINE_CHARTS_FOLDER");
        if (folder != null) {
            Files.write(Path.of(folder, "charts.pdf"), bytes);
        }

        try (var pdf = Loader.loadPDF(bytes)) {
            var first = new PDFRenderer(pdf).renderImageWithDPI(0, 96);
            assertThat(dark(first)).isGreaterThan(2000);
        }
    }

    @Test
    void every_chart_becomes_a_picture_for_word() throws Exception {
        for (Chart chart : List.of(Samples.control(), Samples.funnel(), Samples.awkward())) {
            var png = ImageIO.read(new ByteArrayInputStream(PictureDrawing.png(picture(chart))));
            assertThat(png.getWidth()).isGreaterThan(1200);
            assertThat(dark(png)).isGreaterThan(2000);
        }
        assertThat(new WordPages().bytes(paper())).isNotEmpty();
    }

    private static long dark(java.awt.image.BufferedImage image) {
        long dark = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                int rgb = image.getRGB(x, y);
                dark += (rgb >> 16 & 255) + (rgb >> 8 & 255) + (rgb & 255) < 300 ? 1 : 0;
            }
        }
        return dark;
    }
}
