package org.plumbline.comparison;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.IsoFields;
import org.plumbline.platform.Job;
import org.plumbline.platform.Jobs;
import org.plumbline.platform.London;
import org.plumbline.record.Actor;
import org.plumbline.record.Audience;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.record.Source;
import org.plumbline.record.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The job that scans what everybody may see early on the first day of each quarter, and queues the next one. */
@Component
class ScanQuarter implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(ScanQuarter.class);
    private static final LocalTime AT = LocalTime.of(6, 0);

    private final Scanning scanning;
    private final ObjectProvider<Jobs> jobs;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** The queue is asked for late, because it knows this job itself. */
    ScanQuarter(Scanning scanning, ObjectProvider<Jobs> jobs, TransactionTemplate transaction, Clock clock) {
        this.scanning = scanning;
        this.jobs = jobs;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "scan-quarter";
    }

    @EventListener
    void serverIsUp(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext) {
            queue(next(London.dateAt(clock.instant())));
        }
    }

    /** The first day of the quarter after the one in which a day lies. */
    static LocalDate next(LocalDate day) {
        return day.with(IsoFields.DAY_OF_QUARTER, 1).plusMonths(3);
    }

    @Override
    public void run(String day) {
        LocalDate first = LocalDate.parse(day);
        Recording how = new Recording(
                Viewer.publicly(),
                Actor.SYSTEM,
                London.dateAt(clock.instant()),
                new Source("Scan of the quarter, made by Plumbline", ""),
                Audience.everybody());
        String quarter = first.getYear() + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR);
        if (scanning.keepQuarter(quarter, how) instanceof Outcome.Refused refused) {
            LOG.info("The scan of {} was not kept. {}", quarter, refused.reason());
        }
        queue(next(first));
    }

    @Override
    public void abandon(String day, String reason) {
        LOG.warn("The scan of {} was given up. {}", day, reason);
        queue(next(LocalDate.parse(day)));
    }

    private void queue(LocalDate day) {
        transaction.executeWithoutResult(status -> jobs.getObject().queue(this, day.toString(), at(day)));
    }

    private static Instant at(LocalDate day) {
        return day.atTime(AT).atZone(London.ZONE).toInstant();
    }
}
