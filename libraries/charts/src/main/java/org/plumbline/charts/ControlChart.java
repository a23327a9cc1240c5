package org.plumbline.charts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One series over time with its central line and its limits; without limits, a run chart. What each point reads as comes with
 * the point. A line is broken where a value is not known or a period is missing.
 *
 * @param points in the order of time, none twice
 * @param stages in their order, not overlapping; none for a plain line
 * @param centre what the central line is called: "Mean", "Median"
 * @param leavesZero whether the axis may begin elsewhere than at zero, which it then says
 */
public record ControlChart(
        Words words,
        Unit unit,
        List<Point> points,
        List<Stage> stages,
        Optional<Target> target,
        List<Annotation> annotations,
        String centre,
        boolean leavesZero)
        implements Chart {

    /**
     * A stretch of points with the same central line and limits.
     *
     * @param first position of its first point, from zero
     * @param last position of its last point, included
     * @param name why the limits are calculated anew from here, drawn where it begins; empty where they only differ from
     *     point to point, as on a chart of proportions
     */
    public record Stage(
            int first, int last, String name, OptionalDouble centre, OptionalDouble lower, OptionalDouble upper) {
        public Stage {
            Refused.unlessDrawable("The central line", centre);
            Refused.unlessDrawable("The lower limit", lower);
            Refused.unlessDrawable("The upper limit", upper);
            if (lower.orElse(Double.NEGATIVE_INFINITY) > upper.orElse(Double.POSITIVE_INFINITY)) {
                throw new Refused("The lower limit " + lower.orElseThrow() + " lies above the upper limit "
                        + upper.orElseThrow() + ".");
            }
        }

        public static Stage of(int first, int last, double centre, double lower, double upper) {
            return new Stage(
                    first, last, "", OptionalDouble.of(centre), OptionalDouble.of(lower), OptionalDouble.of(upper));
        }

        /** A central line alone, as on a run chart. */
        public static Stage centreOnly(int first, int last, double centre) {
            return new Stage(
                    first, last, "", OptionalDouble.of(centre), OptionalDouble.empty(), OptionalDouble.empty());
        }

        /** The same, begun for this reason. */
        public Stage because(String name) {
            return new Stage(first, last, name, centre, lower, upper);
        }

        private Stage earlierBy(int positions) {
            return new Stage(Math.max(0, first - positions), last - positions, name, centre, lower, upper);
        }

        /** Whether a reader is to see where it begins; the very first needs no mark. */
        boolean isStep() {
            return first > 0 && !name.isBlank();
        }
    }

    public ControlChart {
        points = new Course(points).points();
        stages = List.copyOf(stages);
        annotations = List.copyOf(annotations);
        Refused.ifBlank("The central line", centre);
        int next = 0;
        for (Stage stage : stages) {
            if (stage.first() < next || stage.last() < stage.first() || stage.last() >= points.size()) {
                throw new Refused("Limits from point " + (stage.first() + 1) + " to point " + (stage.last() + 1)
                        + " do not fit: they may begin at point " + (next + 1) + " and must end by point "
                        + points.size() + ".");
            }
            next = stage.last() + 1;
        }
    }

    /** A plain line. */
    public static ControlChart of(Words words, Unit unit, List<Point> points) {
        return new ControlChart(words, unit, points, List.of(), Optional.empty(), List.of(), "Mean", false);
    }

    public ControlChart withStages(List<Stage> stages) {
        return new ControlChart(words, unit, points, stages, target, annotations, centre, leavesZero);
    }

    public ControlChart withTarget(double value, String label) {
        return new ControlChart(
                words, unit, points, stages, Optional.of(new Target(value, label)), annotations, centre, leavesZero);
    }

    public ControlChart withAnnotations(List<Annotation> annotations) {
        return new ControlChart(words, unit, points, stages, target, annotations, centre, leavesZero);
    }

    /** The same with another name for its central line. */
    public ControlChart centredOn(String centre) {
        return new ControlChart(words, unit, points, stages, target, annotations, centre, leavesZero);
    }

    /** The same with an axis that begins where the values do. */
    public ControlChart leavingZero() {
        return new ControlChart(words, unit, points, stages, target, annotations, centre, true);
    }

    /** The same with its last points only, and their lines as they are; all of it where it has no more points than that. */
    public ControlChart latest(int most) {
        int cut = points.size() - most;
        if (cut <= 0 || most <= 0) {
            return this;
        }
        LocalDate begin = points.get(cut).period().start();
        return new ControlChart(
                words,
                unit,
                points.subList(cut, points.size()),
                stages.stream()
                        .filter(stage -> stage.last() >= cut)
                        .map(stage -> stage.earlierBy(cut))
                        .toList(),
                target,
                annotations.stream()
                        .filter(annotation -> !annotation.on().isBefore(begin))
                        .toList(),
                centre,
                leavesZero);
    }

    @Override
    public String svg(Look look) {
        return new ControlDrawing(this, look).svg();
    }

    @Override
    public List<String> columns() {
        List<String> columns =
                new ArrayList<>(List.of("Period", words.measure().isBlank() ? "Value" : words.measure()));
        if (!stages.isEmpty()) {
            columns.addAll(List.of(centre, "Lower limit", "Upper limit"));
        }
        target.ifPresent(aim -> columns.add(aim.label()));
        columns.add(SAYS);
        return List.copyOf(columns);
    }

    @Override
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>(points.size());
        int stage = 0;
        for (int i = 0; i < points.size(); i++) {
            while (stage < stages.size() && stages.get(stage).last() < i) {
                stage++;
            }
            boolean within = stage < stages.size() && stages.get(stage).first() <= i;
            rows.add(row(i, within ? Optional.of(stages.get(stage)) : Optional.empty()));
        }
        return List.copyOf(rows);
    }

    private Row row(int position, Optional<Stage> stage) {
        Point point = points.get(position);
        List<Row.Figure> figures = new ArrayList<>();
        figures.add(Row.Figure.of(point.value(), unit));
        if (!stages.isEmpty()) {
            figures.add(line(stage.map(Stage::centre)));
            figures.add(line(stage.map(Stage::lower)));
            figures.add(line(stage.map(Stage::upper)));
        }
        target.ifPresent(aim -> figures.add(Row.Figure.of(aim.value(), unit)));
        List<String> flags = new ArrayList<>(point.flags());
        stage.filter(begun -> begun.isStep() && begun.first() == position)
                .ifPresent(begun -> flags.add("Limits calculated anew from here: " + begun.name()));
        annotations.stream()
                .filter(annotation -> point.period().contains(annotation.on()))
                .forEach(annotation -> flags.add(annotation.words()));
        return new Row(point.period().words(), figures, flags);
    }

    private Row.Figure line(Optional<OptionalDouble> value) {
        OptionalDouble drawn = value.orElse(OptionalDouble.empty());
        return drawn.isPresent() ? Row.Figure.of(drawn, unit) : Row.Figure.none();
    }

    @Override
    public String facts() {
        Course course = new Course(points);
        List<String> facts = new ArrayList<>();
        facts.add("Line chart of " + course.span() + ".");
        facts.add(course.facts(unit));
        course.signals().ifPresent(facts::add);
        if (!stages.isEmpty()) {
            facts.add(lines(stages.getLast()));
        }
        target.ifPresent(aim -> facts.add(aim.words(unit) + "."));
        stages.stream()
                .filter(Stage::isStep)
                .forEach(step -> facts.add("Limits calculated anew from "
                        + points.get(step.first()).period().words() + ": " + step.name() + "."));
        annotations.forEach(annotation -> facts.add("Marked: " + annotation.words() + "."));
        return String.join(" ", facts);
    }

    private String lines(Stage last) {
        List<String> parts = new ArrayList<>();
        last.centre().ifPresent(value -> parts.add(centre + " " + unit.words(value)));
        last.lower().ifPresent(value -> parts.add("lower limit " + unit.words(value)));
        last.upper().ifPresent(value -> parts.add("upper limit " + unit.words(value)));
        return parts.isEmpty() ? "No limits." : String.join(", ", parts) + ".";
    }
}
