package org.plumbline.monitoring;

import java.time.Clock;
import java.time.LocalDate;
import org.plumbline.findings.TestingRegister;
import org.plumbline.people.OrganisationType;
import org.plumbline.people.Organisations;
import org.plumbline.record.Actor;
import org.plumbline.record.Audience;
import org.plumbline.record.Entries;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.record.Source;
import org.plumbline.record.Vantage;
import org.plumbline.record.Viewer;
import org.springframework.transaction.PlatformTransactionManager;

/** A force of a test's own, with those who stand round it. */
public final class Watched {
    public static final String INSPECTORATE = TestingRegister.INSPECTORATE;
    public static final String PANEL = TestingRegister.PANEL;
    public static final String COMMISSIONER = "west-midlands-pcc";
    public static final LocalDate DAY = LocalDate.of(2023, 11, 29);

    private final String force = "watched-" + System.nanoTime();
    private final Clock clock;

    public Watched(Entries entries, Organisations organisations, PlatformTransactionManager transactions, Clock clock) {
        this.clock = clock;
        TestingRegister register = new TestingRegister(entries, organisations, transactions, "watched");
        register.organisations();
        register.establish(COMMISSIONER, "West Midlands PCC", OrganisationType.POLICE_AND_CRIME_COMMISSIONER);
        register.establish(force, "Watched Police " + force, OrganisationType.FORCE);
    }

    public String force() {
        return force;
    }

    /** Recorded by the force, for itself and the inspectorate. */
    public Recording on(LocalDate day) {
        return by(force, day, Audience.of(force, INSPECTORATE));
    }

    public Recording by(String organisation, LocalDate day, Audience audience) {
        return new Recording(Viewer.of(organisation), Actor.user("somebody"), day, Source.enteredHere(), audience);
    }

    public Vantage now(String organisation) {
        return Vantage.now(clock, Viewer.of(organisation));
    }

    /** The same, folded from the record. */
    public Vantage folded(String organisation) {
        Vantage now = now(organisation);
        return new Vantage(now.asAt(), now.knownBy(), now.viewer(), true);
    }

    static String reason(Outcome outcome) {
        return outcome instanceof Outcome.Refused refused ? refused.reason() + " " + refused.unblock() : "";
    }
}
