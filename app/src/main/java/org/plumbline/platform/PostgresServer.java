package org.plumbline.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's own programs at work on one folder: make it, start it, find it running, stop it. */
final class PostgresServer {
    private static final int PORT_LINE = 3;

    private final Path programs;
    private final Path cluster;
    private final Path log;
    private final String owner;
    private final Path passwordFile;

    PostgresServer(Path home, Path folder, String owner, Path passwordFile) {
        this.programs = home.resolve("bin");
        this.cluster = folder.resolve("cluster");
        this.log = folder.resolve("postgresql.log");
        this.owner = owner;
        this.passwordFile = passwordFile;
    }

    /** The port of the server that works on this folder, or null when none says it does. */
    @Nullable
    Integer runningPort() {
        Path pidFile = cluster.resolve("postmaster.pid");
        try {
            List<String> lines = Files.exists(pidFile) ? Files.readAllLines(pidFile) : List.of();
            return lines.size() > PORT_LINE
                    ? Integer.valueOf(lines.get(PORT_LINE).strip())
                    : null;
        } catch (IOException | NumberFormatException e) {
            return null;
        }
    }

    /** Starts the server, making its folder first when there is none, and gives the port it listens on. */
    int start() {
        if (!Files.exists(cluster.resolve("PG_VERSION"))) {
            run(
                    "initdb",
                    "--pgdata=" + cluster,
                    "--username=" + owner,
                    "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C.UTF-8");
        }
        int port = freePort();
        // Durable by name: these are PostgreSQL's defaults, said again so that no setting elsewhere weakens them.
        String options = "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=on"
                + " -c synchronous_commit=on -c full_page_writes=on -c timezone=UTC -c max_connections=200";
        run(
                "pg_ctl",
                "--pgdata=" + cluster,
                "--log=" + log,
                "--wait",
                "--timeout=120",
                "--options=" + options,
                "start");
        return port;
    }

    /** Stops the server after a checkpoint. */
    void stop() {
        run("pg_ctl", "--pgdata=" + cluster, "--wait", "--mode=fast", "stop");
    }

    private void run(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            // PostgreSQL refuses to run as root; in a user namespace of its own it is nobody in particular.
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        try {
            Path output = Files.createTempFile("plumbline-" + program, ".log");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            process.getOutputStream().close();
            boolean ended = process.waitFor(180, TimeUnit.SECONDS);
            String said = Files.readString(output).strip();
            Files.delete(output);
            if (!ended || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new UnusableDataFolder(explain(program, said));
            }
        } catch (IOException e) {
            throw new UnusableDataFolder(explain(program, String.valueOf(e.getMessage())), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnusableDataFolder("Interrupted while running " + program + ".", e);
        }
    }

    private String explain(String program, String said) {
        if (isRoot() && said.contains("unshare")) {
            return "PostgreSQL does not run as root, and this machine does not let root make a user namespace ("
                    + said + "). Either run Plumbline as an ordinary user who owns the data folder, or allow user"
                    + " namespaces (sysctl user.max_user_namespaces), or set spring.datasource.url to a PostgreSQL"
                    + " of your own.";
        }
        return "PostgreSQL's %s failed on %s: %s%s".formatted(program, cluster, said, logTail());
    }

    private String logTail() {
        try {
            List<String> lines = Files.exists(log) ? Files.readAllLines(log) : List.of();
            return lines.isEmpty()
                    ? ""
                    : " Its log ends: "
                            + String.join(" / ", lines.subList(Math.max(0, lines.size() - 3), lines.size()));
        } catch (IOException e) {
            return " Its log cannot be read: " + e.getMessage();
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UnusableDataFolder("No free port on this machine for PostgreSQL: " + e.getMessage(), e);
        }
    }
}
