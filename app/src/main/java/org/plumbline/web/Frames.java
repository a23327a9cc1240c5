package org.plumbline.web;

import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.record.Vantage;
import org.plumbline.web.Frame.CsrfField;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Finds for each request what stands around its page. */
@Component
final class Frames {
    static final String MESSAGE = "message";

    private final Visitors visitors;
    private final Vantages vantages;
    private final TemplateEngine templates;

    Frames(Visitors visitors, Vantages vantages, TemplateEngine templates) {
        this.visitors = visitors;
        this.vantages = vantages;
        this.templates = templates;
    }

    Vantage vantage(HttpServletRequest request) {
        return vantages.parse(
                parameter(request, Vantages.ON),
                parameter(request, Vantages.KNOWN),
                parameter(request, Vantages.AS),
                visitors.of(request).viewer());
    }

    Frame frame(HttpServletRequest request) {
        Visitor visitor = visitors.of(request);
        Vantage vantage = shown(request, visitor);
        return new Frame(
                visitor,
                vantage,
                request.getRequestURI(),
                parameters(request),
                Vantages.query(vantage),
                navigation(visitor),
                visitors.viewers(),
                message(request),
                csrf(request),
                this::draw);
    }

    private void draw(Part part, Frame frame, TemplateOutput output) {
        templates.render(Answers.template(part.getClass()), Map.of("part", part, "frame", frame), output);
    }

    /** An error page is drawn also for an address whose vantage is what was wrong with it: as of now. */
    private Vantage shown(HttpServletRequest request, Visitor visitor) {
        try {
            return vantage(request);
        } catch (WrongAddress wrong) {
            return vantages.parse("", "", "", visitor.viewer());
        }
    }

    private static Map<String, String> parameters(HttpServletRequest request) {
        Map<String, String> kept = new LinkedHashMap<>();
        if (request.getMethod().equals("GET")) {
            request.getParameterMap().forEach((name, values) -> kept.put(name, values[0]));
            kept.keySet().removeAll(List.of(Vantages.ON, Vantages.KNOWN, Vantages.AS));
        }
        return kept;
    }

    private static String parameter(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    private static List<Section> navigation(Visitor visitor) {
        return visitor.signedIn()
                ? Arrays.stream(Section.values())
                        .filter(section -> section != Section.PEOPLE || visitor.may(Permission.ADMINISTER))
                        .toList()
                : List.of();
    }

    private static Optional<String> message(HttpServletRequest request) {
        @Nullable Map<String, ?> flash = RequestContextUtils.getInputFlashMap(request);
        return flash == null ? Optional.empty() : Optional.ofNullable((String) flash.get(MESSAGE));
    }

    private static CsrfField csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new CsrfField(token.getParameterName(), token.getToken())
                : new CsrfField("_csrf", "");
    }
}
