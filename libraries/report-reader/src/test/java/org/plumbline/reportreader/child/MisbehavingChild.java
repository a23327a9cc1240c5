package org.plumbline.reportreader.child;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A child that does, instead of reading, what its first argument says. */
final class MisbehavingChild {

    private MisbehavingChild() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            switch (args[0]) {
                case "forever" -> {
                    new ProcessBuilder("tail", "-f", "/dev/null").inheritIO().start();
                    new CountDownLatch(1).await();
                }
                case "memory" -> {
                    List<byte[]> kept = new ArrayList<>();
                    while (kept.size() < 10_000) {
                        kept.add(new byte[1 << 20]);
                    }
                }
                case "flood" -> {
                    byte[] line = "x".repeat(1 << 20).concat("\n").getBytes(StandardCharsets.UTF_8);
                    while (true) {
                        out.write(line);
                    }
                }
                case "nonsense" -> out.write("[what, is, this]\n{}\n".getBytes(StandardCharsets.UTF_8));
                case "half" -> out.write("[1,1,\"PLAIN\",\"wor".getBytes(StandardCharsets.UTF_8));
                default -> Runtime.getRuntime().halt(134);
            }
        }
    }
}
