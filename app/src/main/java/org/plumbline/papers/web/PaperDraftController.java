package org.plumbline.papers.web;

import java.util.List;
import java.util.Optional;
import org.plumbline.papers.PaperWriting;
import org.plumbline.papers.update.Brief;
import org.plumbline.people.Organisation;
import org.plumbline.people.Organisations;
import org.plumbline.record.Vantage;
import org.plumbline.web.Access;
import org.plumbline.web.Answer;
import org.plumbline.web.FormPage;
import org.plumbline.web.Invalid;
import org.plumbline.web.Page;
import org.plumbline.web.Permission;
import org.plumbline.web.SeeOther;
import org.plumbline.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** A new paper: for whom, about whom, between which meetings. */
@Controller
class PaperDraftController {
    private final PaperWriting writing;
    private final Organisations organisations;

    PaperDraftController(PaperWriting writing, Organisations organisations) {
        this.writing = writing;
        this.organisations = organisations;
    }

    @GetMapping("/papers/new")
    @Access(Permission.WRITE_PAPERS)
    Page ask(Vantage vantage) {
        return BriefForm.empty().page(organisations.all(vantage), vantage.asAt());
    }

    @PostMapping("/papers")
    @Access(Permission.WRITE_PAPERS)
    Answer draft(@ModelAttribute BriefForm form, Vantage vantage, Visitor visitor) {
        List<Organisation> all = organisations.all(vantage);
        FormPage page = form.page(all, vantage.asAt());
        Optional<Brief> brief = form.brief(all, visitor);
        if (page.wrong() || brief.isEmpty()) {
            return new Invalid(page);
        }
        return SeeOther.at("/papers/" + writing.draft(brief.get(), visitor.actor()))
                .saying("The paper is drafted. Its figures stand as the record shows them; add your own words.");
    }
}
