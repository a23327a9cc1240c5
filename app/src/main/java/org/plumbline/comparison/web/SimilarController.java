package org.plumbline.comparison.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.plumbline.comparison.SimilarList;
import org.plumbline.comparison.SimilarLists;
import org.plumbline.people.RecordingQuestions;
import org.plumbline.record.Outcome;
import org.plumbline.record.Vantage;
import org.plumbline.web.Access;
import org.plumbline.web.Answer;
import org.plumbline.web.Ask;
import org.plumbline.web.FormPage;
import org.plumbline.web.Invalid;
import org.plumbline.web.Page;
import org.plumbline.web.Permission;
import org.plumbline.web.Section;
import org.plumbline.web.SeeOther;
import org.plumbline.web.Typed;
import org.plumbline.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes down which forces are most similar to which. */
@Controller
class SimilarController {
    private static final String ADDRESS = "/comparison/similar-forces";
    private static final String BACK = "/comparison";
    private static final String TABLE = "table";
    private static final String HEADINGS = "force_code,version,from,members";

    /** All 43 forces in some twenty versions. */
    private static final int LONGEST = 200_000;

    private final SimilarLists lists;
    private final RecordingQuestions questions;

    SimilarController(SimilarLists lists, RecordingQuestions questions) {
        this.lists = lists;
        this.questions = questions;
    }

    @GetMapping(ADDRESS)
    @Access({Permission.MANAGE_FINDINGS, Permission.WRITE_PAPERS})
    Page ask(Vantage vantage, Visitor visitor) {
        Map<String, String> usual = new HashMap<>(questions.usual(vantage));
        usual.put(
                TABLE,
                lists.of(visitor.organisation(), vantage)
                        .map(SimilarList::table)
                        .orElse(HEADINGS + "\n"));
        return page(Typed.of(usual), vantage, visitor);
    }

    @PostMapping(ADDRESS)
    @Access({Permission.MANAGE_FINDINGS, Permission.WRITE_PAPERS})
    Answer load(@RequestParam MultiValueMap<String, String> answers, Vantage vantage, Visitor visitor) {
        Typed typed = new Typed(answers);
        typed.words(TABLE, "Enter the list", LONGEST);
        questions.of(visitor.organisation(), true, true, vantage).forEach(ask -> ask.check(typed));
        SimilarLists.problem(typed.text(TABLE)).ifPresent(why -> typed.wrong(TABLE, why));
        if (typed.anythingWrong()) {
            return new Invalid(page(typed, vantage, visitor));
        }
        Outcome outcome = lists.load(
                visitor.organisation(),
                typed.text(TABLE),
                questions.recording(typed, visitor.organisation(), OptionalLong.empty(), vantage, visitor));
        return Answer.after(outcome, SeeOther.at(BACK).saying("Recorded."), BACK, Section.MEASURES);
    }

    private FormPage page(Typed typed, Vantage vantage, Visitor visitor) {
        List<Ask> asks = new ArrayList<>();
        asks.add(new Ask.Words(
                TABLE,
                "The list, one force and version a line",
                "First line " + HEADINGS + ". Members parted by bars, by code or name. For example:"
                        + " West Midlands,2023,2023-04-01,West Yorkshire|Greater Manchester|Merseyside",
                "Enter the list"));
        asks.addAll(questions.of(visitor.organisation(), true, true, vantage));
        return new FormPage(
                "Which forces are most similar to which?",
                Optional.of(Section.MEASURES),
                List.of(
                        "Each version is used for times from its day on. The list takes the place of the one before, which stays"
                                + " in the record."),
                ADDRESS,
                Ask.controls(asks, typed),
                "Load",
                BACK,
                false);
    }
}
