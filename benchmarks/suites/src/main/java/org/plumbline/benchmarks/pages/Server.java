package org.plumbline.benchmarks.pages;

import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.benchmarks.protocol.Processes;

/** A web server in a process of its own, and one browser's cookies. */
final class Server implements AutoCloseable {
    private static final Pattern CSRF = Pattern.compile("name=\"(_csrf)\" value=\"([^\"]+)\"");
    private static final long LONGEST_START_SECONDS = 120;

    private final Process process;
    private final int port;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final double startSeconds;

    private Server(Process process, int port, String path, long started) throws IOException, InterruptedException {
        this.process = process;
        this.port = port;
        awaitAnswer(path);
        this.startSeconds = (System.nanoTime() - started) / 1e9;
    }

    /** Starts a jar and waits until a path of it answers. */
    static Server start(List<String> flags, Path jar, String path, Path log, String... arguments)
            throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(List.of(arguments));
        command.add("--server.port=" + port);
        long started = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new Server(process, port, path, started);
    }

    private void awaitAnswer(String path) throws IOException, InterruptedException {
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_START_SECONDS);
        while (!answers(path)) {
            if (process.waitFor(50, TimeUnit.MILLISECONDS) || System.nanoTime() > patience) {
                process.destroy();
                throw new IOException("a server did not start; its log lies in benchmarks/target");
            }
        }
    }

    private boolean answers(String path) throws InterruptedException {
        try {
            return browser.send(request(path).build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** Signs in as a person would, by the form. */
    void signIn(String name, String password) throws IOException, InterruptedException {
        Matcher csrf = CSRF.matcher(page("/sign-in"));
        if (!csrf.find()) {
            throw new IOException("the sign-in page has no form that can be sent");
        }
        String form = "name=" + encoded(name) + "&password=" + encoded(password) + "&" + csrf.group(1) + "="
                + encoded(csrf.group(2));
        HttpResponse<String> answer = browser.send(
                request("/sign-in?to=/findings")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200 || !answer.uri().getPath().equals("/findings")) {
            throw new IOException("signing in led to " + answer.uri() + " with " + answer.statusCode());
        }
    }

    /** The text of a page that must be there. */
    String page(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = browser.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(path + " was answered with " + answer.statusCode());
        }
        return answer.body();
    }

    /** The cookies that the browser now sends. */
    String cookie() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    /** Seconds from its start to its first answer. */
    double startSeconds() {
        return startSeconds;
    }

    Processes processes() {
        return Processes.tree(process.pid());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address(path)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        browser.close();
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
