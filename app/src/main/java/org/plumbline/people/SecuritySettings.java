package org.plumbline.people;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Sessions, sign-in, sign-out, and the headers every answer carries. Which person may use which route is not said here: each
 * route declares it and the gate in the web room denies what is not declared.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecuritySettings {
    private static final String CONTENT =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain security(HttpSecurity http) {
        return http.authorizeHttpRequests(routes -> routes.anyRequest().permitAll())
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("name")
                        .passwordParameter("password")
                        .successHandler((request, response, who) -> response.sendRedirect(wanted(request)))
                        .failureHandler((request, response, problem) -> response.sendRedirect("/sign-in?problem="
                                + (problem instanceof LockedException ? "locked" : "wrong") + "&to="
                                + URLEncoder.encode(wanted(request), StandardCharsets.UTF_8))))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?problem=none"))
                .requestCache(cache -> cache.disable())
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    /** The page of this site that the person wanted, else the overview. */
    private static String wanted(HttpServletRequest request) {
        String to = request.getParameter("to");
        return to != null && to.startsWith("/") && !to.startsWith("//") && !to.contains("\\") ? to : "/";
    }
}
