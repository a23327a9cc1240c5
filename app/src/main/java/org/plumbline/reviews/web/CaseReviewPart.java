package org.plumbline.reviews.web;

import java.util.List;
import org.plumbline.web.Part;

/** What case-file reviews say about a finding. */
public record CaseReviewPart(List<ResultBlock> blocks) implements Part {
    public CaseReviewPart {
        blocks = List.copyOf(blocks);
    }
}
