package org.plumbline.responses;

import java.time.LocalDate;
import org.plumbline.deadlines.Count;
import org.plumbline.deadlines.Rule;
import org.plumbline.deadlines.Trigger;
import org.plumbline.record.Vantage;
import org.plumbline.rules.FieldRules;
import org.springframework.stereotype.Component;

/** By when a body must publish its response, by the body's own table of rules. */
@Component
public class Deadlines {
    private static final String PUBLICATION = "s55.days";
    private static final String INVITATION = "s55.cc.invite";

    private final FieldRules rules;

    Deadlines(FieldRules rules) {
        this.rules = rules;
    }

    /** For publishing, by a report that was published on a day. */
    public Deadline publication(LocalDate published, String body, Vantage vantage) {
        return counted(PUBLICATION, published, body, vantage);
    }

    /** By when the chief officer's comments are usually asked for. */
    public Deadline comments(LocalDate published, String body, Vantage vantage) {
        return counted(INVITATION, published, body, vantage);
    }

    private Deadline counted(String key, LocalDate published, String body, Vantage vantage) {
        Vantage theirs =
                Vantage.at(vantage.asAt(), vantage.knownBy(), vantage.viewer().asSeenBy(body));
        Rule rule = rules.at(theirs).row(key, published).rule();
        Count count =
                org.plumbline.deadlines.Deadlines.ofEnglandAndWales().count(rule.period(), Trigger.after(published));
        return new Deadline(count.date(), count.how(), key, rule.source());
    }
}
