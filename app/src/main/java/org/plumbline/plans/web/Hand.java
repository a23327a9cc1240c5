package org.plumbline.plans.web;

/** Who may record something about a plan or an action; what each means is said by {@link PlanHands}. */
enum Hand {
    FORCE,
    OWNER,
    JUDGE,
    INSPECTORATE
}
