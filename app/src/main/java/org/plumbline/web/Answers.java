package org.plumbline.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Turns every {@link Answer} into a response; a page is drawn nowhere else. */
@Component
final class Answers implements HandlerMethodReturnValueHandler {
    private final Frames frames;
    private final TemplateEngine templates;

    Answers(Frames frames, TemplateEngine templates) {
        this.frames = frames;
        this.templates = templates;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return Answer.class.isAssignableFrom(returnType.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object returned,
            MethodParameter returnType,
            ModelAndViewContainer container,
            NativeWebRequest webRequest)
            throws IOException {
        container.setRequestHandled(true);
        HttpServletRequest request = webRequest.getNativeRequest(HttpServletRequest.class);
        HttpServletResponse response = webRequest.getNativeResponse(HttpServletResponse.class);
        if (request == null || response == null || !(returned instanceof Answer answer)) {
            throw new IllegalStateException("a route answered nothing: " + returnType);
        }
        write(answer, request, response);
    }

    void write(Answer answer, HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (answer) {
            case Page page -> draw(page, request, response);
            case Invalid invalid -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                draw(invalid.page(), request, response);
            }
            case SeeOther other -> {
                other.message()
                        .ifPresent(message ->
                                RequestContextUtils.getOutputFlashMap(request).put(Frames.MESSAGE, message));
                RequestContextUtils.saveOutputFlashMap(other.path(), request, response);
                response.setStatus(HttpStatus.SEE_OTHER.value());
                response.setHeader("Location", other.path());
            }
            case Download download -> {
                response.setContentType(download.mediaType());
                response.setHeader("Content-Disposition", "attachment; filename=\"" + download.fileName() + "\"");
                // Whatever a browser makes of it, a file does nothing in this site's name.
                response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
                download.content().writeTo(response.getOutputStream());
            }
        }
    }

    private void draw(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Frame frame = frames.frame(request);
        Utf8ByteOutput output = new Utf8ByteOutput();
        templates.render(template(page.getClass()), Map.of("page", page, "frame", frame), output);
        response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
        response.setContentLength(output.getContentLength());
        response.getOutputStream().write(output.toByteArray());
    }

    /** {@code org.plumbline.findings.web.FindingPage} is drawn by {@code findings/FindingPage.jte}. */
    static String template(Class<?> page) {
        String feature = page.getPackageName().substring("org.plumbline.".length());
        int dot = feature.indexOf('.');
        return (dot < 0 ? feature : feature.substring(0, dot)) + "/" + page.getSimpleName() + ".jte";
    }
}
