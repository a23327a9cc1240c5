package org.plumbline.findings;

import org.plumbline.record.Vantage;
import org.plumbline.web.Part;
import org.plumbline.web.Visitor;

/** A view of a finding that another module gives; every bean of this kind is a tab of the finding's page. */
public interface FindingTab {
    /** The last part of its address, {@code /findings/{id}/views/{slug}}. */
    String slug();

    /** What the tab is called. */
    String words();

    /** What it shows of a finding that the visitor sees from the vantage. */
    Part of(Finding finding, Vantage vantage, Visitor visitor);
}
