package org.plumbline.openfiles;

import java.util.Optional;
import org.plumbline.opendata.OpenFigure;
import org.plumbline.opendata.forces.Force;
import org.plumbline.opendata.forces.Forces;
import org.plumbline.record.Addresses;

/** The one area under which the figures of a force stand: its full name as a slug, which is what an organisation's is made from. */
public final class Areas {
    public static final String ENGLAND_AND_WALES = "england-and-wales";
    private static final String UNITED_KINGDOM = "united-kingdom";

    private Areas() {}

    /** {@code west-midlands-police}. */
    public static String of(Force force) {
        return Addresses.slug(force.policeUkName().replace("&", "and"));
    }

    /** The area of a figure; a smaller one goes by its code. */
    static String of(OpenFigure figure) {
        if (figure.area() != null) {
            return Addresses.slug(figure.area());
        }
        return switch (figure.force()) {
            case Forces.ENGLAND_AND_WALES -> ENGLAND_AND_WALES;
            case Forces.UNITED_KINGDOM -> UNITED_KINGDOM;
            default ->
                Forces.known().withCode(figure.force()).map(Areas::of).orElseGet(() -> Addresses.slug(figure.force()));
        };
    }

    /** The force of an area, by any of its names; empty for another area. */
    public static Optional<Force> force(String area) {
        return area.isEmpty() ? Optional.empty() : Forces.known().find(area.replace('-', ' '));
    }

    /** {@code West Midlands Police}; of another area its slug in words. */
    public static String name(String area) {
        return force(area).map(Force::policeUkName).orElseGet(() -> words(area));
    }

    private static String words(String area) {
        return switch (area) {
            case ENGLAND_AND_WALES -> "England and Wales";
            case UNITED_KINGDOM -> "the United Kingdom";
            default -> area.replace('-', ' ');
        };
    }
}
