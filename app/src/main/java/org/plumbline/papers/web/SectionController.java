package org.plumbline.papers.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.govuk.Cell;
import org.plumbline.govuk.Column;
import org.plumbline.govuk.Details;
import org.plumbline.govuk.ErrorSummary;
import org.plumbline.govuk.Table;
import org.plumbline.govuk.Textarea;
import org.plumbline.papers.Outcome;
import org.plumbline.papers.Paper;
import org.plumbline.papers.PaperWriting;
import org.plumbline.papers.Papers;
import org.plumbline.papers.update.Edition;
import org.plumbline.papers.update.HmicfrsUpdate;
import org.plumbline.papers.update.Part;
import org.plumbline.papers.update.Problem;
import org.plumbline.record.Vantage;
import org.plumbline.web.Access;
import org.plumbline.web.Answer;
import org.plumbline.web.ChangedUnderneath;
import org.plumbline.web.Invalid;
import org.plumbline.web.NotThere;
import org.plumbline.web.Page;
import org.plumbline.web.Permission;
import org.plumbline.web.SeeOther;
import org.plumbline.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The author's own words for one section of a draft. */
@Controller
class SectionController {
    private static final int LONGEST = 20_000;

    private final Papers papers;
    private final PaperWriting writing;
    private final HmicfrsUpdate update;

    SectionController(Papers papers, PaperWriting writing, HmicfrsUpdate update) {
        this.papers = papers;
        this.writing = writing;
        this.update = update;
    }

    /** What was typed. */
    record SectionForm(@Nullable String words) {
        String typed() {
            return words == null ? "" : words;
        }
    }

    @GetMapping("/papers/{id}/sections/{number}")
    @Access(Permission.WRITE_PAPERS)
    Page ask(@PathVariable String id, @PathVariable int number, Vantage vantage) {
        Paper paper = draft(id, vantage);
        Part part = part(number);
        return page(paper, part, paper.words().getOrDefault(part, ""), vantage, "");
    }

    @PostMapping("/papers/{id}/sections/{number}")
    @Access(Permission.WRITE_PAPERS)
    Answer write(
            @PathVariable String id,
            @PathVariable int number,
            @ModelAttribute SectionForm form,
            Vantage vantage,
            Visitor visitor) {
        Paper paper = draft(id, vantage);
        Part part = part(number);
        if (form.typed().length() > LONGEST) {
            return new Invalid(page(paper, part, form.typed(), vantage, "Use 20,000 characters or fewer"));
        }
        return switch (writing.write(id, part, form.typed(), visitor.viewer(), visitor.actor())) {
            case Outcome.Done done ->
                SeeOther.at("/papers/" + id).saying("Your words for “" + part.words() + "” are kept.");
            case Outcome.Refused refused ->
                new Invalid(page(paper, part, form.typed(), vantage, refused.reason() + " " + refused.unblock()));
        };
    }

    private Paper draft(String id, Vantage vantage) {
        Paper paper =
                papers.find(id, vantage).orElseThrow(() -> new NotThere("There is no such paper that you may see."));
        if (paper.state() != Paper.State.DRAFT) {
            throw new ChangedUnderneath(
                    "The paper is frozen and never changes. Draft another one for the same meeting.");
        }
        return paper;
    }

    private static Part part(int number) {
        return Part.of(number).orElseThrow(() -> new NotThere("The paper has no section " + number + "."));
    }

    private SectionPage page(Paper paper, Part part, String words, Vantage vantage, String error) {
        Map<Part, String> all = new TreeMap<>(paper.words());
        all.put(part, words);
        Edition edition = update.at(paper.brief().vantage(vantage.knownBy()), paper.brief(), all);
        Textarea text = Textarea.of("words", "Your words")
                .withHint("An empty line begins a new paragraph; a hyphen at the beginning of a line makes a point of a"
                        + " list. To put in a figure, write its name in braces: {submitted.total}.")
                .withRows(14)
                .withValue(words)
                .withError(error);
        return new SectionPage(
                "Section " + part.place() + ": " + part.words(),
                "/papers/" + paper.id() + "/sections/" + part.number(),
                "/papers/" + paper.id(),
                ErrorSummary.of(text),
                edition.problems().stream()
                        .filter(problem -> problem.part() == part)
                        .map(Problem::sentence)
                        .toList(),
                text,
                Details.of("The figures of this paper and their names", figures(edition)));
    }

    private static Table figures(Edition edition) {
        return Table.of(
                        "Figures",
                        List.of(Column.of("Name"), Column.of("What it is"), Column.numeric("Value")),
                        edition.figures().stream()
                                .map(figure -> List.of(
                                        Cell.of("{" + figure.name() + "}"),
                                        Cell.of(figure.what()),
                                        Cell.of(Long.toString(figure.value()))))
                                .toList())
                .withHiddenCaption()
                .asDense();
    }
}
