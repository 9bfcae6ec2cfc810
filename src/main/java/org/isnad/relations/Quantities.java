package org.isnad.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.Argument;
import org.isnad.MentionType;
import org.isnad.Participant;
import org.isnad.Quantity;
import org.isnad.Quantity.Bound;
import org.isnad.Relation;
import org.isnad.Role;
import org.isnad.Span;
import org.isnad.entities.LinkedMention;
import org.isnad.entities.LinkedText;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;
import org.isnad.text.Letters;
import org.isnad.text.Numbers;
import org.isnad.text.Numbers.Count;
import org.isnad.text.Words;

/**
 * Counts the participants of relations: how many people or things the text says that each is.
 * Immutable.
 */
final class Quantities {

  private static final String ARTICLE = "ال";

  /** «أكثر من نحو»: what opens a phrase before its number. */
  private static final int MOST_OPENINGS = 2;

  /** How far behind its number «على الأقل» (at least) may stand within a phrase. */
  private static final int REACH = 6;

  private static final int TEN = 10;

  private final Numbers numbers;
  private final QuantityWords words;
  private final Words counted;

  private Quantities(Numbers numbers, QuantityWords words, Words counted) {
    this.numbers = numbers;
    this.words = words;
    this.counted = counted;
  }

  static Quantities load() {
    return new Quantities(Numbers.load(), QuantityWords.load(), Words.ofModels());
  }

  /** A relation of a sentence with the quantities of those who take part. */
  Relation counted(Relation relation, Sentence sentence, LinkedText linked) {
    Reading reading = new Reading(sentence, linked.mentionsOf(sentence));
    return relation.toBuilder()
        .subject(reading.counted(relation.subject()))
        .object(reading.counted(relation.object()))
        .arguments(relation.arguments().stream().map(reading::counted).toList())
        .build();
  }

  /** A token as numbers are read: «الـ12» is a figure as well. */
  private record TokenWord(String key, String bare) implements Numbers.Word {

    static TokenWord of(Token token) {
      String key = token.key();
      boolean definite = key.startsWith(ARTICLE) && key.length() > ARTICLE.length() + 1;
      return new TokenWord(key, definite ? key.substring(ARTICLE.length()) : key);
    }

    @Override
    public boolean isNumber() {
      return Character.isDigit(bare.charAt(0));
    }
  }

  /** The participants of one sentence. */
  private final class Reading {
    private final Sentence sentence;
    private final List<LinkedMention> mentions;
    private final List<TokenWord> tokens = new ArrayList<>();

    Reading(Sentence sentence, List<LinkedMention> mentions) {
      this.sentence = sentence;
      this.mentions = mentions;
      sentence.tokens().forEach(token -> tokens.add(TokenWord.of(token)));
    }

    Argument counted(Argument argument) {
      boolean isWords = argument.role() == Role.CLAIM || argument.role() == Role.DATE;
      return isWords ? argument : new Argument(argument.role(), counted(argument.filler()));
    }

    Participant counted(Participant party) {
      return party
          .span()
          .filter(sentence.span()::covers)
          .flatMap(span -> quantity(party, from(span), to(span)))
          .map(party::counted)
          .orElse(party);
    }

    private int from(Span span) {
      int i = 0;
      while (i < sentence.size() && sentence.token(i).span().end() <= span.start()) {
        i++;
      }
      return i;
    }

    private int to(Span span) {
      int i = sentence.size();
      while (i > 0 && sentence.token(i - 1).span().start() >= span.end()) {
        i--;
      }
      return i;
    }

    /** What is said: «قال إن 5 جنود قتلوا» (said that 5 soldiers were killed) says no five. */
    private boolean isClause(int from, int to) {
      return from < to
          && sentence.tokens().subList(from, to).stream().anyMatch(Token::isTaggedVerb);
    }

    private Optional<Quantity> quantity(Participant party, int from, int to) {
      int opened = opened(from);
      if (from >= to || isClause(opened, to)) {
        return Optional.empty();
      }
      return (opened < to ? numberAt(opened, to) : Optional.<Quantity>empty())
          .or(() -> beforeNoun(from, to))
          .or(() -> behindHead(from, to))
          .or(() -> party.entity().isEmpty() ? dual(opened, to) : Optional.empty());
    }

    /** Behind what opens a phrase before its number: «نحو», «ما لا يقل عن». */
    private int opened(int from) {
      int i = from;
      for (int opening = 0; opening < MOST_OPENINGS; opening++) {
        i += words.opening(sentence, i).map(PhraseIndex.Found::length).orElse(0);
      }
      return i;
    }

    /** «12 فلسطينيا» (12 Palestinians), of which the participant is the noun. */
    private Optional<Quantity> beforeNoun(int from, int to) {
      Token noun = sentence.token(from);
      boolean some =
          noun.tag().startsWith("NN") && !noun.key().startsWith(ARTICLE) && !isPossessed(from);
      int number = firstOf(from, from);
      return some && number < from ? numberAt(number, to) : Optional.empty();
    }

    /** «توقع ثلاثة رفعها» (three expected its rise): what is counted has no possessive. */
    private boolean isPossessed(int noun) {
      return noun + 1 < sentence.size() && sentence.token(noun + 1).isEnclitic();
    }

    /** Where the number begins that ends before a token; {@code otherwise} where none does. */
    private int firstOf(int end, int otherwise) {
      for (int i = Math.max(0, end - REACH); i < otherwise; i++) {
        if (numbers.count(tokens, i).filter(count -> count.to() == end).isPresent()) {
          return i;
        }
      }
      return otherwise;
    }

    /** «الجنود الثلاثة» (the three soldiers), but not «القرن العشرون» (the twentieth century). */
    private Optional<Quantity> behindHead(int from, int to) {
      int i = from + 1;
      boolean definite =
          i < to
              && sentence.token(from).key().startsWith(ARTICLE)
              && sentence.token(i).key().startsWith(ARTICLE);
      return definite && (tokens.get(i).isNumber() || isUnit(i))
          ? numberAt(i, to)
          : Optional.empty();
    }

    private boolean isUnit(int i) {
      return numbers.count(tokens, i).filter(count -> count.value() <= TEN).isPresent();
    }

    private Optional<Quantity> numberAt(int i, int to) {
      return numbers
          .count(tokens, i)
          .filter(count -> count.to() <= to && !isInMention(i))
          .filter(count -> !words.isShare(sentence, count.to()))
          .map(count -> whole(i, count, to));
    }

    /** «خمسة وعشرون مدنيا» (25 civilians), where the participant begins at «عشرون». */
    private Quantity whole(int i, Count count, int to) {
      int first = firstOf(count.to(), i);
      long value = numbers.count(tokens, first).map(Count::value).orElse(count.value());
      return new Quantity(value, bound(first, count, to));
    }

    /** «ثلاثة أيام», «مجموعة العشرين»: a number of a date or a name counts nobody. */
    private boolean isInMention(int i) {
      return mentions.stream()
          .anyMatch(m -> m.from() <= i && i < m.to() && m.type() != MentionType.NATIONALITY);
    }

    private Bound bound(int number, Count count, int to) {
      int last = Math.max(count.to(), Math.min(to, count.to() + REACH));
      for (int i = count.to(); i <= last; i++) {
        Optional<Bound> behind = words.behind(sentence, i);
        if (behind.isPresent()) {
          return behind.get();
        }
      }
      return words.before(sentence, number).orElse(Bound.EXACT);
    }

    /** «جنديان», «جنديين»: two soldiers. */
    private Optional<Quantity> dual(int head, int to) {
      return head < to && isDual(sentence.token(head)) && !isInMention(head)
          ? Optional.of(new Quantity(2, Bound.EXACT))
          : Optional.empty();
    }

    private boolean isDual(Token noun) {
      String form = Letters.plain(noun.form());
      boolean sound = noun.tag().endsWith("NNS") && form.length() > 4;
      if (!sound || !form.endsWith("ان") && !form.endsWith("ين")) {
        return false;
      }
      String stem = form.substring(0, form.length() - 2);
      return form.endsWith("ان") || stem.endsWith("ت") || isDualStem(stem);
    }

    /** News has «جنديان» and no «جنديون»; it has «مدنيون», so that «مدنيين» are civilians. */
    private boolean isDualStem(String stem) {
      String bare = stem.startsWith(ARTICLE) ? stem.substring(ARTICLE.length()) : stem;
      return isKnown(bare + "ان") && !isKnown(bare + "ون");
    }

    private boolean isKnown(String form) {
      return counted.count(form) + counted.count(ARTICLE + form) > 0;
    }
  }
}
