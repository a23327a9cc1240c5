package org.plumbline.inspections;

import java.text.Normalizer;
import java.util.Locale;

/** Ids that fit an address, made from names. */
public final class Addresses {
    private Addresses() {}

    /** Whether what stands in an address can be the id of a subject at all. */
    static boolean isId(String text) {
        return text.matches("[A-Za-z0-9][A-Za-z0-9._-]*");
    }

    /** Lower-case words joined by hyphens: "PEEL 2023–25" becomes {@code peel-2023-25}. */
    public static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String slug = plain.toLowerCase(Locale.ROOT)
                .replace("'", "")
                .replace("’", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        return slug.isEmpty() ? "unnamed" : slug;
    }
}
