package org.plumbline.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.record.Vantage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Teaches Spring's web layer Plumbline's types: a route may ask for a Vantage and a Visitor and gives an Answer. */
@Configuration(proxyBeanMethods = false)
class WebSettings implements WebMvcConfigurer {
    private final ObjectProvider<Answers> answers;
    private final ObjectProvider<AccessGate> gate;
    private final ObjectProvider<Frames> frames;
    private final ObjectProvider<Visitors> visitors;

    WebSettings(
            ObjectProvider<Answers> answers,
            ObjectProvider<AccessGate> gate,
            ObjectProvider<Frames> frames,
            ObjectProvider<Visitors> visitors) {
        this.answers = answers;
        this.gate = gate;
        this.frames = frames;
        this.visitors = visitors;
    }

    @Bean
    static TemplateEngine templateEngine() {
        return TemplateEngine.createPrecompiled(ContentType.Html);
    }

    /** A page goes out in one piece; the usual buffer of 8 kB takes a system call for each eighth of it. */
    @Bean
    static TomcatConnectorCustomizer wholePages() {
        return connector -> connector.setProperty("socket.appWriteBufSize", "65536");
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(gate.getObject());
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(answers.getObject());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new OfRequest(Vantage.class, request -> frames.getObject().vantage(request)));
        resolvers.add(
                new OfRequest(Visitor.class, request -> visitors.getObject().of(request)));
    }

    /** Gives a route a parameter of one type from the request. */
    private record OfRequest(Class<?> type, Function<HttpServletRequest, Object> value)
            implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == type;
        }

        @Override
        public @Nullable Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest webRequest,
                @Nullable WebDataBinderFactory binders) {
            HttpServletRequest request = webRequest.getNativeRequest(HttpServletRequest.class);
            return request == null ? null : value.apply(request);
        }
    }
}
