package org.plumbline.measures.web;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.charts.ControlChart;
import org.plumbline.documents.sheets.Notes;
import org.plumbline.documents.sheets.Sheet;
import org.plumbline.documents.sheets.SheetFormat;
import org.plumbline.documents.sheets.Value;
import org.plumbline.measures.Figure;
import org.plumbline.measures.Figures;
import org.plumbline.measures.Measure;
import org.plumbline.measures.Measures;
import org.plumbline.measures.StatedDay;
import org.plumbline.measures.reading.Readings;
import org.plumbline.record.Vantage;
import org.plumbline.web.Access;
import org.plumbline.web.Dates;
import org.plumbline.web.Download;
import org.plumbline.web.NotThere;
import org.plumbline.web.Permission;
import org.plumbline.web.Visitors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/** A measure as a file: every statement of it, from the same vantage as on its page, or its chart. */
@Controller
class MeasureFileController {
    private static final String LICENCE =
            "Contains public sector information licensed under the Open Government Licence v3.0.";

    private final Measures measures;
    private final Figures figures;
    private final Readings readings;
    private final MeasurePages pages;
    private final Visitors visitors;
    private final Clock clock;

    MeasureFileController(
            Measures measures, Figures figures, Readings readings, MeasurePages pages, Visitors visitors, Clock clock) {
        this.measures = measures;
        this.figures = figures;
        this.readings = readings;
        this.pages = pages;
        this.visitors = visitors;
        this.clock = clock;
    }

    @GetMapping("/measures/{id}/figures.{extension:csv|xlsx|ods|json|svg}")
    @Access(Permission.READ)
    Download file(
            @PathVariable String id,
            @PathVariable String extension,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable String group,
            Vantage vantage) {
        Measure measure = measures.find(id, vantage)
                .orElseThrow(() -> new NotThere("There is no such measure, as far as you may see from here."));
        List<Figure> stated = figures.stated(id, vantage).stream()
                .filter(one -> (area == null || one.stated().area().equals(area))
                        && (group == null || one.stated().group().equals(group)))
                .toList();
        String name = id + "-" + vantage.asAt() + "." + extension;
        return switch (extension) {
            case "svg" -> svg(name, chart(measure, area, group, vantage));
            case "json" -> json(name, measure, stated);
            default -> sheet(name, extension, measure, stated, vantage);
        };
    }

    private ControlChart chart(Measure measure, @Nullable String area, @Nullable String group, Vantage vantage) {
        return readings.of(measure, vantage).stream()
                .filter(one -> (area == null || one.area().equals(area))
                        && (group == null || one.group().equals(group)))
                .findFirst()
                .flatMap(one -> pages.chart(one, vantage))
                .orElseThrow(() -> new NotThere("There are too few figures to be drawn."));
    }

    private static Download svg(String name, ControlChart chart) {
        return new Download(name, "image/svg+xml", output -> output.write(chart.file("chart")));
    }

    private static Download json(String name, Measure measure, List<Figure> stated) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("measure", measure.id());
        said.put("name", measure.name());
        said.put("counts", measure.definition().counts());
        said.put("unit", measure.definition().unit());
        said.put("source", measure.definition().source().code());
        said.put("licence", LICENCE);
        said.put("figures", stated.stream().map(MeasureFileController::json).toList());
        return new Download(
                name,
                "application/json",
                output -> output.write(JsonMapper.shared()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(said)
                        .getBytes(StandardCharsets.UTF_8)));
    }

    private static Map<String, Object> json(Figure figure) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("area", figure.stated().area());
        said.put("group", figure.stated().group());
        said.put("from", text(figure.stated().from()));
        said.put("to", text(figure.stated().to()));
        said.put("asAt", text(figure.stated().asAt()));
        said.put("stated", figure.stated().stated());
        said.put("value", figure.stated().value().orElse(null));
        said.put("numerator", figure.stated().numerator().orElse(null));
        said.put("denominator", figure.stated().denominator().orElse(null));
        said.put("statedBy", figure.stated().statedBy());
        said.put("document", figure.stated().document());
        said.put("place", figure.stated().place());
        said.put("note", figure.stated().note());
        said.put("recordedAt", figure.recordedAt().toString());
        said.put("entry", figure.entry());
        return said;
    }

    private static @Nullable String text(Optional<StatedDay> day) {
        return day.map(StatedDay::stated).orElse(null);
    }

    private Download sheet(String name, String extension, Measure measure, List<Figure> stated, Vantage vantage) {
        SheetFormat format = Stream.of(SheetFormat.CSV_WITH_BYTE_ORDER_MARK, SheetFormat.XLSX, SheetFormat.ODS)
                .filter(one -> one.extension().equals(extension))
                .findFirst()
                .orElseThrow();
        String as = vantage.viewer().as();
        Sheet sheet = new Sheet(
                "Figures",
                columns(),
                stated.stream().map(MeasureFileController::row).toList(),
                new Notes(
                        measure.name() + ": " + stated.size() + " statements",
                        Dates.words(vantage.asAt()),
                        Dates.words(vantage.knownBy()),
                        visitors.viewers().getOrDefault(as, as),
                        measure.definition().counts(),
                        LICENCE,
                        clock.instant()));
        return new Download(name, format.mediaType(), output -> format.write(sheet, output));
    }

    private static List<Sheet.Column> columns() {
        List<Sheet.Column> columns = new ArrayList<>();
        for (String text : List.of("area", "group", "from", "to", "as at", "stated")) {
            columns.add(Sheet.Column.of(text, Sheet.Kind.TEXT));
        }
        for (String number : List.of("value", "numerator", "denominator")) {
            columns.add(Sheet.Column.of(number, Sheet.Kind.DECIMAL));
        }
        for (String text : List.of("unit", "stated by", "document", "place", "note")) {
            columns.add(Sheet.Column.of(text, Sheet.Kind.TEXT));
        }
        columns.add(Sheet.Column.of("recorded", Sheet.Kind.INSTANT));
        columns.add(Sheet.Column.of("entry", Sheet.Kind.WHOLE));
        return columns;
    }

    private static List<Value> row(Figure figure) {
        return List.of(
                Value.of(figure.stated().area()),
                Value.of(figure.stated().group()),
                Value.of(figure.stated().from().map(StatedDay::stated).orElse("")),
                Value.of(figure.stated().to().map(StatedDay::stated).orElse("")),
                Value.of(figure.stated().asAt().map(StatedDay::stated).orElse("")),
                Value.of(figure.stated().stated()),
                number(figure.stated().value()),
                number(figure.stated().numerator()),
                number(figure.stated().denominator()),
                Value.of(figure.stated().unit()),
                Value.of(figure.stated().statedBy()),
                Value.of(figure.stated().document()),
                Value.of(figure.stated().place()),
                Value.of(figure.stated().note()),
                Value.of(figure.recordedAt()),
                Value.of(figure.entry()));
    }

    private static Value number(Optional<BigDecimal> value) {
        return value.map(Value::of).orElseGet(Value::unknown);
    }
}
