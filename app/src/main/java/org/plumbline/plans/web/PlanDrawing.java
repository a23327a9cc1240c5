package org.plumbline.plans.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.findings.Whose;
import org.plumbline.plans.Action;
import org.plumbline.plans.ActionStatus;

/**
 * The actions of a plan on a line of time, drawn once on the server. What a mark means is in its shape and in words beside
 * it, never in its colour alone; the table under it says the same.
 */
public final class PlanDrawing implements Content {
    private static final int WIDTH = 860;
    private static final int LEFT = 70;
    private static final int RIGHT = 700;
    private static final int TOP = 44;
    private static final int ROW = 26;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.UK);

    private final List<Action> actions;
    private final LocalDate today;
    private final String todayWords;
    private final LocalDate from;
    private final LocalDate until;

    /**
     * @param today the day from which one looks
     * @param todayWords what that day is called
     */
    PlanDrawing(List<Action> actions, LocalDate today, String todayWords) {
        this.todayWords = todayWords;
        this.actions = actions.stream()
                .filter(action -> action.dates().nearest().isPresent())
                .toList();
        this.today = today;
        this.from = days().min(LocalDate::compareTo).orElse(today).withDayOfMonth(1);
        this.until =
                days().max(LocalDate::compareTo).orElse(today).plusMonths(1).withDayOfMonth(1);
    }

    /** Whether there is nothing that could be drawn. */
    public boolean nothing() {
        return actions.isEmpty();
    }

    private Stream<LocalDate> days() {
        return Stream.concat(
                Stream.of(today),
                actions.stream()
                        .flatMap(action -> Stream.of(
                                        Optional.of(action.openedOn()),
                                        action.dates().inspectorate(),
                                        action.dates().force(),
                                        action.dates().promise(),
                                        action.doing().doneOn())
                                .flatMap(Optional::stream)));
    }

    @Override
    public void writeTo(TemplateOutput output) {
        int height = TOP + actions.size() * ROW + 16;
        output.writeContent(
                ("<svg class=\"plans-timeline\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\""
                                + " aria-labelledby=\"timeline-title timeline-text\"><title id=\"timeline-title\">Actions on a line of"
                                + " time</title><desc id=\"timeline-text\">%s The table that follows says the same.</desc>")
                        .formatted(WIDTH, height, WIDTH, height, summary()));
        months(output, height);
        for (int row = 0; row < actions.size(); row++) {
            row(actions.get(row), TOP + row * ROW + ROW / 2, output);
        }
        today(output, height);
        output.writeContent("</svg>");
    }

    private String summary() {
        long late = actions.stream()
                .filter(action -> action.status(today).state() == ActionStatus.State.LATE)
                .count();
        return "%s with dates from %s to %s, %d of them late."
                .formatted(
                        Histories.count(actions.size(), "action"),
                        MONTH.format(from),
                        MONTH.format(until.minusDays(1)),
                        late);
    }

    private void months(TemplateOutput output, int height) {
        long months = Math.max(1, ChronoUnit.MONTHS.between(from, until));
        long step = Math.max(1, (months + 7) / 8);
        for (LocalDate month = from; !month.isAfter(until); month = month.plusMonths(step)) {
            int x = x(month);
            output.writeContent("<line class=\"plans-timeline__month\" x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\"/>"
                    .formatted(x, TOP - 8, x, height - 8));
            if (x < RIGHT - 55) {
                output.writeContent("<text class=\"plans-timeline__small\" x=\"%d\" y=\"%d\">%s</text>"
                        .formatted(x + 3, TOP - 12, MONTH.format(month)));
            }
        }
    }

    private void today(TemplateOutput output, int height) {
        int x = x(today);
        boolean room = x < RIGHT - 100;
        output.writeContent(("<line class=\"plans-timeline__today\" x1=\"%d\" y1=\"18\" x2=\"%d\" y2=\"%d\"/>"
                        + "<text class=\"plans-timeline__label\" x=\"%d\" y=\"14\" text-anchor=\"%s\">%s</text>")
                .formatted(x, x, height - 8, x, room ? "start" : "end", todayWords));
    }

    private void row(Action action, int y, TemplateOutput output) {
        ActionStatus status = action.status(today);
        LocalDate end = action.doing()
                .doneOn()
                .orElseGet(() -> status.due().map(due -> due.on()).orElse(today));
        output.writeContent("<text class=\"plans-timeline__label\" x=\"4\" y=\"%d\">%s</text>"
                .formatted(y + 5, escaped(action.id())));
        bar(action, status, end, y, output);
        for (Whose whose : Whose.values()) {
            action.dates().of(whose).ifPresent(on -> mark(whose, x(on), y, output));
        }
        output.writeContent("<text class=\"plans-timeline__small\" x=\"%d\" y=\"%d\">%s</text>"
                .formatted(RIGHT + 8, y + 4, escaped(brief(status))));
    }

    /** Solid is done, hollow is to come, and what is past its date runs on to today in stripes. */
    private void bar(Action action, ActionStatus status, LocalDate end, int y, TemplateOutput output) {
        int x = x(action.openedOn());
        int width = Math.max(3, x(end) - x);
        boolean done = action.doing().doneOn().isPresent();
        output.writeContent("<rect class=\"plans-timeline__bar%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"8\"/>"
                .formatted(done ? " plans-timeline__bar--done" : "", x, y - 4, width));
        if (status.state() == ActionStatus.State.LATE) {
            output.writeContent("<line class=\"plans-timeline__late\" x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\"/>"
                    .formatted(x(end), y, Math.max(x(end) + 3, x(today)), y));
        }
    }

    private static void mark(Whose whose, int x, int y, TemplateOutput output) {
        output.writeContent(
                switch (whose) {
                    case INSPECTORATE ->
                        "<path class=\"plans-timeline__mark\" d=\"M%d %dl8 8l-8 8l-8 -8z\"/>".formatted(x, y - 8);
                    case FORCE ->
                        "<rect class=\"plans-timeline__mark plans-timeline__mark--force\" x=\"%d\" y=\"%d\" width=\"10\" height=\"10\"/>"
                                .formatted(x - 5, y - 5);
                    case OWNER ->
                        "<circle class=\"plans-timeline__mark plans-timeline__mark--owner\" cx=\"%d\" cy=\"%d\" r=\"5\"/>"
                                .formatted(x, y);
                });
    }

    private static String brief(ActionStatus status) {
        String words = status.words();
        return words.length() > 26 ? words.substring(0, 25).stripTrailing() + "…" : words;
    }

    private int x(LocalDate day) {
        long all = Math.max(1, ChronoUnit.DAYS.between(from, until));
        return LEFT + (int) ((RIGHT - LEFT) * ChronoUnit.DAYS.between(from, day) / all);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
