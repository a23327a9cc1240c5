package org.plumbline.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.contradictions.Identities;
import org.plumbline.measures.Basis;
import org.plumbline.measures.Cadence;
import org.plumbline.measures.Chart;
import org.plumbline.measures.Definition;
import org.plumbline.measures.FigureBatches;
import org.plumbline.measures.Figures;
import org.plumbline.measures.Good;
import org.plumbline.measures.MeasureFact;
import org.plumbline.measures.MeasureWork;
import org.plumbline.measures.SourceClass;
import org.plumbline.measures.StatedDay;
import org.plumbline.measures.StatedFigure;
import org.plumbline.measures.intake.FigureIntake;
import org.plumbline.measures.intake.Settings;
import org.plumbline.measures.intake.WrongSheet;
import org.plumbline.platform.London;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.record.Vantage;

/** What was measured, what was stated of it, and what was put right. */
final class MeasureChapter implements Chapter {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final MeasureWork work;
    private final FigureBatches batches;
    private final Figures figures;
    private final FigureIntake intake;
    private final Identities identities;
    private final StoryClock clock;

    MeasureChapter(
            MeasureWork work,
            FigureBatches batches,
            Figures figures,
            FigureIntake intake,
            Identities identities,
            StoryClock clock) {
        this.work = work;
        this.batches = batches;
        this.figures = figures;
        this.intake = intake;
        this.identities = identities;
        this.clock = clock;
    }

    @Override
    public boolean tells(StoryEvent event) {
        return event.type().startsWith("measure.")
                || event.type().startsWith("observation.")
                || event.type().equals("identities.declared")
                || event.type().equals("figures.taken");
    }

    @Override
    public void tell(StoryEvent event, Scene scene) {
        Recording how = scene.recording(event);
        scene.check(
                event,
                switch (event.type()) {
                    case "measure.defined" -> defined(event, how, scene);
                    case "measure.target-set" ->
                        work.aim(
                                event.text("measure"),
                                new MeasureFact.TargetSet(
                                        scene.story().story().force(),
                                        decimal(event, "value"),
                                        event.text("setter"),
                                        event.dateOrNull("by")),
                                how);
                    case "measure.annotated" ->
                        work.annotate(
                                event.text("measure"),
                                new MeasureFact.Annotated(
                                        scene.story().story().force(), event.effectiveOn(), event.text("words")),
                                how);
                    case "measure.claimed" ->
                        work.claim(
                                event.text("measure"),
                                new MeasureFact.Claimed(
                                        scene.story().story().force(),
                                        event.text("words"),
                                        event.text("by"),
                                        event.text("kind"),
                                        event.says("amount") ? decimal(event, "amount") : null,
                                        event.dateOrNull("from"),
                                        event.date("until")),
                                how);
                    case "measure.bound" ->
                        work.bind(
                                event.text("measure"),
                                new MeasureFact.Bound(
                                        scene.finding(event.text("finding")),
                                        scene.story().story().force(),
                                        decimal(event, "target"),
                                        event.number("periods")),
                                how);
                    case "identities.declared" ->
                        identities.declare(
                                scene.story().story().force(), text("/demonstration/" + event.text("file")), how);
                    case "figures.taken" -> taken(event, how, scene);
                    case "observation.stated" -> state(stated(event, scene), how, scene);
                    default -> state(corrected(event, how), how, scene);
                });
    }

    private static String text(String resource) {
        try (InputStream file = Objects.requireNonNull(MeasureChapter.class.getResourceAsStream(resource))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the story's identities cannot be read", e);
        }
    }

    /** Every row of the file comes in, what is doubtful too. */
    private Outcome taken(StoryEvent event, Recording how, Scene scene) {
        String name = event.text("file");
        try (InputStream file =
                Objects.requireNonNull(MeasureChapter.class.getResourceAsStream("/demonstration/figures/" + name))) {
            Path copy = Files.createTempFile("figures", ".told");
            try {
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                return intake.take(
                        copy,
                        name,
                        new Settings(scene.story().story().force(), how.source().document(), "", Optional.empty()),
                        true,
                        how);
            } finally {
                Files.delete(copy);
            }
        } catch (WrongSheet e) {
            throw new IllegalStateException(e.sentence(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("the story's figures cannot be read", e);
        }
    }

    private Outcome state(StatedFigure figure, Recording how, Scene scene) {
        return batches.state(
                List.of(figure),
                scene.story().story().force(),
                Map.of(),
                FigureBatches.Origin.TYPED,
                how.on(London.dateAt(clock.instant())));
    }

    private Outcome defined(StoryEvent event, Recording how, Scene scene) {
        Definition definition = new Definition(
                event.text("name"),
                event.text("counts"),
                event.text("unit"),
                Good.of(event.text("good")).orElseThrow(),
                event.textOrNone("numerator"),
                event.textOrNone("denominator"),
                Basis.of(event.text("basis")).orElseThrow(),
                SourceClass.of(event.text("source")).orElseThrow(),
                event.textOrNone("window"),
                Cadence.of(event.text("cadence")).orElseThrow(),
                scene.story().story().force(),
                0,
                Definition.USUAL_GRACE,
                Chart.of(event.text("chart")).orElseThrow());
        return work.define(event.text("measure"), definition, how);
    }

    private StatedFigure stated(StoryEvent event, Scene scene) {
        Optional<BigDecimal> of = event.says("of") ? Optional.of(decimal(event, "of")) : Optional.empty();
        BigDecimal number = decimal(event, "value");
        String by = scene.story().body(event.text("statedBy")).name();
        StoryEvent.Span period = event.span("period");
        return new StatedFigure(
                event.text("measure"),
                scene.story().story().force(),
                "",
                Optional.ofNullable(period).flatMap(span -> StatedDay.of(span.from())),
                Optional.ofNullable(period).flatMap(span -> StatedDay.of(span.to())),
                period == null ? StatedDay.of(asAt(event)) : Optional.empty(),
                of.map(whole -> event.text("value") + " of " + whole.toPlainString())
                        .orElse(event.text("value")),
                Optional.of(of.map(whole -> number.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP))
                        .orElse(number)),
                of.map(whole -> number),
                of,
                event.text("unit").equals("cases") && of.isPresent() ? "percent" : event.text("unit"),
                event.says("told") ? by + ", told to " + event.text("told") : by,
                scene.story().title(event.source().document()),
                event.source().place(),
                event.textOrNone("caution"),
                "",
                1);
    }

    /** Where a document gives a month alone, the month. */
    private static String asAt(StoryEvent event) {
        String day = event.effectiveOn().toString();
        return "month".equals(event.precision()) ? day.substring(0, 7) : day;
    }

    private StatedFigure corrected(StoryEvent event, Recording how) {
        Vantage now = Vantage.now(clock, how.viewer());
        StoryEvent.Span period = event.span("period");
        return figures.all(now).stream()
                .filter(figure -> figure.stated().measure().equals(event.text("measure")))
                .reduce((before, after) -> after)
                .map(wrong -> new StatedFigure(
                        wrong.stated().measure(),
                        wrong.stated().area(),
                        wrong.stated().group(),
                        from(period),
                        to(period),
                        Optional.empty(),
                        wrong.stated().stated(),
                        wrong.stated().value(),
                        wrong.stated().numerator(),
                        wrong.stated().denominator(),
                        wrong.stated().unit(),
                        wrong.stated().statedBy(),
                        wrong.stated().document(),
                        wrong.stated().place(),
                        event.text("why") + " " + event.textOrNone("caution"),
                        wrong.reference(),
                        1))
                .orElseThrow(() -> new IllegalStateException("the story corrects a figure that nobody stated"));
    }

    private static Optional<StatedDay> from(StoryEvent.@Nullable Span period) {
        return Optional.ofNullable(period).flatMap(span -> StatedDay.of(span.from()));
    }

    private static Optional<StatedDay> to(StoryEvent.@Nullable Span period) {
        return Optional.ofNullable(period).flatMap(span -> StatedDay.of(span.to()));
    }

    private static BigDecimal decimal(StoryEvent event, String word) {
        return new BigDecimal(event.text(word));
    }
}
