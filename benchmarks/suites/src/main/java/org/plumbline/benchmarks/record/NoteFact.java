package org.plumbline.benchmarks.record;

import java.util.random.RandomGenerator;
import org.plumbline.record.Fact;

/** What the measured entries say: a fact of the size of an ordinary one, of a kind that no read table shows. */
sealed interface NoteFact extends Fact {
    /** The kind of its subjects. */
    String KIND = "benchmark-note";

    /** Something was written down. */
    record Written(int number, String text) implements NoteFact {
        /** The note of a number, of 200 to 260 letters. */
        static Written of(int number, RandomGenerator random) {
            int length = random.nextInt(200, 261);
            StringBuilder text = new StringBuilder(length);
            while (text.length() < length) {
                text.append(text.length() % 8 == 7 ? ' ' : (char) ('a' + random.nextInt(26)));
            }
            return new Written(number, text.toString());
        }

        /** As the record keeps it: names in order, no spaces. The text needs no escapes. */
        String canonicalJson() {
            return "{\"number\":" + number + ",\"text\":\"" + text + "\"}";
        }
    }
}
