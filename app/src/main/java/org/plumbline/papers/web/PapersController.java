package org.plumbline.papers.web;

import org.plumbline.papers.Papers;
import org.plumbline.record.Vantage;
import org.plumbline.web.Access;
import org.plumbline.web.Page;
import org.plumbline.web.Permission;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of papers. */
@Controller
class PapersController {
    private final Papers papers;

    PapersController(Papers papers) {
        this.papers = papers;
    }

    @GetMapping("/papers")
    @Access(Permission.READ)
    Page list(Vantage vantage) {
        return new PapersPage("Papers", papers.all(vantage));
    }
}
