package org.plumbline.web;

/** What a signed-in person may be allowed to do; roles are sets of these. */
public enum Permission {
    /** Read what one's organisation may see. */
    READ,
    /** Take in inspection reports and confirm what was read. */
    IMPORT_REPORTS,
    /** Assign, date, level, submit and close findings; disclose. */
    MANAGE_FINDINGS,
    /** Promise a date and report work as an owner. */
    OWN_FINDINGS,
    /** Judge outcomes and record what the inspectorate decided. */
    JUDGE_FINDINGS,
    /** Write, freeze and publish papers. */
    WRITE_PAPERS,
    /** Make users and organisations. */
    ADMINISTER
}
