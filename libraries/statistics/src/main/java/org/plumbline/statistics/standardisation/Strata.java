package org.plumbline.statistics.standardisation;

import org.plumbline.statistics.Refused;
import org.plumbline.statistics.summaries.Averages;

/** Events and people by stratum, checked: as many of both, no event without people. */
final class Strata {
    private final double[] events;
    private final double[] people;

    Strata(double[] events, double[] people) {
        Refused.unlessAlike("The events", events.length, "the population", people.length);
        if (events.length == 0) {
            throw new Refused("There is no stratum.");
        }
        for (int i = 0; i < events.length; i++) {
            Refused.unlessNotNegative("The number of events in stratum " + (i + 1), events[i]);
            Refused.unlessNotNegative("The population of stratum " + (i + 1), people[i]);
            if (people[i] == 0 && events[i] > 0) {
                throw new Refused("Stratum " + (i + 1) + " has " + events[i] + " events among nobody.");
            }
        }
        this.events = events;
        this.people = people;
    }

    int size() {
        return events.length;
    }

    double allEvents() {
        return Averages.sum(events);
    }

    double allPeople() {
        return Averages.sum(people);
    }

    /** The rate of a stratum; none among nobody. */
    double rate(int stratum) {
        return people[stratum] == 0 ? 0 : events[stratum] / people[stratum];
    }
}
