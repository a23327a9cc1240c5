package org.plumbline.people;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** While there is no user, every start prints a one-time link with which somebody becomes the first administrator. */
@Component
class FirstStart {
    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);
    private final OneTimeLinks links;

    FirstStart(OneTimeLinks links) {
        this.links = links;
    }

    @EventListener
    void serverStarted(WebServerInitializedEvent event) {
        links.forFirstAdministrator()
                .ifPresent(token -> LOG.info(
                        "There is no user yet. Within 24 hours, become the first administrator at"
                                + " http://localhost:{}/first-administrator?token={}",
                        event.getWebServer().getPort(),
                        token));
    }
}
