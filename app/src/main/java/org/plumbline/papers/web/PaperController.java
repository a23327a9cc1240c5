package org.plumbline.papers.web;

import java.net.URI;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.papers.Outcome;
import org.plumbline.papers.Paper;
import org.plumbline.papers.PaperShelf;
import org.plumbline.papers.PaperWriting;
import org.plumbline.papers.Papers;
import org.plumbline.papers.Rendering;
import org.plumbline.papers.update.HmicfrsUpdate;
import org.plumbline.record.Vantage;
import org.plumbline.web.Access;
import org.plumbline.web.Answer;
import org.plumbline.web.ChangedUnderneath;
import org.plumbline.web.Download;
import org.plumbline.web.NotThere;
import org.plumbline.web.Page;
import org.plumbline.web.Permission;
import org.plumbline.web.SeeOther;
import org.plumbline.web.Visitor;
import org.plumbline.web.Visitors;
import org.plumbline.web.WrongAddress;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** One paper: read, taken away as a file, frozen, published. */
@Controller
class PaperController {
    private final Papers papers;
    private final PaperWriting writing;
    private final PaperShelf shelf;
    private final HmicfrsUpdate update;
    private final PaperDesk desk;
    private final Visitors visitors;

    PaperController(
            Papers papers,
            PaperWriting writing,
            PaperShelf shelf,
            HmicfrsUpdate update,
            PaperDesk desk,
            Visitors visitors) {
        this.papers = papers;
        this.writing = writing;
        this.shelf = shelf;
        this.update = update;
        this.desk = desk;
        this.visitors = visitors;
    }

    @GetMapping("/papers/{id}")
    @Access(Permission.READ)
    Page read(@PathVariable String id, Vantage vantage, Visitor visitor) {
        return desk.page(paper(id, vantage), vantage, visitor, home());
    }

    @GetMapping("/papers/{id}/paper.{extension:html|pdf|docx}")
    @Access(Permission.READ)
    Answer file(@PathVariable String id, @PathVariable String extension, Vantage vantage) {
        Paper paper = paper(id, vantage);
        Rendering rendering = Rendering.ofFile("." + extension).orElseThrow();
        Paper.Frozen frozen = paper.frozen();
        byte[] content = frozen == null
                ? rendering.bytes(update.at(paper.brief().vantage(vantage.knownBy()), paper.brief(), paper.words())
                        .document(home(), true))
                : shelf.bytes(frozen.files().of(rendering));
        String name = paper.id() + (frozen == null ? "-draft." : ".") + extension;
        return new Download(name, rendering.mediaType(), output -> output.write(content));
    }

    @PostMapping("/papers/{id}/freezing")
    @Access(Permission.WRITE_PAPERS)
    Answer freeze(@PathVariable String id, Visitor visitor) {
        return answer(
                id,
                writing.freeze(id, home(), visitor.viewer(), visitor.actor()),
                "The paper is frozen. It never changes; its files are kept.");
    }

    /** To whom. */
    record PublicationForm(@Nullable String to) {}

    @PostMapping("/papers/{id}/publication")
    @Access(Permission.WRITE_PAPERS)
    Answer publish(@PathVariable String id, @ModelAttribute PublicationForm form, Visitor visitor) {
        String to = form.to() == null ? "" : form.to();
        String name = visitors.viewers().get(to);
        if (name == null) {
            throw new WrongAddress("There is no organisation “" + to + "” to publish to.");
        }
        TreeSet<String> organisations = new TreeSet<>();
        organisations.add(to);
        return answer(
                id,
                writing.publish(id, organisations, visitor.viewer(), visitor.actor()),
                "The paper is published to " + name + ".");
    }

    @GetMapping("/papers/{id}/reproduction")
    @Access(Permission.WRITE_PAPERS)
    Page reproduce(@PathVariable String id, Vantage vantage, Visitor visitor) {
        Paper paper = paper(id, vantage);
        if (!paper.brief().author().equals(visitor.organisation()) || paper.frozen() == null) {
            throw new NotThere("Only a frozen paper of your own organisation can be produced again.");
        }
        return desk.reproduction(paper, paper.frozen());
    }

    private static Answer answer(String id, Outcome outcome, String sentence) {
        return switch (outcome) {
            case Outcome.Done done -> SeeOther.at("/papers/" + id).saying(sentence);
            case Outcome.Refused refused -> throw new ChangedUnderneath(refused.reason() + " " + refused.unblock());
        };
    }

    private Paper paper(String id, Vantage vantage) {
        return papers.find(id, vantage).orElseThrow(() -> new NotThere("There is no such paper that you may see."));
    }

    private static Optional<URI> home() {
        return Optional.of(ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/")
                .build()
                .toUri());
    }
}
