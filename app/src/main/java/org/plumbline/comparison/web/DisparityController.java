package org.plumbline.comparison.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.comparison.Disparities;
import org.plumbline.record.Vantage;
import org.plumbline.web.Access;
import org.plumbline.web.Page;
import org.plumbline.web.Permission;
import org.plumbline.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows searches by ethnicity beside residents. */
@Controller
class DisparityController {
    private final Disparities disparities;
    private final ForceChoice forces;

    DisparityController(Disparities disparities, ForceChoice forces) {
        this.disparities = disparities;
        this.forces = forces;
    }

    @GetMapping("/disparity")
    @Access(Permission.READ)
    Page show(
            @RequestParam(required = false) @Nullable String force,
            @RequestParam(required = false) @Nullable String period,
            Vantage vantage,
            Visitor visitor) {
        String ours = forces.ours(force == null ? "" : force, vantage, visitor);
        List<Disparities.Choice> choices = disparities.choices(ours, vantage);
        Optional<Disparities.Choice> chosen = choices.stream()
                .filter(one -> one.code().equals(period))
                .findFirst()
                .or(() -> choices.stream().findFirst());
        return new DisparityPage(ours, choices, chosen.map(one -> disparities.of(ours, one, vantage)));
    }
}
