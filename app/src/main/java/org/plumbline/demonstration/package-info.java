/**
 * The demonstration: a force's year between four causes of concern and their closure, told to an empty record.
 *
 * <p>Nothing is to be taken from here; the way in finds the commands by their service entry, and the demonstration's story
 * and report lie among the resources under {@code demonstration/}.
 *
 * <p>It stands on top of every other room and uses only what they offer to anybody. It always holds that the story is told
 * as one whole or not at all, each event at its own instant, that people are roles and never names, and that what no
 * document says is marked as assumed in the entry's source.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "record",
            "web",
            "people",
            "inspections",
            "inspections :: imports",
            "findings",
            "contradictions",
            "measures",
            "measures :: intake",
            "monitoring",
            "papers",
            "papers :: update",
            "plans",
            "evidence",
            "responses",
            "reviews",
            "returns",
            "openfiles"
        })
@NullMarked
package org.plumbline.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
