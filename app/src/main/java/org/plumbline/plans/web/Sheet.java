package org.plumbline.plans.web;

import org.plumbline.plans.Action;
import org.plumbline.plans.Plan;

/**
 * What a form is about.
 *
 * @param path of its page
 * @param called its reference and title
 * @param last the index of the last entry about it
 */
record Sheet<T>(T about, String path, String force, String called, long last) {
    static Sheet<Action> of(Action action) {
        return new Sheet<>(
                action,
                "/actions/" + action.id(),
                action.force(),
                action.id() + ": " + action.title(),
                action.lastEntry());
    }

    static Sheet<Plan> of(Plan plan) {
        return new Sheet<>(
                plan, "/plans/" + plan.id(), plan.force(), plan.id() + ": " + plan.title(), plan.lastEntry());
    }
}
