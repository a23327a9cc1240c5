package org.plumbline.inspections.web;

import org.plumbline.inspections.Frameworks;
import org.plumbline.web.Access;
import org.plumbline.web.NotThere;
import org.plumbline.web.Page;
import org.plumbline.web.Permission;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The assessment frameworks. */
@Controller
class FrameworksController {
    private final Frameworks frameworks;

    FrameworksController(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    @GetMapping("/frameworks")
    @Access(Permission.READ)
    Page all() {
        return new FrameworksPage(frameworks.all());
    }

    @GetMapping("/frameworks/{id}")
    @Access(Permission.READ)
    Page one(@PathVariable String id) {
        return frameworks
                .find(id)
                .map(framework -> new FrameworkPage(
                        framework,
                        frameworks.all().stream()
                                .filter(other -> other.programme().equals(framework.programme()))
                                .filter(other -> !other.id().equals(id))
                                .map(other -> frameworks.comparable(framework, other))
                                .toList()))
                .orElseThrow(() -> new NotThere("There is no such assessment framework."));
    }
}
