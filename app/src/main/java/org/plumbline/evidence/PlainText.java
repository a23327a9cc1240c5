package org.plumbline.evidence;

import java.io.IOException;
import java.io.Reader;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** Whether bytes are text that a person wrote: characters of UTF-8 or of Western Windows, no page and no program. */
final class PlainText {
    private static final FileContent UNKNOWN = new FileContent.Other("of a kind that is not known here");

    private PlainText() {}

    static FileContent content(Path file) throws IOException {
        try {
            return read(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            try {
                return read(file, Charset.forName("windows-1252"));
            } catch (CharacterCodingException neither) {
                return UNKNOWN;
            }
        }
    }

    private static FileContent read(Path file, Charset charset) throws IOException {
        StringBuilder beginning = new StringBuilder();
        try (FileChannel channel = FileChannel.open(file);
                Reader reader = Channels.newReader(
                        channel,
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT),
                        -1)) {
            char[] part = new char[8192];
            for (int read = reader.read(part); read >= 0; read = reader.read(part)) {
                for (int i = 0; i < read; i++) {
                    if (Character.isISOControl(part[i]) && "\t\r\n\f\u0085".indexOf(part[i]) < 0) {
                        return UNKNOWN;
                    }
                }
                if (beginning.length() < 512) {
                    beginning.append(part, 0, Math.min(read, 512));
                }
            }
        }
        return named(beginning.toString().replace("\ufeff", "").stripLeading().toLowerCase(Locale.ROOT));
    }

    private static FileContent named(String beginning) {
        if (Stream.of("<!doctype html", "<html", "<script", "<head", "<body").anyMatch(beginning::startsWith)) {
            return new FileContent.Other("a web page");
        }
        if (beginning.startsWith("<svg") || beginning.startsWith("<?xml")) {
            return new FileContent.Other("XML");
        }
        return new FileContent.Known(FileType.TEXT);
    }
}
