package org.isnad.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.syntax.VerbReading;
import org.isnad.syntax.VerbReading.Tense;
import org.isnad.syntax.VerbReading.Voice;

/**
 * The few vowel marks that news writes on a verb, most of all to say that it is passive: «قُتل»
 * (was killed), «استُهدف» (was targeted), «يُعتقل» (is arrested).
 *
 * @param damma the places, among the letters, of those that bear a damma
 * @param fatha whether the first letter bears a fatha
 * @param shadda whether a letter bears a shadda
 */
record VowelMarks(Set<Integer> damma, boolean fatha, boolean shadda) {

  private static final char FATHA = '\u064E';
  private static final char DAMMA = '\u064F';
  private static final char SHADDA = '\u0651';
  private static final char FIRST_MARK = '\u064B';
  private static final char LAST_MARK = '\u0652';

  /** Up to here the passive of the perfect has its damma: «استُهدف». */
  private static final int LAST_OF_PREFIX = 2;

  /** A verb that puts nothing before its three letters and doubles none, as ضرب. */
  private static final int PLAIN = 3;

  VowelMarks {
    damma = Set.copyOf(damma);
  }

  /** The marks on a word as the text has it. */
  static VowelMarks of(CharSequence written) {
    int letter = -1;
    boolean fatha = false;
    boolean shadda = false;
    List<Integer> damma = new ArrayList<>();
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c < FIRST_MARK || c > LAST_MARK) {
        letter++;
      } else if (c == DAMMA) {
        damma.add(letter);
      } else {
        fatha |= c == FATHA && letter == 0;
        shadda |= c == SHADDA;
      }
    }
    return new VowelMarks(Set.copyOf(damma), fatha, shadda);
  }

  /** The readings that the marks allow; all, where they would allow none. */
  List<VerbReading> allowed(List<VerbReading> readings) {
    List<VerbReading> allowed = readings.stream().filter(this::allows).toList();
    return allowed.isEmpty() ? readings : allowed;
  }

  private boolean allows(VerbReading reading) {
    boolean doubled = reading.lemma().indexOf(SHADDA) >= 0;
    if (shadda && !doubled) {
      return false;
    }
    boolean passive = reading.voice() == Voice.PASSIVE;
    return reading.tense() == Tense.IMPERFECT
        ? allowsImperfect(reading, passive)
        : !showsVoice(reading) || passive == isPassivePerfect(reading);
  }

  private boolean allowsImperfect(VerbReading reading, boolean passive) {
    if (damma.contains(0)) {
      return passive || takesDamma(reading);
    }
    return !fatha || !passive && !takesDamma(reading);
  }

  private boolean showsVoice(VerbReading reading) {
    return fatha || isPassivePerfect(reading);
  }

  /** «كَبُر» (grew) has its damma in the middle, «قُتل» on its first letter, «اعتُقل» behind ا. */
  private boolean isPassivePerfect(VerbReading reading) {
    boolean prefixed = reading.lemma().startsWith("ا");
    return damma.stream().anyMatch(at -> at == 0 || prefixed && at <= LAST_OF_PREFIX);
  }

  /** «يُعلن» of أعلن, «يُدمّر» of دمّر: in the active, too, the prefix has a damma. */
  private static boolean takesDamma(VerbReading reading) {
    String lemma = reading.lemma();
    boolean plain = lemma.length() == PLAIN && lemma.indexOf(SHADDA) < 0;
    return !plain && !lemma.startsWith("ا") && !lemma.startsWith("ت");
  }
}
