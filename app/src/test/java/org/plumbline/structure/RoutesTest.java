package org.plumbline.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.PlumblineTest;
import org.plumbline.web.Access;
import org.plumbline.web.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@PlumblineTest
class RoutesTest {
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Test
    void every_route_declares_who_may_use_it() {
        Map<RequestMappingInfo, HandlerMethod> routes = mapping.getHandlerMethods();

        assertThat(routes).isNotEmpty();
        routes.forEach((route, method) -> {
            if (!method.getBeanType().getPackageName().startsWith("org.plumbline")) {
                assertThat(route.toString()).as("a route that is not ours").contains("/error");
                return;
            }
            Access access = method.getMethodAnnotation(Access.class);
            if (access == null) {
                throw new AssertionError(route + " declares nobody who may use it");
            }
            assertThat(access.everybody() ^ access.value().length > 0)
                    .as("%s is for everybody or for some permission, not both or neither", route)
                    .isTrue();
        });
    }

    @Test
    void every_route_answers_with_a_typed_answer() {
        mapping.getHandlerMethods().forEach((route, method) -> {
            if (method.getBeanType().getPackageName().startsWith("org.plumbline")) {
                assertThat(Answer.class)
                        .as(route.toString())
                        .isAssignableFrom(method.getMethod().getReturnType());
            }
        });
    }

    @Test
    void what_changes_something_is_never_for_everybody_but_the_way_in() {
        mapping.getHandlerMethods().forEach((route, method) -> {
            Access access = method.getMethodAnnotation(Access.class);
            boolean changes = route.getMethodsCondition().getMethods().stream()
                    .anyMatch(m -> m.name().equals("POST"));
            if (changes && access != null && access.everybody()) {
                assertThat(route.toString()).containsAnyOf("/first-administrator", "/password");
            }
        });
    }
}
