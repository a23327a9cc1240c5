package org.plumbline.findings;

import static org.plumbline.platform.tables.Tables.FINDING;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.plumbline.platform.tables.Tables;
import org.plumbline.record.Entries;
import org.plumbline.record.Entry;
import org.plumbline.record.Subject;
import org.plumbline.record.Vantage;
import org.springframework.stereotype.Component;

/** The register, from any vantage: now from its read table, from elsewhere by folding the record. */
@Component
public class Findings {
    private final DSLContext sql;
    private final Entries entries;

    Findings(DSLContext sql, Entries entries) {
        this.sql = sql;
        this.entries = entries;
    }

    /** Part of what is looked for, in order, with the number of all. */
    public Listing search(FindingCriteria criteria, FindingOrder order, Slice slice, Vantage vantage) {
        if (vantage.moved()) {
            List<Finding> all = folded(criteria, vantage);
            return new Listing(
                    all.stream()
                            .sorted(order.comparator(vantage.asAt()))
                            .skip(slice.offset())
                            .limit(slice.size())
                            .toList(),
                    all.size());
        }
        Condition condition = shown(vantage).and(criteria.condition(organisation(vantage), vantage.asAt()));
        List<Finding> findings = sql.selectFrom(FINDING)
                .where(condition)
                .orderBy(order.fields(vantage.asAt()))
                .limit(slice.size())
                .offset(slice.offset())
                .fetch(FindingRows::finding);
        boolean whole = slice.page() == 1 && findings.size() < slice.size();
        return new Listing(findings, whole ? findings.size() : sql.fetchCount(FINDING, condition));
    }

    /** Everything that is looked for, by reference. */
    public List<Finding> all(FindingCriteria criteria, Vantage vantage) {
        return search(criteria, FindingOrder.USUAL, Slice.ALL, vantage).findings();
    }

    /** Everything of one report, withdrawn findings included, by reference. */
    public List<Finding> ofReport(String reportId, Vantage vantage) {
        return all(FindingCriteria.ANY.withReports(reportId), vantage);
    }

    /** How many there are of what is looked for. */
    public int count(FindingCriteria criteria, Vantage vantage) {
        return vantage.moved()
                ? folded(criteria, vantage).size()
                : sql.fetchCount(
                        FINDING, shown(vantage).and(criteria.condition(organisation(vantage), vantage.asAt())));
    }

    public Optional<Finding> find(String id, Vantage vantage) {
        if (vantage.moved()) {
            return Finding.after(history(id, vantage));
        }
        return sql.selectFrom(FINDING).where(shown(vantage), FINDING.ID.eq(id)).fetchOptional(FindingRows::finding);
    }

    /** Findings of which it is said that they were found before as this one. */
    public List<Finding> repeatsOf(String id, Vantage vantage) {
        if (vantage.moved()) {
            return folded(FindingCriteria.ANY, vantage).stream()
                    .filter(finding -> finding.repeats().stream().anyMatch(repeat -> id.equals(repeat.finding())))
                    .toList();
        }
        return sql.selectFrom(FINDING)
                .where(shown(vantage), FINDING.REPEATS_OF.contains(new String[] {id}))
                .orderBy(FINDING.RECEIVED_ON, FINDING.BY_REF)
                .fetch(FindingRows::finding);
    }

    /** What was recorded about one finding, corrected entries included, in the order of the record. */
    public List<Entry> history(String id, Vantage vantage) {
        return id.matches("[A-Za-z0-9][A-Za-z0-9._-]*")
                ? entries.of(new Subject(Finding.KIND, id), vantage)
                : List.of();
    }

    /** By what the register can be narrowed. */
    public Choices choices(Vantage vantage) {
        if (vantage.moved()) {
            return choices(folded(FindingCriteria.ANY, vantage).stream()
                    .map(f -> new Choice(
                            f.received().force(),
                            f.received().area(),
                            f.received().reportId(),
                            f.owner()))
                    .collect(Collectors.toSet()));
        }
        return choices(sql.selectDistinct(
                        FINDING.FORCE, FINDING.AREA, FINDING.REPORT, FINDING.OWNER, FINDING.OWNER_TITLE)
                .from(FINDING)
                .where(shown(vantage))
                .fetchSet(row -> new Choice(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        Optional.ofNullable(row.value4())
                                .map(owner -> new Owner(owner, String.valueOf(row.value5()))))));
    }

    private record Choice(String force, String area, String report, Optional<Owner> owner) {}

    private static Choices choices(Set<Choice> all) {
        return new Choices(
                all.stream().map(Choice::force).distinct().sorted().toList(),
                all.stream()
                        .map(Choice::area)
                        .filter(area -> !area.isEmpty())
                        .distinct()
                        .sorted()
                        .toList(),
                all.stream().map(Choice::report).distinct().sorted().toList(),
                all.stream()
                        .flatMap(choice -> choice.owner().stream())
                        .distinct()
                        .sorted(Comparator.comparing(Owner::title).thenComparing(Owner::reference))
                        .toList());
    }

    private static Condition shown(Vantage vantage) {
        OffsetDateTime now = vantage.knownBy().atOffset(ZoneOffset.UTC);
        return FINDING.ORGANISATION
                .eq(organisation(vantage))
                .and(FINDING.SHOWN_FROM.isNull().or(FINDING.SHOWN_FROM.le(now)))
                .and(FINDING.SHOWN_UNTIL.isNull().or(FINDING.SHOWN_UNTIL.gt(now)));
    }

    private static String organisation(Vantage vantage) {
        return vantage.viewer().organisation();
    }

    private List<Finding> folded(FindingCriteria criteria, Vantage vantage) {
        Map<Subject, List<Entry>> bySubject = recorded(criteria, vantage).stream()
                .collect(Collectors.groupingBy(Entry::subject, LinkedHashMap::new, Collectors.toList()));
        List<Finding> held = bySubject.values().stream()
                .flatMap(about -> Finding.after(about).stream())
                .filter(finding -> criteria.holds(finding, vantage.asAt()))
                .toList();
        if (criteria.words().isEmpty()) {
            return held;
        }
        Set<String> found = withWords(held, criteria.words());
        return held.stream().filter(finding -> found.contains(finding.id())).toList();
    }

    /** What was recorded about findings among which all that are looked for are; whoever sees them now or later. */
    private List<Entry> recorded(FindingCriteria criteria, Vantage vantage) {
        if (criteria.forces().isEmpty() && criteria.reports().isEmpty()) {
            return entries.ofKind(Finding.KIND, vantage);
        }
        List<String> ids = sql.selectDistinct(FINDING.ID)
                .from(FINDING)
                .where(
                        criteria.forces().isEmpty() ? DSL.noCondition() : FINDING.FORCE.in(criteria.forces()),
                        criteria.reports().isEmpty() ? DSL.noCondition() : FINDING.REPORT.in(criteria.reports()))
                .fetch(FINDING.ID);
        return entries.of(Finding.KIND, ids, vantage);
    }

    /** By the database's own reading of words, so that a search means the same from every vantage. */
    private Set<String> withWords(Collection<Finding> findings, String words) {
        var texts = Tables.TEXTS_WITH_WORDS.call(
                column(findings.stream().map(Finding::id)),
                column(findings.stream().map(finding -> finding.received().ref())),
                column(findings.stream().map(finding -> finding.received().title())),
                column(findings.stream().map(finding -> finding.received().text())),
                words);
        return sql.select(texts.ID).from(texts).fetchSet(texts.ID);
    }

    private static String[] column(Stream<String> values) {
        return values.toArray(String[]::new);
    }
}
