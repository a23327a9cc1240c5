package org.plumbline.opendata.street;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** Which numbers came more than once among very many: split by their top bits, each part in a file as soon as it is long. */
final class DoubledIds {
    private static final int PARTS = 64;
    private static final int SHIFT = Long.SIZE - 6;
    private static final int IN_MEMORY = 1 << 15;

    private final Path folder;
    private final long[][] parts = new long[PARTS][];
    private final int[] sizes = new int[PARTS];

    DoubledIds(Path folder) {
        this.folder = folder;
    }

    void add(LongBuffer numbers) throws IOException {
        while (numbers.hasRemaining()) {
            long number = numbers.get();
            int part = (int) (number >>> SHIFT);
            if (parts[part] == null) {
                parts[part] = new long[IN_MEMORY];
            }
            parts[part][sizes[part]++] = number;
            if (sizes[part] == IN_MEMORY) {
                spill(part);
            }
        }
    }

    /** How many numbers came more than once, and how often they came in all. */
    StreetScan.Doubled doubled() throws IOException {
        long numbers = 0;
        long times = 0;
        for (int part = 0; part < PARTS; part++) {
            long[] all = whole(part);
            Arrays.parallelSort(all);
            for (int i = 0, next; i < all.length; i = next) {
                next = i + 1;
                while (next < all.length && all[next] == all[i]) {
                    next++;
                }
                if (next > i + 1) {
                    numbers++;
                    times += next - i;
                }
            }
        }
        return new StreetScan.Doubled(numbers, times);
    }

    private Path file(int part) {
        return folder.resolve("ids-" + part);
    }

    private void spill(int part) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(sizes[part] * Long.BYTES);
        bytes.asLongBuffer().put(parts[part], 0, sizes[part]);
        try (FileChannel channel = FileChannel.open(file(part), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }
        sizes[part] = 0;
    }

    private long[] whole(int part) throws IOException {
        if (parts[part] == null) {
            return new long[0];
        }
        LongBuffer spilled = Files.exists(file(part))
                ? ByteBuffer.wrap(Files.readAllBytes(file(part))).asLongBuffer()
                : LongBuffer.allocate(0);
        long[] all = new long[spilled.remaining() + sizes[part]];
        int before = spilled.remaining();
        spilled.get(all, 0, before);
        System.arraycopy(parts[part], 0, all, before, sizes[part]);
        return all;
    }
}
