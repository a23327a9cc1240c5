package org.plumbline.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.platform.tables.Tables.SCHEDULED_TASKS;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.plumbline.PlumblineTest;
import org.springframework.beans.factory.annotation.Autowired;

@PlumblineTest
class JobsTest {
    @Autowired
    DSLContext sql;

    private final Failing job = new Failing("job-" + System.nanoTime());
    private final SettableClock time = new SettableClock();

    /** A job that fails as often as it is told to. */
    private static final class Failing implements Job {
        private final String name;
        private final List<String> done = new ArrayList<>();
        private final List<String> abandoned = new ArrayList<>();
        private int failures;

        Failing(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public void run(String subject) {
            if (failures-- > 0) {
                throw new IllegalStateException("as asked");
            }
            done.add(subject);
        }

        @Override
        public void abandon(String subject, String reason) {
            abandoned.add(subject + ": " + reason);
        }
    }

    private final ManualScheduler scheduler;

    JobsTest(@Autowired DataSource database) {
        scheduler = TestHelper.createManualScheduler(database, Jobs.task(job))
                .clock(time)
                .build();
    }

    private void queue(String subject) {
        scheduler.schedule(new TaskInstance<>(job.name(), subject), time.now());
    }

    private int queued() {
        return sql.fetchCount(SCHEDULED_TASKS, SCHEDULED_TASKS.TASK_NAME.eq(job.name()));
    }

    @Test
    void what_is_queued_is_done_once_and_leaves_the_queue() {
        queue("a");

        scheduler.runAnyDueExecutions();
        scheduler.runAnyDueExecutions();

        assertThat(job.done).containsExactly("a");
        assertThat(queued()).isZero();
    }

    @Test
    void a_failure_is_tried_once_more_after_a_while() {
        job.failures = 1;
        queue("b");

        scheduler.runAnyDueExecutions();
        scheduler.runAnyDueExecutions();
        assertThat(job.done).isEmpty();
        scheduler.tick(Duration.ofSeconds(6));
        scheduler.runAnyDueExecutions();

        assertThat(job.done).containsExactly("b");
        assertThat(job.abandoned).isEmpty();
    }

    @Test
    void a_second_failure_ends_it_with_a_reason() {
        job.failures = 2;
        queue("c");

        scheduler.runAnyDueExecutions();
        scheduler.tick(Duration.ofSeconds(6));
        scheduler.runAnyDueExecutions();

        assertThat(job.done).isEmpty();
        assertThat(job.abandoned).containsExactly("c: It failed twice, through no fault of yours.");
        assertThat(queued()).isZero();
    }

    @Test
    void work_whose_server_was_killed_is_begun_again() {
        queue("d");
        sql.update(SCHEDULED_TASKS)
                .set(SCHEDULED_TASKS.PICKED, true)
                .set(SCHEDULED_TASKS.PICKED_BY, "a server that is gone")
                .set(
                        SCHEDULED_TASKS.LAST_HEARTBEAT,
                        time.now().minus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC))
                .where(SCHEDULED_TASKS.TASK_NAME.eq(job.name()))
                .execute();

        scheduler.runDeadExecutionDetection();
        scheduler.tick(Duration.ofSeconds(1));
        scheduler.runAnyDueExecutions();

        assertThat(job.done).containsExactly("d");
    }
}
