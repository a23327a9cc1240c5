package org.plumbline.plans.work;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.plumbline.platform.Job;
import org.plumbline.platform.Jobs;
import org.plumbline.platform.London;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The job that sends a day's digests at seven in the morning in London, and queues the next day's. */
@Component
class DigestDay implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(DigestDay.class);
    private static final LocalTime AT = LocalTime.of(7, 0);

    private final Digests digests;
    private final ObjectProvider<Jobs> jobs;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** The queue is asked for late, because it knows this job itself. */
    DigestDay(Digests digests, ObjectProvider<Jobs> jobs, TransactionTemplate transaction, Clock clock) {
        this.digests = digests;
        this.jobs = jobs;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "send-digests";
    }

    @EventListener
    void serverIsUp(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext && digests.canBeSent()) {
            LocalDate today = London.dateAt(clock.instant());
            queue(clock.instant().isBefore(at(today)) ? today : today.plusDays(1));
        }
    }

    @Override
    public void run(String day) {
        if (digests.canBeSent()) {
            digests.today().forEach(digests::send);
            queue(LocalDate.parse(day).plusDays(1));
        }
    }

    @Override
    public void abandon(String day, String reason) {
        LOG.warn("The digests of {} were given up. {}", day, reason);
        queue(LocalDate.parse(day).plusDays(1));
    }

    private void queue(LocalDate day) {
        transaction.executeWithoutResult(status -> jobs.getObject().queue(this, day.toString(), at(day)));
    }

    private static Instant at(LocalDate day) {
        return day.atTime(AT).atZone(London.ZONE).toInstant();
    }
}
