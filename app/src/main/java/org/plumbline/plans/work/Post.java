package org.plumbline.plans.work;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Hands e-mails to the server that the settings name; without one there is no post. */
@Component
class Post {
    private final @Nullable JavaMailSender sender;
    private final String from;
    private final String home;

    Post(
            ObjectProvider<JavaMailSender> sender,
            @Value("${plumbline.mail.from}") String from,
            @Value("${plumbline.address}") String home) {
        this.sender = sender.getIfAvailable();
        this.from = from;
        this.home = home;
    }

    boolean ready() {
        return sender != null;
    }

    void send(Digest digest) {
        if (sender == null) {
            throw new IllegalStateException("no server for e-mail is set");
        }
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(digest.to());
        message.setSubject(digest.subject());
        message.setText(digest.text(home));
        sender.send(message);
    }
}
