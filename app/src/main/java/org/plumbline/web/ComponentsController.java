package org.plumbline.web;

import org.plumbline.govuk.Catalogue;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The catalogue of components. */
@Controller
class ComponentsController {
    @GetMapping("/components")
    @Access(everybody = true)
    Page components() {
        return new ComponentsPage("Components", Catalogue.examples());
    }
}
