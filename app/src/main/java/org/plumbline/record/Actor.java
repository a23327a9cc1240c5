package org.plumbline.record;

/**
 * Who recorded an entry, as a reference that is no name: {@code user/7f3a…}, or a part of the system.
 *
 * @param reference never a person's name: names stay with the users and can be removed there
 */
public record Actor(String reference) {
    public static final Actor SYSTEM = new Actor("system");

    public Actor {
        if (reference.isBlank()) {
            throw new IllegalArgumentException("an actor has a reference");
        }
    }

    public static Actor user(String id) {
        return new Actor("user/" + id);
    }
}
