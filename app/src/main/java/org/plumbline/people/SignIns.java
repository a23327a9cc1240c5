package org.plumbline.people;

import static org.plumbline.platform.tables.Tables.FAILED_SIGN_IN;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Checks sign-in names and passwords. Five wrong ones within fifteen minutes lock the name for the rest of them, whether
 * or not anybody has it, so that nobody learns which names exist.
 */
@Component
class SignIns implements AuthenticationProvider {
    static final int WRONG_ONES = 5;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private final Users users;
    private final PasswordEncoder passwords;
    private final DSLContext sql;
    private final Clock clock;
    private final String nobodysHash;

    SignIns(Users users, PasswordEncoder passwords, DSLContext sql, Clock clock) {
        this.users = users;
        this.passwords = passwords;
        this.sql = sql;
        this.clock = clock;
        this.nobodysHash = String.valueOf(passwords.encode("nobody has this password"));
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String name = attempt.getName().strip().toLowerCase(Locale.ROOT);
        if (wrongOnes(name) >= WRONG_ONES) {
            throw new LockedException("too many wrong passwords");
        }
        Optional<User> user = users.named(name);
        // As slow for a name that nobody has as for one that somebody has.
        String hash = user.flatMap(u -> users.passwordHash(u.id())).orElse(nobodysHash);
        boolean right = passwords.matches(String.valueOf(attempt.getCredentials()), hash);
        if (user.isEmpty() || !right || hash.equals(nobodysHash)) {
            sql.insertInto(FAILED_SIGN_IN)
                    .values(name, clock.instant().atOffset(ZoneOffset.UTC))
                    .execute();
            throw new BadCredentialsException("wrong name or password");
        }
        sql.deleteFrom(FAILED_SIGN_IN)
                .where(FAILED_SIGN_IN.SIGN_IN_NAME.eq(name))
                .execute();
        return UsernamePasswordAuthenticationToken.authenticated(user.get().id(), null, List.of());
    }

    private int wrongOnes(String name) {
        return sql.fetchCount(
                FAILED_SIGN_IN,
                FAILED_SIGN_IN.SIGN_IN_NAME.eq(name),
                FAILED_SIGN_IN.FAILED_AT.gt(clock.instant().minus(WINDOW).atOffset(ZoneOffset.UTC)));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return authentication == UsernamePasswordAuthenticationToken.class;
    }
}
