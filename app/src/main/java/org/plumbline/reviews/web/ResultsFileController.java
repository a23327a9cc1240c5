package org.plumbline.reviews.web;

import static org.plumbline.documents.sheets.Sheet.Kind.DATE;
import static org.plumbline.documents.sheets.Sheet.Kind.DECIMAL;
import static org.plumbline.documents.sheets.Sheet.Kind.PERCENT;
import static org.plumbline.documents.sheets.Sheet.Kind.TEXT;
import static org.plumbline.documents.sheets.Sheet.Kind.WHOLE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.documents.sheets.Notes;
import org.plumbline.documents.sheets.Sheet;
import org.plumbline.documents.sheets.SheetFormat;
import org.plumbline.documents.sheets.Value;
import org.plumbline.record.Vantage;
import org.plumbline.reviews.QuestionResult;
import org.plumbline.reviews.Round;
import org.plumbline.reviews.Rounds;
import org.plumbline.statistics.agreement.Kappa;
import org.plumbline.statistics.intervals.Confidence;
import org.plumbline.statistics.intervals.Estimate;
import org.plumbline.web.Access;
import org.plumbline.web.Dates;
import org.plumbline.web.Download;
import org.plumbline.web.NotThere;
import org.plumbline.web.Permission;
import org.plumbline.web.Visitors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The results of a round and of the rounds before as a file; no case and no reviewer stands in it. */
@Controller
class ResultsFileController {
    private static final List<Sheet.Column> COLUMNS = List.of(
            Sheet.Column.of("Round", TEXT),
            Sheet.Column.of("Reviewed by", TEXT),
            Sheet.Column.of("Cases from", DATE),
            Sheet.Column.of("Cases until", DATE),
            Sheet.Column.of("Question", TEXT),
            Sheet.Column.of("Good answer", TEXT),
            Sheet.Column.of("Stratum", TEXT),
            Sheet.Column.of("Yes", WHOLE),
            Sheet.Column.of("Of", WHOLE),
            Sheet.Column.of("Not applicable", WHOLE),
            Sheet.Column.of("Share", PERCENT),
            Sheet.Column.of("Interval from", PERCENT),
            Sheet.Column.of("Interval to", PERCENT),
            Sheet.Column.of("Judged twice", WHOLE),
            Sheet.Column.of("Agreed", PERCENT),
            Sheet.Column.of("Kappa", DECIMAL));

    private final Rounds rounds;
    private final ReviewHands hands;
    private final Visitors visitors;
    private final Clock clock;

    ResultsFileController(Rounds rounds, ReviewHands hands, Visitors visitors, Clock clock) {
        this.rounds = rounds;
        this.hands = hands;
        this.visitors = visitors;
        this.clock = clock;
    }

    @GetMapping("/reviews/rounds/{id}/results.{extension:csv|xlsx|ods}")
    @Access(Permission.READ)
    Download file(@PathVariable String id, @PathVariable String extension, Vantage vantage) {
        SheetFormat format = Stream.of(SheetFormat.CSV_WITH_BYTE_ORDER_MARK, SheetFormat.XLSX, SheetFormat.ODS)
                .filter(one -> one.extension().equals(extension))
                .findFirst()
                .orElseThrow(() -> new NotThere("The results cannot be had as " + extension + "."));
        Round round = rounds.find(id, vantage)
                .filter(Round::closed)
                .orElseThrow(() -> new NotThere("There is no closed round at this address that you may see."));
        List<List<Value>> rows = round.results().stream()
                .flatMap(result ->
                        Stream.concat(Stream.of(result), rounds.earlier(round, result.question(), vantage).stream()))
                .flatMap(result -> rows(result).stream())
                .toList();
        Sheet sheet = new Sheet("Results", COLUMNS, rows, notes(round, vantage));
        return new Download(
                "case-review-" + id + "." + extension, format.mediaType(), output -> format.write(sheet, output));
    }

    private static List<List<Value>> rows(QuestionResult result) {
        List<List<Value>> rows = new ArrayList<>();
        Optional<Estimate> estimate = result.estimate(Confidence.NINETY_FIVE);
        Optional<Kappa> agreement = result.agreement();
        List<Value> whole = head(result, "all", result.yes(), result.of(), result.notApplicable());
        whole.addAll(List.of(
                perCent(estimate.map(Estimate::value)),
                perCent(estimate.map(one -> one.interval().lower())),
                perCent(estimate.map(one -> one.interval().upper())),
                agreement.map(one -> Value.of(Math.round(one.n()))).orElseGet(Value::unknown),
                perCent(agreement.map(Kappa::observed)),
                agreement
                        .map(Kappa::value)
                        .filter(kappa -> !Double.isNaN(kappa))
                        .map(kappa -> Value.of(BigDecimal.valueOf(kappa).setScale(4, RoundingMode.HALF_UP)))
                        .orElseGet(Value::unknown)));
        rows.add(whole);
        if (result.strata().size() > 1) {
            result.count().strata().forEach(one -> {
                List<Value> part = head(result, one.stratum(), one.yes(), one.yes() + one.no(), one.notApplicable());
                for (int at = 0; at < 6; at++) {
                    part.add(Value.unknown());
                }
                rows.add(part);
            });
        }
        return rows;
    }

    private static List<Value> head(QuestionResult result, String stratum, int yes, int of, int notApplicable) {
        return new ArrayList<>(List.of(
                Value.of(result.roundTitle()),
                Value.of(ResultBlock.by(result)),
                Value.of(result.period().from()),
                Value.of(result.period().until()),
                Value.of(result.question().text()),
                Value.of(result.question().good().words()),
                Value.of(stratum),
                Value.of(yes),
                Value.of(of),
                Value.of(notApplicable)));
    }

    private static Value perCent(Optional<Double> share) {
        return share.map(one -> Value.perCent(BigDecimal.valueOf(one * 100).setScale(1, RoundingMode.HALF_UP)))
                .orElseGet(Value::unknown);
    }

    private Notes notes(Round round, Vantage vantage) {
        String as = vantage.viewer().as();
        return new Notes(
                "Case-file review: " + round.title() + ", " + hands.organisation(round.force(), vantage),
                Dates.words(vantage.asAt()),
                Dates.words(vantage.knownBy()),
                visitors.viewers().getOrDefault(as, as),
                "Counted from the cases judged in each round; those of an inspectorate as it published them.",
                "Contains HMICFRS information licensed under the Open Government Licence v3.0.",
                clock.instant());
    }
}
