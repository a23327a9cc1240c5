package org.plumbline.rules.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.deadlines.Rule;
import org.plumbline.record.Vantage;
import org.plumbline.rules.FieldRules;
import org.plumbline.rules.RecordedChange;
import org.plumbline.rules.RuleTable;
import org.plumbline.web.Access;
import org.plumbline.web.Answer;
import org.plumbline.web.Invalid;
import org.plumbline.web.NotThere;
import org.plumbline.web.Page;
import org.plumbline.web.Permission;
import org.plumbline.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The rules of the field as the organisation counts with them. */
@Controller
class RulesController {
    private final FieldRules rules;
    private final RecordedSentences recorded;

    RulesController(FieldRules rules, RecordedSentences recorded) {
        this.rules = rules;
        this.recorded = recorded;
    }

    @GetMapping("/rules")
    @Access(Permission.READ)
    Page all(@RequestParam(defaultValue = "") String q, Vantage vantage) {
        RuleTable table = rules.at(vantage);
        List<RuleLine> lines = table.keys().stream()
                .map(key -> RuleLine.on(vantage.asAt(), key, table))
                .toList();
        return new RulesPage(lines.stream().filter(line -> line.says(q)).toList(), q.strip(), lines.size());
    }

    @GetMapping("/rules/{key}")
    @Access(Permission.READ)
    Answer one(@PathVariable String key, @RequestParam MultiValueMap<String, String> asked, Vantage vantage) {
        RuleTable table = rules.at(vantage);
        if (!table.keys().contains(key)) {
            throw new NotThere("There is no rule “" + key + "”.");
        }
        Rule rule = table.row(key, vantage.asAt()).rule();
        Function<RecordedChange, RecordedWords> said =
                change -> recorded.of(change, rule.period().unit());
        CountQuestions questions = new CountQuestions(rule, new Typed(asked));
        Optional<CountedOut> counted = questions.answer(table);
        RulePage page = new RulePage(
                RuleLine.on(vantage.asAt(), key, table),
                table.rows(key).stream()
                        .map(row -> new RulePage.Row(
                                RuleLine.of(row, Optional.empty()), row.change().map(said)))
                        .toList(),
                table.undone(key).stream().map(said).toList(),
                rules.elsewhere(key, vantage).stream().map(said).toList(),
                questions.controls(),
                counted);
        return page.wrong() ? new Invalid(page) : page;
    }
}
