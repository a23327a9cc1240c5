package org.plumbline.inspections;

import java.util.List;
import org.plumbline.record.Vantage;

/** What another module has to say about a report; every bean of this kind is asked for places that its page leads to. */
public interface ReportLink {
    /** A page about the report: its address within this site, and what the link is called. */
    record Place(String href, String words) {}

    /** The places, from a vantage; empty where there are none. */
    List<Place> of(Report report, Vantage vantage);
}
