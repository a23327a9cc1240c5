package org.plumbline.people;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.plumbline.web.Permission;

/** What a user is in their organisation, and what that lets them do. */
public enum Role {
    ADMINISTRATOR("administrator", "Administrator", EnumSet.of(Permission.ADMINISTER, Permission.READ)),
    LIAISON_OFFICER(
            "liaison-officer",
            "Force liaison officer",
            EnumSet.of(
                    Permission.READ, Permission.IMPORT_REPORTS, Permission.MANAGE_FINDINGS, Permission.WRITE_PAPERS)),
    SENIOR_OFFICER(
            "senior-officer",
            "Senior officer",
            EnumSet.of(Permission.READ, Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS)),
    ACTION_OWNER("action-owner", "Action owner", EnumSet.of(Permission.READ, Permission.OWN_FINDINGS)),
    BODY_OFFICER(
            "body-officer", "Officer of a body or committee", EnumSet.of(Permission.READ, Permission.WRITE_PAPERS)),
    INSPECTOR("inspector", "Inspector", EnumSet.of(Permission.READ, Permission.JUDGE_FINDINGS)),
    READER("reader", "Member or reader", EnumSet.of(Permission.READ));

    private final String code;
    private final String words;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable copy, which the checker cannot see
    private final Set<Permission> permissions;

    Role(String code, String words, Set<Permission> permissions) {
        this.code = code;
        this.words = words;
        this.permissions = Set.copyOf(permissions);
    }

    public String code() {
        return code;
    }

    public String words() {
        return words;
    }

    public Set<Permission> permissions() {
        return permissions;
    }

    public static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
    }
}
