package org.plumbline.people;

import static org.plumbline.platform.tables.Tables.APP_USER;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The users. They are no part of the record, which names them by reference alone. */
@Component
public class Users {
    private final DSLContext sql;
    private final Clock clock;
    private final PasswordEncoder passwords;
    private final RecentUsers recent;
    private final SecureRandom random = new SecureRandom();

    Users(DSLContext sql, Clock clock, PasswordEncoder passwords, RecentUsers recent) {
        this.sql = sql;
        this.clock = clock;
        this.passwords = passwords;
        this.recent = recent;
    }

    /** Makes a user who has no password yet; the sign-in name must be new. */
    @Transactional
    public User create(String signInName, String title, String organisation, Set<Role> roles) {
        byte[] reference = new byte[8];
        random.nextBytes(reference);
        String id = HexFormat.of().formatHex(reference);
        sql.insertInto(APP_USER)
                .set(APP_USER.ID, id)
                .set(APP_USER.SIGN_IN_NAME, signInName.toLowerCase(Locale.ROOT))
                .set(APP_USER.TITLE, title)
                .set(APP_USER.ORGANISATION, organisation)
                .set(APP_USER.ROLES, codes(roles))
                .set(APP_USER.CREATED_AT, clock.instant().atOffset(ZoneOffset.UTC))
                .execute();
        return find(id).orElseThrow();
    }

    /** Sets a password; it is kept only as an Argon2 hash. */
    @Transactional
    public void setPassword(String id, String password) {
        sql.update(APP_USER)
                .set(APP_USER.PASSWORD_HASH, passwords.encode(password))
                .where(APP_USER.ID.eq(id))
                .execute();
    }

    /** Changes what a user is called and may do, or shuts them out. */
    @Transactional
    public void change(String id, String title, Set<Role> roles, boolean disabled) {
        recent.changeWithTransaction();
        sql.update(APP_USER)
                .set(APP_USER.TITLE, title)
                .set(APP_USER.ROLES, codes(roles))
                .set(APP_USER.DISABLED, disabled)
                .where(APP_USER.ID.eq(id))
                .execute();
    }

    @Transactional(readOnly = true)
    public Optional<User> find(String id) {
        return select(APP_USER.ID.eq(id)).stream().findFirst();
    }

    @Transactional(readOnly = true)
    public Optional<User> named(String signInName) {
        return select(APP_USER.SIGN_IN_NAME.eq(signInName.toLowerCase(Locale.ROOT))).stream()
                .findFirst();
    }

    /** Everybody of one organisation, by title. */
    @Transactional(readOnly = true)
    public List<User> of(String organisation) {
        return select(APP_USER.ORGANISATION.eq(organisation));
    }

    @Transactional(readOnly = true)
    public List<User> all() {
        return select(DSL.noCondition());
    }

    /** The kept hash of somebody who may sign in. */
    Optional<String> passwordHash(String id) {
        return sql.select(APP_USER.PASSWORD_HASH)
                .from(APP_USER)
                .where(APP_USER.ID.eq(id), APP_USER.DISABLED.isFalse(), APP_USER.PASSWORD_HASH.isNotNull())
                .fetchOptional(APP_USER.PASSWORD_HASH);
    }

    private List<User> select(Condition condition) {
        return sql.selectFrom(APP_USER)
                .where(condition)
                .orderBy(APP_USER.TITLE, APP_USER.ID)
                .fetch(row -> new User(
                        row.get(APP_USER.ID),
                        row.get(APP_USER.SIGN_IN_NAME),
                        row.get(APP_USER.TITLE),
                        row.get(APP_USER.ORGANISATION),
                        Arrays.stream(row.get(APP_USER.ROLES))
                                .map(Role::of)
                                .flatMap(Optional::stream)
                                .collect(Collectors.toSet()),
                        row.get(APP_USER.DISABLED),
                        row.get(APP_USER.PASSWORD_HASH) == null));
    }

    private static String[] codes(Set<Role> roles) {
        return roles.stream().map(Role::code).sorted().toArray(String[]::new);
    }
}
