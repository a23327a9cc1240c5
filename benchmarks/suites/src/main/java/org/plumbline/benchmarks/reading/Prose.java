package org.plumbline.benchmarks.reading;

import java.util.random.RandomGenerator;

/** Sentences that look like an inspector's and mean nothing. */
final class Prose {
    private static final String[] WORDS = """
            the force of and to should its officers victims investigations supervisors improve make sure that offenders \
            records when calls response within teams demand training quality evidence children vulnerable people crime \
            recording stop search plans risk assessments managed reviewed weekly senior leaders understand performance \
            custody staff wellbeing neighbourhood problem solving partners share information early help data accurate \
            workforce skills capacity governance board scrutiny outcomes registered sex stalking domestic abuse missing \
            multi agency referrals delays backlog digital forensics interviews statements charge decisions feedback \
            communities confidence trust behaviour standards vetting counter corruption budget estates vehicles control \
            room triage graded incidents attendance times effective consistent adequate progress found inspection since \
            not always does some many most few better worse longer than expected""".split(" ");

    private final RandomGenerator random;

    Prose(RandomGenerator random) {
        this.random = random;
    }

    /** Between so many words, the first with a capital, a full stop at the end. */
    String sentence(int least, int most) {
        StringBuilder sentence = new StringBuilder(words(random.nextInt(least, most + 1)));
        sentence.setCharAt(0, Character.toUpperCase(sentence.charAt(0)));
        return sentence.append('.').toString();
    }

    String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : i % 9 == 8 ? ", " : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return words.toString();
    }

    String paragraph(int sentences) {
        StringBuilder paragraph = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            paragraph.append(i == 0 ? "" : " ").append(sentence(8, 26));
        }
        return paragraph.toString();
    }
}
