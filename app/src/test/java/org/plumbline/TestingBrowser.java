package org.plumbline;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A browser without JavaScript, as small as a test needs: it keeps cookies, follows links and sends forms. */
public final class TestingBrowser {
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String home;

    public TestingBrowser(int port) {
        this.home = "http://localhost:" + port;
    }

    /** What came back. */
    public record Shown(int status, String path, Document page) {
        public String text() {
            return page.text();
        }
    }

    public Shown open(String path) {
        return send(HttpRequest.newBuilder(URI.create(home).resolve(path)).GET());
    }

    /** Fills the fields of the page's form and sends it, with everything hidden that the form carries. */
    public Shown submit(Shown shown, Map<String, String> typed) {
        Element form = shown.page().select("main form[method=post]").first();
        if (form == null) {
            throw new AssertionError("no form on " + shown.path() + ": " + shown.text());
        }
        Map<String, String> fields = new LinkedHashMap<>();
        form.select("input[type=hidden]").forEach(field -> fields.put(field.attr("name"), field.attr("value")));
        fields.putAll(typed);
        String body = fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(
                HttpRequest.newBuilder(URI.create(home).resolve(shown.path()).resolve(form.attr("action")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /**
     * Sends the form whose address ends so, with everything that a browser would send and what was typed instead; a name
     * that was typed replaces every field of that name.
     */
    public Shown submit(Shown shown, String action, Map<String, String> typed) {
        FormElement form = shown.page().select("main form[method=post]").forms().stream()
                .filter(one -> one.attr("action").endsWith(action))
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError("no form " + action + " on " + shown.path() + ": " + shown.text()));
        List<String> fields = new ArrayList<>();
        form.formData().stream()
                .filter(field -> !typed.containsKey(field.key()))
                .forEach(field -> fields.add(field(field.key(), field.value())));
        typed.forEach((name, value) -> fields.add(field(name, value)));
        return send(HttpRequest.newBuilder(URI.create(home).resolve(form.attr("action")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("&", fields))));
    }

    private static String field(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** Sends the page's form with a file in its field {@code file}. */
    public Shown upload(Shown shown, String fileName, String content) {
        return upload(shown, fileName, content, Map.of());
    }

    /** The same with something typed, too. */
    public Shown upload(Shown shown, String fileName, String content, Map<String, String> typed) {
        FormElement form = shown.page().select("main form[method=post]").forms().getFirst();
        String boundary = "----------plumbline";
        StringBuilder body = new StringBuilder();
        form.formData().stream()
                .filter(field -> !field.key().equals("file") && !typed.containsKey(field.key()))
                .forEach(field -> body.append(part(boundary, field.key(), field.value())));
        typed.forEach((name, value) -> body.append(part(boundary, name, value)));
        body.append(
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: text/plain\r\n\r\n%s\r\n--%s--\r\n"
                        .formatted(boundary, fileName, content, boundary));
        return send(HttpRequest.newBuilder(URI.create(home).resolve(form.attr("action")))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    private static String part(String boundary, String name, String value) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(boundary, name, value);
    }

    /** What an address answers, whole: its headers and bytes. */
    public HttpResponse<byte[]> fetch(String path) {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create(home).resolve(path)).GET().build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new AssertionError("the server did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    public Shown signIn(String name, String password) {
        return submit(open("/sign-in"), Map.of("name", name, "password", password));
    }

    private Shown send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            String path = response.uri().getPath()
                    + (response.uri().getRawQuery() == null
                            ? ""
                            : "?" + response.uri().getRawQuery());
            return new Shown(response.statusCode(), path, Jsoup.parse(response.body(), home));
        } catch (IOException e) {
            throw new AssertionError("the server did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
