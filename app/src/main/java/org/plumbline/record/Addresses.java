package org.plumbline.record;

import java.text.Normalizer;
import java.util.Locale;

/** Ids that fit an address, made from names. */
public final class Addresses {
    private Addresses() {}

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
