package org.plumbline.responses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.findings.Finding;
import org.plumbline.record.Outcome;

/** What must be so before something is written or published. */
final class ResponseRules {
    private ResponseRules() {}

    static Optional<Outcome.Refused> ofTheBody(ResponseFact.Head head, String organisation) {
        return Outcome.refusedIf(
                !head.body().equals(organisation),
                "The response is " + head.bodyName() + "’s to write.",
                "Ask " + head.bodyName() + ".");
    }

    static Optional<Outcome.Refused> ofTheForce(ResponseFact.Head head, String organisation) {
        return Outcome.refusedIf(
                !head.force().equals(organisation),
                "The chief officer’s comments are for " + head.forceName() + " to give.",
                "Ask " + head.forceName() + ".");
    }

    static Optional<Outcome.Refused> calledFor(Response response) {
        return Outcome.refusedIf(
                response.notCalledForBecause().isPresent(),
                "It was said that this report needs no response: "
                        + response.notCalledForBecause().orElse(""),
                "Begin the response after all.");
    }

    static Optional<Outcome.Refused> invited(Response response) {
        return Outcome.refusedIf(
                response.invited().isEmpty(),
                "The chief officer’s comments were not invited yet.",
                response.head().bodyName() + " invites them first.");
    }

    /** What is blank, each named; empty where everything is written. */
    static List<String> blanks(Response response, List<Finding> recommendations) {
        List<String> blanks = new ArrayList<>();
        if (response.invited().isEmpty()) {
            blanks.add("the invitation to the chief officer");
        }
        if (response.chiefOfficer().isBlank()) {
            blanks.add("the chief officer’s comments");
        }
        if (response.body().isBlank()) {
            blanks.add("the body’s own comments");
        }
        recommendations.stream()
                .filter(one -> response.answer(one.id()).isEmpty())
                .forEach(one -> blanks.add("what is said to " + one.received().ref()));
        return List.copyOf(blanks);
    }

    static Optional<Outcome.Refused> complete(Response response, List<Finding> recommendations) {
        List<String> blanks = blanks(response, recommendations);
        return Outcome.refusedIf(
                !blanks.isEmpty(),
                "The response cannot be published while anything is blank. Blank: " + String.join("; ", blanks) + ".",
                "Write what is blank. For each recommendation say what is done or proposed, or why nothing is.");
    }

    static Optional<Outcome.Refused> changed(Response response, String because) {
        return Outcome.refusedIf(
                        !response.changed() && !response.editions().isEmpty(),
                        "Nothing was written since edition "
                                + response.editions().size() + ".",
                        "Write what should be said instead, then publish another edition.")
                .or(() -> Outcome.refusedIf(
                        !response.editions().isEmpty() && because.isBlank(),
                        "Edition " + response.editions().size() + " is published already.",
                        "Say why another edition comes beside it."));
    }
}
