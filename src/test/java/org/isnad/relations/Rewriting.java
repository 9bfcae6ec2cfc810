package org.isnad.relations;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.Article;
import org.isnad.Isnad;
import org.isnad.Mention;
import org.isnad.MentionType;
import org.isnad.Stage;
import org.isnad.syntax.Analyzer;
import org.isnad.syntax.Sentence;

/** Ways to write a sentence otherwise that change nothing of who does what to whom. */
enum Rewriting {
  /** «واتهمت قطر الهند» (and Qatar accused India): of a sentence that has none, not a headline. */
  AND_BEFORE {
    @Override
    String of(String sentence) {
      boolean joined = firstSentence(sentence).tokens().get(0).isProclitic();
      return joined || !sentence.endsWith(".") ? sentence : "و" + sentence;
    }
  },
  /** «اتهـمت»: the stroke that stretches a word. */
  TATWEEL {
    @Override
    String of(String sentence) {
      return TWO_JOINED.matcher(sentence).replaceAll("$1\u0640$2");
    }
  },
  /** The marks that are right on a word whatever its case: «الشّرطة», «فِي», «إِلَى», «الَّذي». */
  VOWEL_MARKS {
    @Override
    String of(String sentence) {
      String marked = SUN_LETTER.matcher(sentence).replaceAll("$1\u0651");
      for (List<String> word : MARKED) {
        marked = marked.replaceAll("(?<!\\S)" + word.get(0) + "(?!\\S)", word.get(1));
      }
      return marked;
    }
  },
  /** "…" for «…». */
  OTHER_QUOTES {
    @Override
    String of(String sentence) {
      return sentence.replaceAll("[«»]", "\"");
    }
  },
  /**
   * «… الطقس معتدل.» (…The weather is mild.): a sentence that tells nothing, behind a full stop.
   */
  SENTENCE_AFTER {
    @Override
    String of(String sentence) {
      return sentence.endsWith(".") ? sentence + " الطقس معتدل والسماء صافية." : sentence;
    }
  },
  /**
   * «اتهمت أمس قطر الهند» (Qatar yesterday accused India): where it begins with a verb in the past.
   */
  YESTERDAY_BETWEEN {
    @Override
    String of(String sentence) {
      return endOfVerb(sentence)
          .map(verb -> sentence.substring(0, verb) + " أمس" + sentence.substring(verb))
          .orElse(sentence);
    }
  },
  /**
   * «اتهمت قطر، في خطوة لافتة، الهند» (Qatar, in a notable step, accused India): behind a name that
   * stands right behind the verb with which the sentence begins.
   */
  ASIDE_BETWEEN {
    @Override
    String of(String sentence) {
      return endOfVerb(sentence).flatMap(verb -> nameFrom(sentence, verb + 1)).stream()
          .map(name -> name.span().end())
          .filter(end -> sentence.startsWith(" ", end) && !sentence.startsWith(" و", end))
          .map(end -> sentence.substring(0, end) + "، في خطوة لافتة،" + sentence.substring(end))
          .findFirst()
          .orElse(sentence);
    }
  },
  /**
   * «اتهمت الهند وقطر» for «اتهمت قطر والهند» (Qatar and India accused): two names joined by و, of
   * one type and one gender.
   */
  NAMES_SWAPPED {
    @Override
    String of(String sentence) {
      List<Mention> names = names(sentence);
      for (int i = 1; i < names.size(); i++) {
        Mention first = names.get(i - 1);
        Mention second = names.get(i);
        if (areSwappable(sentence, first, second)) {
          return sentence.substring(0, first.span().start())
              + second.text()
              + " و"
              + first.text()
              + sentence.substring(second.span().end());
        }
      }
      return sentence;
    }
  };

  /** Two letters inside a word that join, ل and ا left apart: they make one sign. */
  private static final Pattern TWO_JOINED =
      Pattern.compile("(?<=[ء-ي])([بتثجحخسشصضطظعغفقكمنهي])([بتثجحخسشصضطظعغفقكمنهي])(?=[ء-ي])");

  /** A sun letter behind the article; «الت» may begin a verb («التقى»). */
  private static final Pattern SUN_LETTER =
      Pattern.compile("(?<!\\S)(ال[ثدذرزسشصضطظن])(?=[ء-ي]{3})");

  private static final List<List<String>> MARKED =
      List.of(
          List.of("في", "فِي"),
          List.of("إلى", "إِلَى"),
          List.of("على", "عَلَى"),
          List.of("عن", "عَن"),
          List.of("بعد", "بَعد"),
          List.of("الذي", "الَّذي"),
          List.of("التي", "الَّتي"));

  private static final Pattern TOLD_WHEN = Pattern.compile("أمس|اليوم|غد|مساء|صباح|عام|الماضي");

  private static final Set<String> MASCULINE_STATES =
      Set.of("العراق", "لبنان", "الأردن", "اليمن", "السودان", "المغرب", "الفاتيكان");

  private static final Isnad NAMES = Isnad.builder().stages(Set.of(Stage.ENTITIES)).build();

  private static final Analyzer ANALYZER = Analyzer.load();

  /** The sentence, written otherwise; the same where this way of writing has nothing to change. */
  abstract String of(String sentence);

  /** Where the verb ends with which a sentence begins, if that is in the past and a word alone. */
  private static Optional<Integer> endOfVerb(String sentence) {
    Matcher first = Pattern.compile("^[ء-ي]+(?= [ء-ي])").matcher(sentence);
    if (!first.find() || TOLD_WHEN.matcher(sentence).find()) {
      return Optional.empty();
    }
    Sentence read = firstSentence(sentence);
    boolean past =
        read.tokens().get(0).tag().equals("VBD")
            && read.tokens().get(0).span().end() == first.end();
    return past ? Optional.of(first.end()) : Optional.empty();
  }

  private static List<Mention> names(String sentence) {
    return NAMES.extract(Article.of(sentence)).mentions().stream()
        .filter(m -> m.type() != MentionType.NATIONALITY && m.type().isName())
        .toList();
  }

  private static Optional<Mention> nameFrom(String sentence, int start) {
    return names(sentence).stream().filter(m -> m.span().start() == start).findFirst();
  }

  private static boolean areSwappable(String sentence, Mention first, Mention second) {
    boolean joined = sentence.substring(first.span().end(), second.span().start()).equals(" و");
    boolean states = first.type() == MentionType.COUNTRY || first.type() == MentionType.LOCATION;
    return joined
        && first.type() == second.type()
        && states
        && MASCULINE_STATES.contains(first.text()) == MASCULINE_STATES.contains(second.text());
  }

  private static Sentence firstSentence(String text) {
    return ANALYZER.sentences(text).get(0);
  }
}
