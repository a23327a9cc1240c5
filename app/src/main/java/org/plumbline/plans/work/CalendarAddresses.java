package org.plumbline.plans.work;

import static org.plumbline.platform.tables.Tables.CALENDAR_ADDRESS;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The private addresses of calendar feeds: one for each person, unguessable, kept as a digest, revocable. */
@Component
public class CalendarAddresses {
    private final DSLContext sql;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CalendarAddresses(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Makes a person's address and revokes the one before; gives the token, which is kept nowhere. */
    @Transactional
    public String make(String userId) {
        revoke(userId);
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        sql.insertInto(CALENDAR_ADDRESS)
                .set(CALENDAR_ADDRESS.TOKEN_DIGEST, digest(token))
                .set(CALENDAR_ADDRESS.USER_ID, userId)
                .set(CALENDAR_ADDRESS.MADE_AT, now())
                .execute();
        return token;
    }

    /** From now on nothing answers at a person's address. */
    @Transactional
    public void revoke(String userId) {
        sql.update(CALENDAR_ADDRESS)
                .set(CALENDAR_ADDRESS.REVOKED_AT, now())
                .where(CALENDAR_ADDRESS.USER_ID.eq(userId), CALENDAR_ADDRESS.REVOKED_AT.isNull())
                .execute();
    }

    /** Whether a person has an address that works. */
    @Transactional(readOnly = true)
    public boolean known(String userId) {
        return sql.fetchExists(
                CALENDAR_ADDRESS, CALENDAR_ADDRESS.USER_ID.eq(userId), CALENDAR_ADDRESS.REVOKED_AT.isNull());
    }

    /** Whose feed a token opens. */
    @Transactional(readOnly = true)
    public Optional<String> user(String token) {
        return sql.select(CALENDAR_ADDRESS.USER_ID)
                .from(CALENDAR_ADDRESS)
                .where(CALENDAR_ADDRESS.TOKEN_DIGEST.eq(digest(token)), CALENDAR_ADDRESS.REVOKED_AT.isNull())
                .fetchOptional(CALENDAR_ADDRESS.USER_ID);
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
