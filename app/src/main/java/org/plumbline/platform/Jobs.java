package org.plumbline.platform;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The queue of work, kept in the database: what was queued survives a restart and a {@code kill -9}, and two servers on
 * one database do not do it twice at a time.
 */
@Component
public class Jobs {
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration BEFORE_RETRY = Duration.ofSeconds(5);
    private static final Duration LAST_WAIT = Duration.ofSeconds(20);
    private static final int RETRIES = 1;
    private static final int REVIVALS = 3;

    private final Clock clock;
    private final Map<String, Job> jobs;
    private final Scheduler scheduler;
    private boolean started;

    Jobs(DataSource database, Clock clock, List<Job> jobs) {
        this.clock = clock;
        this.jobs = jobs.stream().collect(Collectors.toMap(Job::name, Function.identity()));
        List<Task<?>> tasks = new ArrayList<>();
        jobs.forEach(job -> tasks.add(task(job)));
        this.scheduler = Scheduler.create(new TransactionAwareDataSourceProxy(database), tasks)
                .schedulerName(new SchedulerName.Fixed(
                        "plumbline " + ProcessHandle.current().pid()))
                .threads(2)
                .pollingInterval(LOOK_EVERY)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(LAST_WAIT)
                .build();
    }

    /** Queues work, in the caller's transaction; the same work that is queued already stays queued once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void queue(Job job, String subject) {
        queue(job, subject, clock.instant());
    }

    /** Queues work that is not to begin before an instant; what is queued already keeps its own. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void queue(Job job, String subject, Instant at) {
        if (!jobs.containsKey(job.name())) {
            throw new IllegalArgumentException("not a job of this application: " + job.name());
        }
        scheduler.scheduleIfNotExists(new TaskInstance<>(job.name(), subject), at);
    }

    @EventListener
    void serverIsUp(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext) {
            start();
        }
    }

    /** Begins to do what is queued; a server does so by itself, one command only when it waits for the work. */
    public synchronized void start() {
        if (!started) {
            started = true;
            scheduler.start();
        }
    }

    @PreDestroy
    synchronized void stop() {
        if (started) {
            scheduler.stop();
        }
    }

    static Task<Void> task(Job job) {
        return Tasks.oneTime(job.name(), Void.class)
                .onFailure((complete, operations) -> failed(job, complete, operations))
                .onDeadExecution((complete, operations) -> died(job, complete, operations))
                .execute((instance, context) -> job.run(instance.getId()));
    }

    private static void failed(Job job, ExecutionComplete complete, ExecutionOperations<Void> operations) {
        if (complete.getExecution().consecutiveFailures < RETRIES) {
            operations.reschedule(complete, complete.getTimeDone().plus(BEFORE_RETRY));
        } else {
            job.abandon(complete.getExecution().taskInstance.getId(), "It failed twice, through no fault of yours.");
            operations.stop();
        }
    }

    private static void died(Job job, ExecutionComplete complete, ExecutionOperations<Void> operations) {
        if (complete.getExecution().consecutiveFailures < REVIVALS) {
            operations.reschedule(complete, complete.getTimeDone());
        } else {
            job.abandon(
                    complete.getExecution().taskInstance.getId(),
                    "The server stopped " + (REVIVALS + 1) + " times while it was at work on this.");
            operations.stop();
        }
    }
}
