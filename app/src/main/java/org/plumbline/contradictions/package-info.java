/**
 * Contradictions: stated figures held against each other, by identities that names and tables tell and by those that somebody
 * declared, each with its sum.
 *
 * <p>Take from here: {@link org.plumbline.contradictions.Contradictions} for what cannot all be right from a vantage, and
 * {@link org.plumbline.contradictions.Identities} to declare an identity.
 *
 * <p>It relies on the figures as they were stated, and on the library that reconciles them. It always holds that nothing stated
 * is changed by it, that every contradiction shows its arithmetic, and that roundness of a stated number is allowed for.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "record",
            "web",
            "people",
            "findings",
            "monitoring",
            "measures",
            "measures :: intake"
        })
@NullMarked
package org.plumbline.contradictions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
