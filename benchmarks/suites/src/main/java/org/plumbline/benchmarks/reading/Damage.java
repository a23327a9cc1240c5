package org.plumbline.benchmarks.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** What can be wrong with a report's file. */
enum Damage {
    /** Cut off on its way. */
    TRUNCATED {
        @Override
        byte[] done(PDDocument report, RandomGenerator random) throws IOException {
            byte[] whole = saved(report);
            return Arrays.copyOf(whole, (int) (whole.length * random.nextDouble(0.2, 0.9)));
        }
    },
    /** One bit in each of twenty bytes the other way round. */
    FLIPPED {
        @Override
        byte[] done(PDDocument report, RandomGenerator random) throws IOException {
            byte[] whole = saved(report);
            for (int i = 0; i < 20; i++) {
                whole[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return whole;
        }
    },
    /** Locked with a password. */
    ENCRYPTED {
        @Override
        byte[] done(PDDocument report, RandomGenerator random) throws IOException {
            StandardProtectionPolicy policy =
                    new StandardProtectionPolicy("owner", "a password", new AccessPermission());
            policy.setEncryptionKeyLength(128);
            policy.setPreferAES(true);
            report.protect(policy);
            return saved(report);
        }
    },
    /** A list of pages that holds itself. */
    PAGES_IN_A_LOOP {
        @Override
        byte[] done(PDDocument report, RandomGenerator random) throws IOException {
            COSDictionary pages = report.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
            COSArray kids = pages.getCOSArray(COSName.KIDS);
            kids.add(kids.size() / 2, pages);
            return saved(report);
        }
    },
    /** A drawing on the middle page that draws itself twice. */
    DRAWINGS_IN_A_LOOP {
        @Override
        byte[] done(PDDocument report, RandomGenerator random) throws IOException {
            PDPage page = report.getPage(report.getNumberOfPages() / 2);
            PDFormXObject drawing = new PDFormXObject(report);
            drawing.setBBox(PDRectangle.A4);
            drawing.setResources(new PDResources());
            COSName name = drawing.getResources().add(drawing);
            try (var content = drawing.getContentStream().createOutputStream()) {
                content.write(("/" + name.getName() + " Do ").repeat(2).getBytes(StandardCharsets.US_ASCII));
            }
            try (PDPageContentStream stream = new PDPageContentStream(report, page, AppendMode.APPEND, true)) {
                stream.drawForm(drawing);
            }
            return saved(report);
        }
    };

    /** The bytes of a sound report's file with this damage. */
    abstract byte[] done(PDDocument report, RandomGenerator random) throws IOException;

    String inWords() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static byte[] saved(PDDocument report) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        report.save(bytes);
        return bytes.toByteArray();
    }
}
