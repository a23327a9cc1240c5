package org.plumbline.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Stands before every route: denies what is not declared, asks for a sign-in, lets no moved vantage change anything. */
@Component
final class AccessGate implements HandlerInterceptor {
    private final Visitors visitors;
    private final Frames frames;

    AccessGate(Visitors visitors, Frames frames) {
        this.visitors = visitors;
        this.frames = frames;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method) || request.getDispatcherType() == DispatcherType.ERROR) {
            return true;
        }
        @Nullable Access access = method.getMethodAnnotation(Access.class);
        if (access == null) {
            throw new NotAllowed("This route declares nobody who may use it.");
        }
        if (!access.everybody() && !admits(access, request, response)) {
            return false;
        }
        if (!isReading(request) && frames.vantage(request).moved()) {
            throw new ChangedUnderneath(
                    "You are looking from another day or as somebody else: nothing can be edited there. Return to now first.");
        }
        return true;
    }

    private boolean admits(Access access, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visitor visitor = visitors.of(request);
        if (!visitor.signedIn()) {
            String here =
                    request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(
                    "Location",
                    isReading(request) ? "/sign-in?to=" + URLEncoder.encode(here, StandardCharsets.UTF_8) : "/sign-in");
            return false;
        }
        if (Arrays.stream(access.value()).noneMatch(visitor::may)) {
            throw new NotAllowed("This page is not for your role. Ask your administrator if you need it.");
        }
        return true;
    }

    private static boolean isReading(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }
}
