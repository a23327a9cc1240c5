package org.plumbline.reviews.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.govuk.FileUpload;
import org.plumbline.govuk.FormControl;
import org.plumbline.govuk.Textarea;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.record.Vantage;
import org.plumbline.reviews.CaseList;
import org.plumbline.reviews.Reviewer;
import org.plumbline.reviews.Round;
import org.plumbline.reviews.RoundWork;
import org.plumbline.reviews.Rounds;
import org.plumbline.reviews.Stratum;
import org.plumbline.web.Access;
import org.plumbline.web.Answer;
import org.plumbline.web.Ask;
import org.plumbline.web.FormPage;
import org.plumbline.web.Invalid;
import org.plumbline.web.NotThere;
import org.plumbline.web.Page;
import org.plumbline.web.Permission;
import org.plumbline.web.Section;
import org.plumbline.web.Typed;
import org.plumbline.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The steps of a round from its draw to its closing. */
@Controller
class RoundStepController {
    private static final String STEP = "/reviews/rounds/{id}/{noun:assignments|second-assignments|closure|re-opening}";
    private static final int MOST_PROBLEMS = 10;

    private final Rounds rounds;
    private final RoundWork work;
    private final ReviewHands hands;

    RoundStepController(Rounds rounds, RoundWork work, ReviewHands hands) {
        this.rounds = rounds;
        this.work = work;
        this.hands = hands;
    }

    @GetMapping("/reviews/rounds/{id}/draw")
    @Access({Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS})
    Page askDraw(@PathVariable String id, Vantage vantage, Visitor visitor) {
        return drawPage(round(id, vantage, visitor), Typed.of(Map.of()));
    }

    @PostMapping("/reviews/rounds/{id}/draw")
    @Access({Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS})
    Answer draw(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam MultiValueMap<String, String> answers,
            Vantage vantage,
            Visitor visitor) {
        Round round = round(id, vantage, visitor);
        Typed typed = new Typed(answers);
        String list = file == null || file.isEmpty() ? typed.text("list") : text(file);
        String field = file == null || file.isEmpty() ? "list" : "file";
        CaseList read = CaseList.read(list);
        if (list.isBlank()) {
            typed.wrong("list", "Choose a file, or paste the list");
        } else if (!read.problems().isEmpty()) {
            typed.wrong(field, problems(read.problems()));
        }
        if (typed.anythingWrong()) {
            return new Invalid(drawPage(round, typed));
        }
        return Sent.after(
                work.draw(id, list, how(round, typed, vantage, visitor)),
                "/reviews/rounds/" + id,
                "The sample is drawn. Now give its cases to reviewers.");
    }

    private static String text(MultipartFile file) {
        try {
            return new String(file.getBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the list that came with a form cannot be read", e);
        }
    }

    private static String problems(List<String> problems) {
        String first = problems.stream().limit(MOST_PROBLEMS).collect(Collectors.joining(" "));
        int more = problems.size() - MOST_PROBLEMS;
        return "Nothing was stored. " + first
                + (more <= 0 ? "" : more == 1 ? " And one more." : " And %,d more.".formatted(more));
    }

    private static FormPage drawPage(Round round, Typed typed) {
        List<FormControl<?>> controls = List.of(
                FileUpload.of("file", "The list as a file")
                        .withAccept(".csv,.txt,text/csv,text/plain")
                        .withHint("CSV in UTF-8")
                        .withError(typed.problem("file")),
                Textarea.of("list", "Or the list pasted here")
                        .withRows(8)
                        .withValue(typed.text("list"))
                        .withError(typed.problem("list")));
        return new FormPage(
                "Draw the sample",
                Optional.of(Section.REVIEWS),
                List.of(
                        round.title() + ": " + round.design().sample() + " of "
                                + "%,d".formatted(round.design().populationSize()) + " cases are drawn.",
                        "Bring the list of all of them as CSV, one to a line, such as "
                                + (round.design().stratified()
                                        ? "“CR-0001,"
                                                + round.design()
                                                        .strata()
                                                        .getFirst()
                                                        .name()
                                                + "”. The strata are "
                                                + round.design().strata().stream()
                                                        .map(Stratum::name)
                                                        .collect(Collectors.joining(" and "))
                                        : "“CR-0001”")
                                + ". A third column can say who dealt with the case, by role.",
                        "References only: no names, no addresses. The list is kept for the force, so that the draw can be"
                                + " repeated."),
                "/reviews/rounds/" + round.id() + "/draw?" + Sent.LAST + "="
                        + Sent.seen(typed, round.lastEntry()).getAsLong(),
                controls,
                "Draw",
                "/reviews/rounds/" + round.id(),
                true);
    }

    @GetMapping(STEP)
    @Access({Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS})
    Page ask(@PathVariable String id, @PathVariable String noun, Vantage vantage, Visitor visitor) {
        return page(round(id, vantage, visitor), noun, Typed.of(Map.of()));
    }

    @PostMapping(STEP)
    @Access({Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS})
    Answer take(
            @PathVariable String id,
            @PathVariable String noun,
            @RequestParam MultiValueMap<String, String> answers,
            Vantage vantage,
            Visitor visitor) {
        Round round = round(id, vantage, visitor);
        Typed typed = new Typed(answers);
        if (Sent.wrong(asks(round, noun), typed)) {
            return new Invalid(page(round, noun, typed));
        }
        return Sent.after(
                outcome(round, noun, typed, how(round, typed, vantage, visitor)), "/reviews/rounds/" + id, said(noun));
    }

    private Outcome outcome(Round round, String noun, Typed typed, Recording how) {
        return switch (noun) {
            case "assignments" -> work.begin(round.id(), reviewers(typed), how);
            case "second-assignments" -> work.beginSecond(round.id(), reviewers(typed), how);
            case "closure" -> work.close(round.id(), how);
            default -> work.reopen(round.id(), typed.text("reason"), how);
        };
    }

    private static List<Reviewer> reviewers(Typed typed) {
        return typed.all("reviewers").stream().map(ReviewHands::reviewer).toList();
    }

    private static String said(String noun) {
        return switch (noun) {
            case "assignments" -> "The cases are given out.";
            case "second-assignments" -> "The cases for the second review are given out.";
            case "closure" -> "The round is closed, and its results are counted.";
            default -> "The round is open again.";
        };
    }

    private List<Ask> asks(Round round, String noun) {
        return switch (noun) {
            case "assignments", "second-assignments" ->
                List.of(new Ask.AnyOf(
                        "reviewers",
                        "Who judges",
                        "Nobody gets a case that they dealt with or judged before. Cases are shared out evenly",
                        hands.reviewers(round.force())));
            case "closure" -> List.of();
            default -> List.of(new Ask.Words("reason", "Why it goes on", "", "Say why"));
        };
    }

    private Page page(Round round, String noun, Typed typed) {
        List<String> lead = new ArrayList<>(List.of(round.title()));
        lead.add(
                switch (noun) {
                    case "assignments" -> round.design().sample() + " cases are given to those whom you choose.";
                    case "second-assignments" ->
                        round.list().map(Round.KeptList::second).orElse(0)
                                + " cases are judged a second time, each by somebody who did not judge it first and who"
                                + " sees no first answers before giving their own.";
                    case "closure" ->
                        "The results are counted and shown to everybody who may see the round. Nothing can be changed"
                                + " afterwards unless the round is opened again with a reason.";
                    default -> "What it came to no longer counts until it is closed again. Both stay in the record.";
                });
        return Sent.form(
                switch (noun) {
                    case "assignments" -> "Give the cases to reviewers";
                    case "second-assignments" -> "Begin the second review";
                    case "closure" -> "Close the round";
                    default -> "Open the round again";
                },
                lead,
                "/reviews/rounds/" + round.id() + "/" + noun + "?" + Sent.LAST + "="
                        + Sent.seen(typed, round.lastEntry()).getAsLong(),
                asks(round, noun),
                typed,
                switch (noun) {
                    case "assignments", "second-assignments" -> "Give them out";
                    case "closure" -> "Close it";
                    default -> "Open it again";
                },
                "/reviews/rounds/" + round.id());
    }

    private static Recording how(Round round, Typed typed, Vantage vantage, Visitor visitor) {
        return ReviewHands.recording(round.force(), Sent.seen(typed, round.lastEntry()), vantage, visitor);
    }

    private Round round(String id, Vantage vantage, Visitor visitor) {
        Round round = rounds.find(id, vantage)
                .orElseThrow(() -> new NotThere("There is no round at this address that you may see."));
        ReviewHands.mustBeOf(round.force(), visitor);
        return round;
    }
}
