package org.plumbline.returns.web;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.record.Vantage;
import org.plumbline.returns.Cell;
import org.plumbline.returns.Cells;
import org.plumbline.returns.FilledReturn;
import org.plumbline.returns.FormArea;
import org.plumbline.returns.FormDesign;
import org.plumbline.returns.FormLine;
import org.plumbline.returns.ReturnForm;
import org.plumbline.returns.ReturnForms;
import org.plumbline.returns.ReturnWork;
import org.plumbline.returns.Returns;
import org.plumbline.web.Access;
import org.plumbline.web.Answer;
import org.plumbline.web.Invalid;
import org.plumbline.web.Page;
import org.plumbline.web.Permission;
import org.plumbline.web.Typed;
import org.plumbline.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The forms, one form, and the return of one period, which is filled in there. */
@Controller
class ReturnsController {
    static final String PERIOD = "/returns/{id}/periods/{from:\\d{4}-\\d{2}-\\d{2}}";
    private static final String ILLEGIBLE = "give a number such as 4,163 or 3.6, or “not known”";

    private final ReturnForms forms;
    private final Returns returns;
    private final ReturnWork work;
    private final Places places;
    private final ReturnHands hands;

    ReturnsController(ReturnForms forms, Returns returns, ReturnWork work, Places places, ReturnHands hands) {
        this.forms = forms;
        this.returns = returns;
        this.work = work;
        this.places = places;
        this.hands = hands;
    }

    @GetMapping("/returns")
    @Access(Permission.READ)
    Page all(Vantage vantage, Visitor visitor) {
        return new ReturnsPage(
                forms.all(vantage).stream()
                        .map(form -> FormRow.of(
                                form,
                                forms.expected(form, vantage),
                                hands.organisation(form.latest().design().filler(), vantage),
                                hands.organisation(form.latest().design().approver(), vantage),
                                vantage.asAt()))
                        .toList(),
                ReturnHands.mayDesign(visitor));
    }

    @GetMapping("/returns/{id}")
    @Access(Permission.READ)
    Page form(@PathVariable String id, Vantage vantage, Visitor visitor) {
        ReturnForm form = places.form(id, vantage);
        FormDesign design = form.latest().design();
        return new ReturnFormPage(
                form,
                forms.expected(form, vantage),
                hands.organisation(design.filler(), vantage),
                hands.organisation(design.approver(), vantage),
                ReturnHands.mayChange(design, visitor),
                vantage.asAt());
    }

    @GetMapping(PERIOD)
    @Access(Permission.READ)
    Page period(@PathVariable String id, @PathVariable String from, Vantage vantage, Visitor visitor) {
        Places.Place place = places.of(id, from, vantage);
        Cells cells = place.expected().filled().map(FilledReturn::cells).orElse(Cells.NONE);
        return page(
                place, CellTable.of(place.expected().version().design(), cells), cells, place.last(), vantage, visitor);
    }

    @PostMapping(PERIOD + "/draft")
    @Access({Permission.OWN_FINDINGS, Permission.MANAGE_FINDINGS, Permission.WRITE_PAPERS})
    Answer fill(
            @PathVariable String id,
            @PathVariable String from,
            @RequestParam MultiValueMap<String, String> answers,
            Vantage vantage,
            Visitor visitor) {
        Places.Place place = places.of(id, from, vantage);
        FormDesign design = place.expected().version().design();
        hands.mustFill(design, visitor, vantage);
        Typed typed = new Typed(answers);
        List<Cell> cells = cells(design, typed);
        if (typed.anythingWrong()) {
            String last = typed.text("last");
            long seen = last.matches("-?\\d{1,18}") ? Long.parseLong(last) : place.last();
            return new Invalid(page(place, CellTable.of(design, typed), Cells.NONE, seen, vantage, visitor));
        }
        return ReturnAnswers.of(
                work.fill(id, place.expected().period().from(), cells, ReturnAnswers.how(typed, vantage, visitor)),
                place.address(),
                "The draft is saved.");
    }

    private static List<Cell> cells(FormDesign design, Typed typed) {
        List<Cell> cells = new ArrayList<>();
        for (FormLine line : design.lines()) {
            for (FormArea area : design.areas()) {
                String name = CellTable.name(line.id(), area.slug());
                Cell cell = new Cell(line.id(), area.slug(), typed.text(name));
                if (!cell.typed().isEmpty() && !cell.legible()) {
                    typed.wrong(name, ILLEGIBLE);
                }
                cells.add(cell);
            }
        }
        return cells;
    }

    private ReturnPage page(
            Places.Place place, CellTable table, Cells cells, long last, Vantage vantage, Visitor visitor) {
        FormDesign design = place.expected().version().design();
        String id = place.form().id();
        return new ReturnPage(
                place,
                table,
                returns.checked(id, place.expected().version(), place.expected().period(), cells, vantage),
                returns.history(FilledReturn.id(id, place.expected().period().from()), vantage).stream()
                        .map(entry ->
                                Happened.of(entry, hands.title(entry.actor().reference())))
                        .toList()
                        .reversed(),
                ReturnHands.mayFill(design, visitor) && place.expected().open(),
                ReturnHands.mayApprove(design, visitor),
                last,
                vantage.asAt());
    }
}
