package org.plumbline.reviews.web;

import java.util.Optional;
import org.plumbline.record.Entry;
import org.plumbline.reviews.CaseFact;
import org.plumbline.web.EntryCover;
import org.springframework.stereotype.Component;

/** What is said of a case stands on its page alone, where looks are kept and first answers wait for the second. */
@Component
class CaseCover implements EntryCover {
    @Override
    public Optional<String> of(Entry entry) {
        return entry.fact() instanceof CaseFact
                ? Optional.of("What is said of a case is read on its own page, where every look is written down.")
                : Optional.empty();
    }
}
