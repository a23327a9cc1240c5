package org.plumbline.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTest {
    private static final Hash DIGEST = Hash.ofLeaf(new byte[] {1});
    private static final Instant RECORDED = Instant.parse("2024-03-02T10:11:12.000001Z");

    @Nested
    class CanonicalBytes {
        @Test
        void are_exactly_the_golden_ones() throws IOException {
            List<Entry> golden = GoldenEntries.all();
            List<byte[]> expected = GoldenEntries.canonicalBytes();
            for (int i = 0; i < golden.size(); i++) {
                assertThat(golden.get(i).canonicalBytes()).isEqualTo(expected.get(i));
                assertThat(Entry.parse(expected.get(i))).isEqualTo(golden.get(i));
                assertThat(golden.get(i).leafHash())
                        .isEqualTo(GoldenEntries.leafHashes().get(i));
            }
            assertThat(golden).hasSize(3);
        }

        @Test
        void are_refused_when_a_single_byte_makes_them_another_form() throws IOException {
            int refused = 0;
            for (byte[] canonical : GoldenEntries.canonicalBytes()) {
                for (int at = 0; at < canonical.length; at++) {
                    byte[] changed = canonical.clone();
                    changed[at] ^= 0x20;
                    refused += refusedOrItself(changed) ? 1 : 0;
                    changed[at] = '\n';
                    refused += refusedOrItself(changed) ? 1 : 0;
                }
            }
            assertThat(refused).isGreaterThan(500);
        }

        /** Whether the bytes are refused; where they are not, they must be the one form of what was read. */
        private boolean refusedOrItself(byte[] bytes) {
            try {
                assertThat(Entry.parse(bytes).canonicalBytes()).isEqualTo(bytes);
                return false;
            } catch (IllegalArgumentException e) {
                return true;
            }
        }

        @Test
        void round_trip_and_never_belong_to_two_entries() {
            long seed = 20_240_301;
            Random random = new Random(seed);
            Map<String, Entry> seen = new HashMap<>();
            for (int i = 0; i < 20_000; i++) {
                Entry entry = random(random);
                byte[] canonical = entry.canonicalBytes();
                assertThat(Entry.parse(canonical)).as("seed " + seed).isEqualTo(entry);
                Entry other = seen.put(new String(canonical, StandardCharsets.UTF_8), entry);
                assertThat(other == null || other.equals(entry))
                        .as("seed " + seed)
                        .isTrue();
            }
            assertThat(seen).hasSizeGreaterThan(10_000);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "plumbline entry 2\n",
                    "plumbline entry 1\n",
                    "plumbline entry 1\nindex 0\n",
                    "\n\n\n",
                })
        void are_not_just_any_text(String text) {
            assertThatThrownBy(() -> Entry.parse(text.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void have_a_limit() {
            int around = 1 << 20;
            assertThatThrownBy(() -> source("x".repeat(around)).canonicalBytes())
                    .isInstanceOf(IllegalArgumentException.class);
            int rest = source("").canonicalBytes().length;
            assertThat(source("x".repeat(around - rest)).canonicalBytes()).hasSize(around);
        }
    }

    @Nested
    class Nonsense {
        @Test
        void in_the_index_or_what_it_corrects_is_refused() {
            assertThatThrownBy(() -> entry(-1, OptionalLong.empty())).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> entry(5, OptionalLong.of(5))).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> entry(5, OptionalLong.of(-1))).isInstanceOf(IllegalArgumentException.class);
            assertThat(entry(5, OptionalLong.of(4)).corrects()).hasValue(4);
            assertThat(entry(0, OptionalLong.empty()).index()).isZero();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "  ", "two\nlines", "a\tb", "\u0000", "\u0085", "\u2028", "half \ud83d"})
        void in_a_single_line_is_refused(String text) {
            assertThatThrownBy(() -> subject(text)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> audience(text)).isInstanceOf(IllegalArgumentException.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "two\nlines", "a\tb", "\u0000", "\\", "\\u000a", "\u2029", "\u20ac"})
        void in_a_source_is_kept_as_it_was_typed(String text) {
            assertThat(Entry.parse(source(text).canonicalBytes()).source()).isEqualTo(text);
        }

        @Test
        void in_a_source_that_is_no_text_is_refused() {
            assertThatThrownBy(() -> source("half \ud83d")).isInstanceOf(IllegalArgumentException.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2024-02-30", "1 March 2024", "2024-03", "2024-03-01T10:00:00", "2024-03-01 "})
        void in_the_effective_date_is_refused(String date) {
            assertThatThrownBy(() -> effective(date)).isInstanceOf(IllegalArgumentException.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2024-02-29", "2024-03-01T10:00:00Z", "2024-03-01T10:00:00.5+01:00"})
        void is_not_what_dates_and_times_are(String date) {
            assertThat(Entry.parse(effective(date).canonicalBytes()).effectiveOn())
                    .isEqualTo(date);
        }

        @Test
        void in_the_time_of_recording_is_refused() {
            assertThatThrownBy(() -> recorded(RECORDED.plusNanos(1))).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> recorded(Instant.parse("-0001-12-31T23:59:59Z")))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> recorded(Instant.parse("+10000-01-01T00:00:00Z")))
                    .isInstanceOf(IllegalArgumentException.class);
            Instant last = Instant.parse("9999-12-31T23:59:59.999999Z");
            assertThat(Entry.parse(recorded(last).canonicalBytes()).recordedAt())
                    .isEqualTo(last);
        }
    }

    @Nested
    class SaltedPayloads {
        @Test
        void have_another_digest_under_another_salt() {
            Random random = new Random(1);
            byte[] content = {1, 2, 3};
            SaltedPayload one = SaltedPayload.of(content, random);
            SaltedPayload two = SaltedPayload.of(content, random);

            assertThat(one.digest()).isNotEqualTo(two.digest());
            assertThat(new SaltedPayload(one.salt(), content)).isEqualTo(one).hasSameHashCodeAs(one);
            assertThat(one.toString()).doesNotContain("1, 2, 3");
        }

        @Test
        void cannot_be_changed_from_outside() {
            byte[] content = {1, 2, 3};
            SaltedPayload payload = SaltedPayload.of(content, new Random(1));
            Hash digest = payload.digest();
            content[0] = 9;
            payload.content()[0] = 9;
            payload.salt()[0]++;

            assertThat(payload.digest()).isEqualTo(digest);
        }

        @Test
        void need_a_salt_of_32_bytes() {
            assertThatThrownBy(() -> new SaltedPayload(new byte[31], new byte[0]))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(new SaltedPayload(new byte[32], new byte[0]).digest()).isEqualTo(Hash.ofBytes(new byte[32]));
        }
    }

    /** Small alphabets make near-collisions likely: names of fields, separators and escapes as content. */
    private static Entry random(Random random) {
        long index = random.nextInt(4);
        List<String> audience = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            audience.add(line(random));
        }
        return new Entry(
                index,
                line(random),
                line(random),
                random.nextBoolean() ? "2024-03-01" : "2024-03-01T00:00:00Z",
                RECORDED.plusNanos(1_000L * random.nextInt(3)),
                line(random),
                text(random),
                audience,
                index > 0 && random.nextBoolean() ? OptionalLong.of(random.nextLong(index)) : OptionalLong.empty(),
                DIGEST);
    }

    private static String line(Random random) {
        String[] words = {"a", "\\", "\\u000a", "audience", " x", "corrects none", "\u00e9", "\ud83d\udcc4"};
        return "-" + words[random.nextInt(words.length)] + words[random.nextInt(words.length)];
    }

    private static String text(Random random) {
        String[] words = {"", "\n", "\\", "\\n", "\naudience a", "u000a", "\u0000", "\u2028", " "};
        return words[random.nextInt(words.length)] + words[random.nextInt(words.length)];
    }

    private static Entry entry(long index, OptionalLong corrects) {
        return new Entry(index, "s", "f", "2024-03-01", RECORDED, "a", "", List.of(), corrects, DIGEST);
    }

    private static Entry subject(String subject) {
        return new Entry(0, subject, "f", "2024-03-01", RECORDED, "a", "", List.of(), OptionalLong.empty(), DIGEST);
    }

    private static Entry audience(String who) {
        return new Entry(0, "s", "f", "2024-03-01", RECORDED, "a", "", List.of(who), OptionalLong.empty(), DIGEST);
    }

    private static Entry source(String source) {
        return new Entry(0, "s", "f", "2024-03-01", RECORDED, "a", source, List.of(), OptionalLong.empty(), DIGEST);
    }

    private static Entry effective(String date) {
        return new Entry(0, "s", "f", date, RECORDED, "a", "", List.of(), OptionalLong.empty(), DIGEST);
    }

    private static Entry recorded(Instant at) {
        return new Entry(0, "s", "f", "2024-03-01", at, "a", "", List.of(), OptionalLong.empty(), DIGEST);
    }
}
