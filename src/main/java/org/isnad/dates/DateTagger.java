package org.isnad.dates;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.MentionType;
import org.isnad.Span;
import org.isnad.dates.Reckoning.Reference;
import org.isnad.dates.Reckoning.Tense;
import org.isnad.dates.Rule.Match;
import org.isnad.syntax.Sentence;
import org.isnad.text.BlockType;
import org.jspecify.annotations.Nullable;

/**
 * Finds date, time and duration expressions and reckons their TIMEX3 values, by the rules of {@code
 * models/dates}.
 *
 * <p>A word is read by the rule that matches the most there. Takes time linear in the text.
 * Immutable and safe for all threads.
 */
public final class DateTagger {

  /** A verb farther off than so many atoms decides nothing. */
  private static final int FARTHEST_VERB = 60;

  /** Within so many atoms a verb's tense is that of the date. */
  private static final int NEAR_VERB = 12;

  private static final Pattern WHOLE_DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern BEGINNING =
      Pattern.compile("([0-9]{4})(?:-([0-9]{2}))?(?:-([0-9]{2}))?(?:[/T].*)?");

  private final Vocabulary vocabulary;
  private final Rules rules;

  private final NamedEvents events;

  private DateTagger(Vocabulary vocabulary, Rules rules, NamedEvents events) {
    this.vocabulary = vocabulary;
    this.rules = rules;
    this.events = events;
  }

  /**
   * Loads the library's rules.
   *
   * @throws org.isnad.DataFileException if a data file is malformed, naming line and problem
   */
  public static DateTagger load() {
    Vocabulary vocabulary = Vocabulary.load();
    return new DateTagger(vocabulary, Rules.load(vocabulary), NamedEvents.load());
  }

  /**
   * The date, time and duration expressions of a document, in text order; none overlap.
   *
   * @param published the day that «أمس» (yesterday) is counted from; without it such expressions
   *     are found but have no value
   */
  public List<DateMention> tag(List<Sentence> sentences, Optional<LocalDate> published) {
    requireNonNull(published, "published");
    List<DateMention> mentions = new ArrayList<>();
    Optional<LocalDate> last = Optional.empty();
    for (Sentence sentence : sentences) {
      List<Atom> atoms = Atoms.of(sentence, vocabulary);
      for (int at = 0; at < atoms.size(); ) {
        Optional<Match> match = rules.best(atoms, at);
        if (match.isEmpty()) {
          at++;
          continue;
        }
        at = match.get().to();
        Optional<MentionType> type = match.get().rule().type();
        if (type.isEmpty()) {
          continue;
        }
        DateMention mention =
            mention(
                sentence,
                atoms,
                match.get(),
                type.get(),
                reference(atoms, match.get(), published, last));
        mentions.add(mention);
        Optional<LocalDate> before = last;
        if (mention.type() == MentionType.DATE && sentence.block().isProse()) {
          last = mention.value().flatMap(DateTagger::beginning).or(() -> before);
        }
      }
    }
    return mentions;
  }

  /**
   * The date that a page prints about itself: «تاريخ النشر: 16th, August 2023 GMT» (published on).
   *
   * @return the first whole day in a date line
   */
  public Optional<LocalDate> publicationDate(List<Sentence> sentences) {
    List<Sentence> dateLines =
        sentences.stream().filter(sentence -> sentence.block() == BlockType.DATELINE).toList();
    return tag(dateLines, Optional.empty()).stream()
        .flatMap(mention -> mention.value().stream())
        .filter(value -> WHOLE_DAY.matcher(value).matches())
        .map(LocalDate::parse)
        .findFirst();
  }

  private DateMention mention(
      Sentence sentence, List<Atom> atoms, Match match, MentionType type, Reference reference) {
    Atom first = atoms.get(match.from());
    Atom last = atoms.get(match.to() - 1);
    return new DateMention(
        sentence.tokens(first.token(), last.token() + 1),
        new Span(first.start(), last.end()),
        type,
        match.rule().value().value(match.captures(), reference),
        mod(atoms, match.from()),
        "dates/rules.tsv#" + match.rule().name());
  }

  /** «مطلع الشهر المقبل» (the beginning of next month): the word before says which part. */
  private Optional<String> mod(List<Atom> atoms, int from) {
    return from == 0
        ? Optional.empty()
        : Optional.of(vocabulary.ofClass("MOD").find(atoms, from - 1))
            .filter(found -> found.to() == from)
            .map(Vocabulary.Found::value);
  }

  private Reference reference(
      List<Atom> atoms, Match match, Optional<LocalDate> published, Optional<LocalDate> last) {
    Optional<Integer> event =
        events
            .yearOf(atoms, match)
            .filter(year -> published.isEmpty() || year <= published.get().getYear());
    return new Reference(published, last, tense(atoms, match.from()), event);
  }

  /**
   * The tense of the verb or the word for time to come that is nearest before. What somebody says
   * or decides may have happened or be still to come, and so may what is told behind «to» and
   * «that».
   */
  private Tense tense(List<Atom> atoms, int at) {
    Tense past = Tense.PAST;
    Tense present = Tense.FUTURE;
    for (int i = at - 1; i >= Math.max(0, at - FARTHEST_VERB); i--) {
      Atom atom = atoms.get(i);
      if (is("FUTURE", atoms, i)) {
        return Tense.FUTURE;
      }
      if (isPast(atom)) {
        return at - i > NEAR_VERB || is("OPENING", atoms, i) ? Tense.OPEN : past;
      }
      if (i == 0 && atom.tag().equals("VBP")) {
        return at > NEAR_VERB ? Tense.OPEN : present;
      }
      past = is("TOWARDS", atoms, i) ? Tense.OPEN : past;
      present = is("AFTERWARDS", atoms, i) ? Tense.OPEN : present;
    }
    return Tense.OPEN;
  }

  /** A verb in the perfect; of a passive, «اعتقل» (was arrested), the tagger doesn't say so. */
  private static boolean isPast(Atom atom) {
    return atom.tag().equals("VBD") || atom.tag().equals("VBN") && !isImperfect(atom);
  }

  private static boolean isImperfect(Atom atom) {
    return atom.key().startsWith("ي") || atom.key().startsWith("ت");
  }

  private boolean is(String name, List<Atom> atoms, int i) {
    return !vocabulary.ofClass(name).find(atoms, i).isNothing();
  }

  private static Optional<LocalDate> beginning(String value) {
    var parts = BEGINNING.matcher(value);
    if (!parts.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        LocalDate.of(
            Integer.parseInt(parts.group(1)), number(parts.group(2)), number(parts.group(3))));
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 1 : Integer.parseInt(digits);
  }
}
