package org.plumbline.web;

import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says on the console where the pages are, once they can be asked for. */
@Component
class Greeting {
    @EventListener
    void serverStarted(WebServerInitializedEvent event) {
        System.err.println(
                "Plumbline is at http://localhost:" + event.getWebServer().getPort() + " (stop it with Ctrl-C).");
    }
}
