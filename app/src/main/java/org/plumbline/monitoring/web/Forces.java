package org.plumbline.monitoring.web;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.people.Organisation;
import org.plumbline.people.OrganisationType;
import org.plumbline.people.Organisations;
import org.plumbline.record.Audience;
import org.plumbline.record.Vantage;
import org.plumbline.web.NotAllowed;
import org.plumbline.web.NotThere;
import org.plumbline.web.Permission;
import org.plumbline.web.Visitor;
import org.springframework.stereotype.Component;

/** The forces, and who stands round one of them. */
@Component
class Forces {
    private static final Set<Permission> RECORDING =
            Set.of(Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS, Permission.WRITE_PAPERS);

    private final Organisations organisations;

    Forces(Organisations organisations) {
        this.organisations = organisations;
    }

    List<Organisation> all(Vantage vantage) {
        return organisations.all(vantage).stream()
                .filter(one -> one.type() == OrganisationType.FORCE)
                .toList();
    }

    Organisation named(String slug, Vantage vantage) {
        return all(vantage).stream()
                .filter(force -> force.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotThere("There is no force at this address."));
    }

    /** What stands at the head of a page about a force. */
    ForceHead head(String slug, Vantage vantage, Visitor visitor) {
        return new ForceHead(slug, named(slug, vantage).name(), mayRecord(slug, vantage, visitor));
    }

    /** Every organisation but other forces. */
    List<Organisation> others(String force, Vantage vantage) {
        return organisations.all(vantage).stream()
                .filter(one ->
                        one.type() != OrganisationType.FORCE || one.slug().equals(force))
                .sorted(Comparator.comparing(Organisation::type).thenComparing(Organisation::name))
                .toList();
    }

    /** The force, the inspectorate, whoever is named, and the public: in the order in which they stand round a force. */
    List<Organisation> audiences(String force, Set<String> named, Vantage vantage) {
        return others(force, vantage).stream()
                .filter(one -> one.slug().equals(force)
                        || one.type() == OrganisationType.INSPECTORATE
                        || named.contains(one.slug()))
                .sorted(Comparator.comparingInt(Forces::nearness).thenComparing(Organisation::name))
                .toList();
    }

    private static int nearness(Organisation one) {
        return switch (one.type()) {
            case INSPECTORATE -> 0;
            case FORCE -> 1;
            case POLICE_AND_CRIME_COMMISSIONER, MAYOR, POLICING_BOARD -> 2;
            case SCRUTINY_PANEL -> 3;
            case AUDIT_COMMITTEE -> 4;
            case PARTNER_AGENCY -> 5;
            case PUBLIC -> 6;
        };
    }

    /** Whether somebody may record what concerns a force: of it, of the inspectorate, or of a body that holds it to account. */
    boolean mayRecord(String force, Vantage vantage, Visitor visitor) {
        return RECORDING.stream().anyMatch(visitor::may)
                && organisations.all(vantage).stream()
                        .filter(one -> one.slug().equals(visitor.organisation()))
                        .anyMatch(one -> one.slug().equals(force) || overseers().anyMatch(one.type()::equals));
    }

    void mustRecord(String force, Vantage vantage, Visitor visitor) {
        if (!mayRecord(force, vantage, visitor)) {
            throw new NotAllowed(
                    "Only the force, the inspectorate and those who hold the force to account record this.");
        }
    }

    private static Stream<OrganisationType> overseers() {
        return Stream.of(
                OrganisationType.INSPECTORATE,
                OrganisationType.POLICE_AND_CRIME_COMMISSIONER,
                OrganisationType.MAYOR,
                OrganisationType.POLICING_BOARD,
                OrganisationType.SCRUTINY_PANEL,
                OrganisationType.AUDIT_COMMITTEE);
    }

    /** The name of an organisation, of which the public is one. */
    static String name(String slug, List<Organisation> known) {
        return slug.equals(Audience.PUBLIC)
                ? "The public"
                : known.stream()
                        .filter(one -> one.slug().equals(slug))
                        .map(Organisation::name)
                        .findFirst()
                        .orElse(slug);
    }
}
