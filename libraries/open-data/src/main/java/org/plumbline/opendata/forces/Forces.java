package org.plumbline.opendata.forces;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.opendata.CannotRead;

/** All forces and bodies that publishers name, found by any of their names. */
public final class Forces {
    /** ONS code of England and Wales, for figures of both together. */
    public static final String ENGLAND_AND_WALES = "K04000001";

    /** ONS code of the United Kingdom. */
    public static final String UNITED_KINGDOM = "K02000001";

    private static final Forces KNOWN =
            of(Table.named("forces.csv").stream().map(Forces::force).toList());

    private final Map<String, Force> byCode = new LinkedHashMap<>();
    private final Map<String, Force> byName = new LinkedHashMap<>();

    private Forces(Collection<Force> forces) {
        for (Force force : forces) {
            if (byCode.put(force.code(), force) != null) {
                throw new IllegalArgumentException("Two forces have the code " + force.code() + ".");
            }
            names(force).forEach(name -> enter(plain(name), force));
        }
    }

    /** The forces that this library knows. */
    public static Forces known() {
        return KNOWN;
    }

    /** Any other table of forces, such as one in which two have merged. */
    public static Forces of(Collection<Force> forces) {
        return new Forces(forces);
    }

    /** The force of a name, slug or code among those known; an unknown name is refused with a sentence. */
    public static Force named(String name) {
        return KNOWN.find(name)
                .orElseThrow(() -> new CannotRead("No force or body is known by the name \"" + name
                        + "\"; expected an ONS code such as E23000014 or a name such as West Midlands."));
    }

    /** The force of a name, slug or code. Case, "&", commas, "Police", "Constabulary" and footnote digits do not matter. */
    public Optional<Force> find(String name) {
        Force coded = byCode.get(name.strip());
        return Optional.ofNullable(coded != null ? coded : byName.get(plain(name)));
    }

    /** The force of a code. */
    public Optional<Force> withCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Every force and body, in the order of the table. */
    public List<Force> all() {
        return List.copyOf(byCode.values());
    }

    /** The territorial forces of England and Wales, in the order of their codes. */
    public List<Force> territorial() {
        return byCode.values().stream().filter(Force::territorial).toList();
    }

    /** The force that answers for a force's area on a day: itself, or the last of its successors that exists then. */
    public Force on(LocalDate day, Force force) {
        Force now = force;
        for (int step = 0; step < byCode.size() && !now.existsOn(day); step++) {
            @Nullable
            Force next = byCode.get(Optional.ofNullable(now.successor()).orElse(""));
            if (next == null || now.validTo() == null || !day.isAfter(now.validTo())) {
                return now;
            }
            now = next;
        }
        return now;
    }

    private void enter(String name, Force force) {
        Force other = byName.putIfAbsent(name, force);
        if (other != null && !other.code().equals(force.code())) {
            throw new IllegalArgumentException(
                    "\"" + name + "\" would name both " + other.displayName() + " and " + force.displayName() + ".");
        }
    }

    private static Stream<String> names(Force force) {
        return Stream.concat(
                        Stream.of(force.slug(), force.homeOfficeName(), force.policeUkName(), force.displayName()),
                        force.aliases().stream())
                .filter(name -> !name.isBlank());
    }

    /** The name as it is compared: small letters, "and" for "&", without what different publishers add. */
    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace('\u00A0', ' ')
                .replace("&", " and ")
                .replaceAll("\\[[^]]*]|\\([^)]*\\)", " ")
                .replaceAll("[^a-z0-9]+", " ")
                .strip()
                .replaceAll("(?<=[a-z])( ?[0-9])+$", "")
                .replaceAll("^the ", "")
                .replaceAll(" (police( service| force)?( area)?|constabulary|police constabulary)$", "")
                .strip();
    }

    private static Force force(Map<String, String> row) {
        return new Force(
                Table.cell(row, "code"),
                Table.cell(row, "slug"),
                Table.cell(row, "home_office_name"),
                Table.cell(row, "police_uk_name"),
                Table.cell(row, "display_name"),
                Table.cell(row, "region"),
                Force.Kind.of(Table.cell(row, "kind")),
                Table.cell(row, "body_type"),
                Table.day(row, "body_since"),
                Table.day(row, "valid_from"),
                Table.day(row, "valid_to"),
                Table.cell(row, "successor").isBlank() ? null : Table.cell(row, "successor"),
                new ArrayList<>(Stream.of(Table.cell(row, "aliases").split("\\|"))
                        .filter(alias -> !alias.isBlank())
                        .toList()));
    }
}
