package org.plumbline.people;

import static org.plumbline.platform.tables.Tables.APP_USER;
import static org.plumbline.platform.tables.Tables.ONE_TIME_LINK;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Links that work once, for a day: to become the first administrator, or to set one's password. Kept as digests. */
@Component
public class OneTimeLinks {
    private static final Duration VALID = Duration.ofHours(24);

    private final DSLContext sql;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    OneTimeLinks(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The token of a new link for the first administrator, unless there are users already. */
    @Transactional
    public Optional<String> forFirstAdministrator() {
        return sql.fetchExists(APP_USER) ? Optional.empty() : Optional.of(create(null));
    }

    /** The token of a new link with which a user sets their password. */
    @Transactional
    public String forUser(String userId) {
        return create(userId);
    }

    private String create(@Nullable String userId) {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        sql.insertInto(ONE_TIME_LINK)
                .set(ONE_TIME_LINK.TOKEN_DIGEST, digest(token))
                .set(ONE_TIME_LINK.USER_ID, userId)
                .set(ONE_TIME_LINK.EXPIRES_AT, now().plus(VALID))
                .execute();
        return token;
    }

    /** Whether the first administrator's link would still work. */
    @Transactional(readOnly = true)
    public boolean opensForFirstAdministrator(String token) {
        return !sql.fetchExists(APP_USER)
                && sql.fetchExists(ONE_TIME_LINK, open(token).and(ONE_TIME_LINK.USER_ID.isNull()));
    }

    /** The user for whom a link would still work. */
    @Transactional(readOnly = true)
    public Optional<String> user(String token) {
        return sql.select(ONE_TIME_LINK.USER_ID)
                .from(ONE_TIME_LINK)
                .where(open(token).and(ONE_TIME_LINK.USER_ID.isNotNull()))
                .fetchOptional(ONE_TIME_LINK.USER_ID);
    }

    /** Uses a link up; false when somebody else just did. */
    @Transactional
    public boolean use(String token) {
        return sql.update(ONE_TIME_LINK)
                        .set(ONE_TIME_LINK.USED_AT, now())
                        .where(open(token))
                        .execute()
                == 1;
    }

    private Condition open(String token) {
        return ONE_TIME_LINK
                .TOKEN_DIGEST
                .eq(digest(token))
                .and(ONE_TIME_LINK.USED_AT.isNull())
                .and(ONE_TIME_LINK.EXPIRES_AT.gt(now()));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static String digest(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
