package org.plumbline.reportreader.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Adler32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.ResourceCache;

/**
 * A page whose drawing is unpacked whole and checked against its own checksum (RFC 1950) before any of it is read.
 * PDFBox would read a damaged stream as far as it goes and say nothing, and half a page would pass for the page.
 */
final class SoundPage extends PDPage {

    static final int MOST_BYTES = 32 << 20;

    private final ResourceCache cache;

    SoundPage(COSDictionary page, ResourceCache cache) {
        super(page);
        this.cache = cache;
    }

    @Override
    public PDResources getResources() {
        return getCOSObject().getDictionaryObject(COSName.RESOURCES) instanceof COSDictionary own
                ? new PDResources(own, cache)
                : inherited();
    }

    private PDResources inherited() {
        return PDPageTree.getInheritableAttribute(getCOSObject(), COSName.RESOURCES) instanceof COSDictionary shared
                ? new PDResources(shared, cache)
                : new PDResources();
    }

    @Override
    public RandomAccessRead getContentsForStreamParsing() throws IOException {
        List<COSStream> parts = parts();
        if (parts.size() == 1) {
            return new RandomAccessReadBuffer(unpacked(parts.getFirst()));
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (COSStream part : parts) {
            whole.writeBytes(unpacked(part));
            whole.write('\n');
            if (whole.size() > MOST_BYTES) {
                throw tooMuch();
            }
        }
        return new RandomAccessReadBuffer(whole.toByteArray());
    }

    private List<COSStream> parts() throws IOException {
        COSBase contents = getCOSObject().getDictionaryObject(COSName.CONTENTS);
        List<COSStream> parts = new ArrayList<>();
        if (contents instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                parts.add(part(several.getObject(i)));
            }
        } else if (getCOSObject().containsKey(COSName.CONTENTS)) {
            parts.add(part(contents));
        }
        return parts;
    }

    private static COSStream part(COSBase part) throws Flaw {
        if (part instanceof COSStream stream) {
            return stream;
        }
        throw new Flaw("the drawing it names", "nothing");
    }

    /** Refuses a packed stream that does not unpack to what its checksum says; answers how many bytes it is long. */
    static int checked(COSStream stream) throws IOException {
        return unpacked(stream).length;
    }

    private static byte[] unpacked(COSStream stream) throws IOException {
        boolean flate = COSName.FLATE_DECODE.equals(stream.getFilters())
                && !stream.containsKey(COSName.DECODE_PARMS)
                && !stream.containsKey(COSName.DP);
        try (InputStream in = flate ? stream.createRawInputStream() : stream.createInputStream()) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw tooMuch();
            }
            return flate ? inflated(bytes) : bytes;
        }
    }

    private static byte[] inflated(byte[] packed) throws IOException {
        if (packed.length <= 2) {
            return new byte[0];
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed, 2, packed.length - 2);
            byte[] plain = new byte[Math.max(512, Math.min(packed.length * 4, MOST_BYTES))];
            int length = 0;
            while (!inflater.finished()) {
                int count = inflater.inflate(plain, length, plain.length - length);
                length += count;
                if (length == plain.length) {
                    plain = larger(plain);
                } else if (count == 0 && !inflater.finished()) {
                    throw new Flaw("packed drawing to its end", "that it breaks off");
                }
            }
            compare(plain, length, packed, packed.length - inflater.getRemaining());
            return Arrays.copyOf(plain, length);
        } catch (DataFormatException e) {
            throw new Flaw("packed drawing", "bytes that do not unpack");
        } finally {
            inflater.end();
        }
    }

    private static byte[] larger(byte[] plain) throws IOException {
        if (plain.length > MOST_BYTES) {
            throw tooMuch();
        }
        return Arrays.copyOf(plain, plain.length * 2);
    }

    private static void compare(byte[] plain, int length, byte[] packed, int end) throws Flaw {
        if (packed.length - end < Integer.BYTES) {
            return;
        }
        Adler32 sum = new Adler32();
        sum.update(plain, 0, length);
        int stated = ByteBuffer.wrap(packed).getInt(end);
        if ((int) sum.getValue() != stated) {
            throw new Flaw("drawing that matches its checksum", "that it was altered");
        }
    }

    private static Excess tooMuch() {
        return new Excess("more than %d MB of drawing on one page".formatted(MOST_BYTES >> 20));
    }
}
