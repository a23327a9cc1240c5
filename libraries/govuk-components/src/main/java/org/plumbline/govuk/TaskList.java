package org.plumbline.govuk;

import gg.jte.Content;
import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What has to be done, and how far each thing is. */
public record TaskList(String idPrefix, List<Task> tasks) implements HtmlContent {

    /** One thing to do; it cannot be opened yet where {@code href} is null. */
    public record Task(
            String title, @Nullable String hint, @Nullable String href, Content status, boolean cannotStart) {

        public static Task of(String title, String href, Tag status) {
            return new Task(title, null, href, status, false);
        }

        /** Done: the status is plain words, so that what is not done stands out. */
        public static Task done(String title, String href) {
            return new Task(title, null, href, Text.of("Completed"), false);
        }

        public static Task notYet(String title) {
            return new Task(title, null, null, Text.of("Cannot start yet"), true);
        }

        public Task withHint(String hint) {
            return new Task(title, hint, href, status, cannotStart);
        }
    }

    /** A task with the ids that tie its hint and status to its link. */
    record Line(Task task, @Nullable String hintId, String statusId) {

        String describedBy() {
            return hintId == null ? statusId : hintId + " " + statusId;
        }
    }

    public TaskList {
        tasks = List.copyOf(tasks);
    }

    public static TaskList of(List<Task> tasks) {
        return new TaskList("task-list", tasks);
    }

    /** Needed where a page holds two lists, so that their ids differ. */
    public TaskList withIdPrefix(String idPrefix) {
        return new TaskList(idPrefix, tasks);
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        JteTaskListGenerated.render(output, NoInterception.HERE, this);
    }

    List<Line> lines() {
        return IntStream.range(0, tasks.size())
                .mapToObj(at -> line(idPrefix + "-" + (at + 1), tasks.get(at)))
                .toList();
    }

    private static Line line(String id, Task task) {
        return new Line(task, task.hint() == null ? null : id + "-hint", id + "-status");
    }
}
