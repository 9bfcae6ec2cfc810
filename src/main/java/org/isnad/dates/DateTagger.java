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

  private static final Pattern WHOLE_DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern BEGINNING =
      Pattern.compile("([0-9]{4})(?:-([0-9]{2}))?(?:-([0-9]{2}))?(?:[/T].*)?");

  private final Vocabulary vocabulary;
  private final List<Rule> rules;

  private DateTagger(Vocabulary vocabulary, List<Rule> rules) {
    this.vocabulary = vocabulary;
    this.rules = rules;
  }

  /**
   * Loads the library's rules.
   *
   * @throws org.isnad.text.DataFileException if a data file is malformed, naming line and problem
   */
  public static DateTagger load() {
    Vocabulary vocabulary = Vocabulary.load();
    return new DateTagger(vocabulary, Rule.load(vocabulary));
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
        Optional<Match> match = best(atoms, at);
        if (match.isEmpty()) {
          at++;
          continue;
        }
        Reference reference = new Reference(published, last, tellsOfFuture(atoms, at));
        DateMention mention = mention(sentence, atoms, match.get(), reference);
        mentions.add(mention);
        if (mention.type() == MentionType.DATE && sentence.block().isProse()) {
          last = mention.value().flatMap(DateTagger::beginning).or(() -> reference.last());
        }
        at = match.get().to();
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

  private Optional<Match> best(List<Atom> atoms, int at) {
    Match best = null;
    for (Rule rule : rules) {
      Match match = rule.match(atoms, at).orElse(null);
      if (match != null && (best == null || match.size() > best.size())) {
        best = match;
      }
    }
    return Optional.ofNullable(best);
  }

  private DateMention mention(
      Sentence sentence, List<Atom> atoms, Match match, Reference reference) {
    Atom first = atoms.get(match.from());
    Atom last = atoms.get(match.to() - 1);
    return new DateMention(
        sentence.tokens(first.token(), last.token() + 1),
        new Span(first.start(), last.end()),
        match.rule().type(),
        match.rule().value().value(match.captures(), reference),
        mod(atoms, match.from()),
        "dates/rules.tsv#" + match.rule().name());
  }

  /** «مطلع الشهر المقبل» (the beginning of next month): the word before says which part. */
  private Optional<String> mod(List<Atom> atoms, int from) {
    return from == 0
        ? Optional.empty()
        : Optional.of(vocabulary.find("MOD", atoms, from - 1))
            .filter(found -> found.to() == from)
            .map(Vocabulary.Found::value);
  }

  /** Whether the verb or the word for time to come that is nearest before tells of the future. */
  private boolean tellsOfFuture(List<Atom> atoms, int at) {
    for (int i = at - 1; i >= 0; i--) {
      if (!vocabulary.find("FUTURE", atoms, i).isNothing()) {
        return true;
      }
      if (atoms.get(i).tag().equals("VBD")) {
        return false;
      }
    }
    return false;
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
