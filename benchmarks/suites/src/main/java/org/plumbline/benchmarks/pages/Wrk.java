package org.plumbline.benchmarks.pages;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.benchmarks.protocol.Programs;

/** Debian's {@code wrk}, one thread, four connections kept open. */
final class Wrk {
    static final int CONNECTIONS = 4;

    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern TROUBLE = Pattern.compile("(Socket errors|Non-2xx)[^\\n]*");

    private Wrk() {}

    /** Asks a server for a path for so many seconds; gives the seconds for each page, all connections together. */
    static double secondsEach(Server server, String path, int seconds) throws IOException, InterruptedException {
        return secondsEach(Programs.said(
                "wrk",
                "-t1",
                "-c" + CONNECTIONS,
                "-d" + seconds + "s",
                "--timeout",
                "10s",
                "-H",
                "Accept: text/html",
                "-H",
                "Cookie: " + server.cookie(),
                server.address(path)));
    }

    /** What wrk's report comes to; a report of any error is refused. */
    static double secondsEach(String report) throws IOException {
        Matcher trouble = TROUBLE.matcher(report);
        if (trouble.find()) {
            throw new IOException("not every answer was a page: " + trouble.group());
        }
        Matcher rate = RATE.matcher(report);
        if (!rate.find() || Double.parseDouble(rate.group(1)) == 0) {
            throw new IOException("wrk gave no rate: " + report);
        }
        return 1 / Double.parseDouble(rate.group(1));
    }

    static String version() throws IOException, InterruptedException {
        return Programs.said("wrk", "-v").lines().findFirst().orElse("wrk").replaceAll(" Copyright.*", "");
    }
}
