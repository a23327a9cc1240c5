package org.plumbline.documents;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A picture with the words that stand in for it where it cannot be seen.
 *
 * @param base64 the file's bytes
 * @param alternative what the picture says, mandatory; the caption says what it is
 * @param widthPercent of the width of the text, 10 to 100
 * @param narrow the same drawn for phones, of the same format, in base64; web pages show it there instead
 */
public record Picture(
        Format format,
        String base64,
        String alternative,
        Optional<String> caption,
        int widthPercent,
        Optional<String> narrow)
        implements Block {

    private static final byte[] PNG_SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final Pattern VIEW_BOX =
            Pattern.compile("<svg\\b[^>]*\\bviewBox\\s*=\\s*[\"']\\s*\\S+\\s+\\S+\\s+([\\d.]+)\\s+([\\d.]+)\\s*[\"']");

    /** The kinds of picture; an SVG must have a view box, from which its proportions are known. */
    public enum Format {
        PNG("image/png"),
        SVG("image/svg+xml");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }

        /** Height divided by width, or empty when the bytes are not a file of this kind that tells its size. */
        private Optional<Double> proportion(byte[] bytes) {
            return switch (this) {
                case PNG -> pngProportion(bytes);
                case SVG -> svgProportion(new String(bytes, StandardCharsets.UTF_8));
            };
        }

        private static Optional<Double> pngProportion(byte[] bytes) {
            if (bytes.length < 24 || !Arrays.equals(bytes, 0, 8, PNG_SIGNATURE, 0, 8)) {
                return Optional.empty();
            }
            var size = ByteBuffer.wrap(bytes, 16, 8);
            double width = size.getInt();
            return Optional.of(size.getInt() / width).filter(Format::isSensible);
        }

        private static Optional<Double> svgProportion(String svg) {
            var matcher = VIEW_BOX.matcher(svg);
            return matcher.find()
                    ? Optional.of(Double.parseDouble(matcher.group(2)) / Double.parseDouble(matcher.group(1)))
                            .filter(Format::isSensible)
                    : Optional.empty();
        }

        private static boolean isSensible(double proportion) {
            return proportion > 0.01 && proportion < 100;
        }
    }

    public Picture {
        alternative = Characters.required("text alternative of a picture", alternative);
        caption = caption.map(words -> Characters.required("caption of a picture", words));
        if (Stream.concat(Stream.of(base64), narrow.stream())
                .anyMatch(one ->
                        format.proportion(Base64.getDecoder().decode(one)).isEmpty())) {
            throw new InvalidDocument(
                    List.of("the picture \"" + alternative + "\" is not a " + format + " file of known proportions"));
        }
        if (widthPercent < 10 || widthPercent > 100) {
            throw new InvalidDocument(List.of("a picture is " + widthPercent + " per cent wide; expected 10 to 100"));
        }
    }

    /** A picture as wide as the text. */
    public static Picture of(Format format, byte[] bytes, String alternative, String caption) {
        return new Picture(
                format,
                Base64.getEncoder().encodeToString(bytes),
                alternative,
                Optional.of(caption),
                100,
                Optional.empty());
    }

    /** The same with another drawing for phones, which must say the same. */
    public Picture narrowly(byte[] bytes) {
        return new Picture(
                format,
                base64,
                alternative,
                caption,
                widthPercent,
                Optional.of(Base64.getEncoder().encodeToString(bytes)));
    }

    /** Height divided by width. */
    public double proportion() {
        return format.proportion(bytes()).orElseThrow();
    }

    public byte[] bytes() {
        return Base64.getDecoder().decode(base64);
    }
}
