package org.plumbline.opendata;

import java.sql.SQLException;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Forces and months of stop-and-search files, which stand in the names of the files alone. */
final class SearchedMonths {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Duck duck;
    private final Staging staging;
    private final Names names;

    SearchedMonths(Duck duck, Staging staging, Names names) {
        this.duck = duck;
        this.staging = staging;
        this.names = names;
    }

    /** Force and month of searches, which stand in the names of the files alone. */
    void enter() throws SQLException {
        duck.run("CREATE TABLE searched_" + Kind.STOP_AND_SEARCH.name()
                + " (file INTEGER, code VARCHAR, month VARCHAR, standing VARCHAR, utc_from TIMESTAMPTZ, utc_to TIMESTAMPTZ,"
                + " london_from TIMESTAMPTZ, london_to TIMESTAMPTZ)");
        for (Source source : staging.sources()) {
            YearMonth month = source.month().orElseThrow();
            String code = names.code(source.slug().orElseThrow());
            duck.run("INSERT INTO searched_%s VALUES (%d, %s, '%s', 'force', %s, %s, %s, %s)"
                    .formatted(
                            Kind.STOP_AND_SEARCH.name(),
                            source.number(),
                            Duck.text(code),
                            month,
                            instant(month, ZoneOffset.UTC),
                            instant(month.plusMonths(1), ZoneOffset.UTC),
                            instant(month, LONDON),
                            instant(month.plusMonths(1), LONDON)));
        }
    }

    private static String instant(YearMonth month, ZoneId zone) {
        return "TIMESTAMPTZ '" + month.atDay(1).atStartOfDay(zone).toInstant() + "'";
    }
}
