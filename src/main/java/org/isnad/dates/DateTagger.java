package org.isnad.dates;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.isnad.MentionType;
import org.isnad.Span;
import org.isnad.TimexValue;
import org.isnad.dates.Rule.Match;
import org.isnad.syntax.Sentence;
import org.isnad.text.BlockType;
import org.isnad.text.Numbers.Found;
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
  private final Qualifiers qualifiers;
  private final int hijriOffset;

  private DateTagger(
      Vocabulary vocabulary,
      Rules rules,
      NamedEvents events,
      Qualifiers qualifiers,
      int hijriOffset) {
    this.vocabulary = vocabulary;
    this.rules = rules;
    this.events = events;
    this.qualifiers = qualifiers;
    this.hijriOffset = hijriOffset;
  }

  /**
   * Loads the library's rules.
   *
   * @throws org.isnad.DataFileException if a data file is malformed, naming line and problem
   */
  public static DateTagger load() {
    Vocabulary vocabulary = Vocabulary.load();
    return new DateTagger(
        vocabulary, Rules.load(vocabulary), NamedEvents.load(), Qualifiers.load(vocabulary), 0);
  }

  /**
   * The same, for texts of a country in which the months of the Islamic calendar begin earlier or
   * later than in Umm al-Qura, that of Saudi Arabia.
   *
   * @param days how many days later; below 0, earlier
   */
  public DateTagger withHijriOffset(int days) {
    return new DateTagger(vocabulary, rules, events, qualifiers, days);
  }

  /**
   * The date, time and duration expressions of a document, in text order; none overlap.
   *
   * @param published the day that «أمس» (yesterday) is counted from; without it such expressions
   *     are found but have no value
   */
  public List<DateMention> tag(List<Sentence> sentences, Optional<LocalDate> published) {
    requireNonNull(published, "published");
    Reader reader = new Reader(published);
    sentences.forEach(reader::read);
    return reader.mentions;
  }

  /** Reads a document sentence by sentence, and remembers what later dates are counted from. */
  private final class Reader {
    private final Optional<LocalDate> published;
    private final List<DateMention> mentions = new ArrayList<>();

    /** The date mentioned last in prose; of a month or a year, its first day. */
    private Optional<LocalDate> last = Optional.empty();

    /** The whole day mentioned last in prose or in this sentence. */
    private Optional<LocalDate> day = Optional.empty();

    /** The atoms of this sentence at which dates begin. */
    private BitSet dated = new BitSet();

    private Reader(Optional<LocalDate> published) {
      this.published = published;
    }

    private void read(Sentence sentence) {
      List<Atom> atoms = Atoms.of(sentence, vocabulary);
      Optional<LocalDate> dayBefore = day;
      Quotation quotation = new Quotation();
      dated = new BitSet();
      for (int at = 0; at < atoms.size(); ) {
        quotation.pass(atoms, at);
        int from = at;
        Optional<Match> match =
            rules.best(atoms, at).filter(m -> !m.rule().value().isAhead() || isAhead(atoms, m));
        at = match.map(Match::to).orElse(at + 1);
        Optional<DateMention> mention =
            match.flatMap(
                m -> mention(sentence, atoms, m, quotation.spokenOn().or(() -> published)));
        mention.ifPresent(
            found -> {
              mentions.add(found);
              dated.set(from, found.type() == MentionType.DATE);
              remember(found, sentence);
              quotation.dateBefore(day(found));
            });
      }
      day = sentence.block().isProse() ? day : dayBefore;
    }

    private Optional<DateMention> mention(
        Sentence sentence, List<Atom> atoms, Match match, Optional<LocalDate> now) {
      Reference reference =
          new Reference(
              now,
              last,
              day,
              tense(atoms, match.from(), dated),
              event(atoms, match, now),
              hijriOffset);
      return match
          .rule()
          .type()
          .map(
              type ->
                  DateTagger.this.mention(
                      sentence,
                      atoms,
                      match,
                      type,
                      (type == MentionType.TIME
                              ? timeOfDay(atoms, match, reference)
                              : match.rule().value().value(match.captures(), reference))
                          .map(value -> timex(value, atoms, match, type, reference))));
    }

    /**
     * Whether «بعد أربعة أعوام» is a year to come, not how long something took, as in «عاد بعد
     * أربعة أعوام في المنفى» (came back after four years in exile): it is told of what will be, or
     * at least ends its clause.
     */
    private boolean isAhead(List<Atom> atoms, Match match) {
      Tense tense = tense(atoms, match.from(), dated);
      boolean isLast = match.to() == atoms.size() || !atoms.get(match.to()).isWord();
      return tense == Tense.FUTURE || tense != Tense.PAST && isLast;
    }

    private void remember(DateMention found, Sentence sentence) {
      if (found.type() != MentionType.DATE) {
        return;
      }
      day = day(found).or(() -> day);
      if (sentence.block().isProse()) {
        last = found.value().flatMap(DateTagger::beginning).or(() -> last);
      }
    }
  }

  /**
   * Which day a direct quotation is spoken on: «قال الجمعة: «سنصل غدا»» (he said on Friday: we
   * arrive tomorrow) speaks of Saturday, whenever it is printed.
   */
  private final class Quotation {
    private boolean isOpen;
    private Optional<LocalDate> date = Optional.empty();

    void pass(List<Atom> atoms, int at) {
      if (atoms.get(at).isWord() || atoms.get(at).isNumber()) {
        return;
      }
      if (!isOpen && is("OPENQUOTE", atoms, at)) {
        isOpen =
            IntStream.range(Math.max(0, at - FARTHEST_VERB), at)
                .anyMatch(i -> is("SAYING", atoms, i));
      } else if (is("CLOSEQUOTE", atoms, at)) {
        isOpen = false;
      }
    }

    /** A day that is named before the quotation. */
    void dateBefore(Optional<LocalDate> day) {
      date = isOpen ? date : day.or(() -> date);
    }

    Optional<LocalDate> spokenOn() {
      return isOpen ? date : Optional.empty();
    }
  }

  /**
   * The value of a time of day: it is on the day that stands behind it, «الساعة السابعة من مساء
   * الأحد» (seven o'clock on Sunday evening), else on the day mentioned last.
   */
  private Optional<String> timeOfDay(List<Atom> atoms, Match match, Reference reference) {
    int at = match.to();
    while (at < atoms.size() && is("OF", atoms, at)) {
      at = vocabulary.ofClass("OF").find(atoms, at).to();
    }
    Optional<Found> part =
        Optional.of(at)
            .filter(i -> i < atoms.size())
            .map(i -> vocabulary.ofClass("DAYTIME").find(atoms, i))
            .filter(found -> !found.isNothing());
    at = part.map(Found::to).orElse(at);
    Optional<LocalDate> day =
        Optional.of(at)
            .filter(i -> i < atoms.size())
            .flatMap(i -> rules.best(atoms, i))
            .filter(behind -> behind.rule().type().equals(Optional.of(MentionType.DATE)))
            .flatMap(behind -> behind.rule().value().value(behind.captures(), reference))
            .filter(value -> WHOLE_DAY.matcher(value).matches())
            .map(LocalDate::parse);
    Map<String, String> captures = new LinkedHashMap<>(match.captures());
    day.flatMap(d -> part).ifPresent(found -> captures.putIfAbsent("PART", found.value()));
    return match.rule().value().value(captures, day.map(reference::on).orElse(reference));
  }

  private static Optional<LocalDate> day(DateMention mention) {
    return mention
        .value()
        .filter(value -> WHOLE_DAY.matcher(value).matches())
        .map(LocalDate::parse);
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
      Sentence sentence,
      List<Atom> atoms,
      Match match,
      MentionType type,
      Optional<TimexValue> timex) {
    Atom first = atoms.get(match.from());
    Atom last = atoms.get(match.to() - 1);
    return new DateMention(
        sentence.tokens(first.token(), last.token() + 1),
        new Span(first.start(), last.end()),
        type,
        timex,
        "dates/rules.tsv#" + match.rule().name());
  }

  /** A value with what the words around it and its readings add to it. */
  private TimexValue timex(
      String value, List<Atom> atoms, Match match, MentionType type, Reference reference) {
    TimexValue timex =
        TimexValue.of(value)
            .withAlternatives(
                match.rule().value().alternatives(match.captures(), reference, value));
    if (type == MentionType.DURATION) {
      int start = qualifiers.startBefore(atoms, match.from());
      boolean isSince = isBehind("SINCE", atoms, match.from(), start);
      timex = Stretch.ofLength(timex, match.captures(), isSince, reference.now());
    }
    return qualifiers.qualified(timex, type, atoms, match);
  }

  private Optional<Integer> event(List<Atom> atoms, Match match, Optional<LocalDate> now) {
    return events.yearOf(atoms, match).filter(year -> now.isEmpty() || year <= now.get().getYear());
  }

  /**
   * The tense of the verb or the word for time to come that is nearest before. What somebody says
   * or decides may have happened or be still to come, and so may what is told behind «to» and
   * «that». A verb behind «who» or «which» that has its date already decides nothing.
   *
   * @param dated the atoms before at which dates begin
   */
  private Tense tense(List<Atom> atoms, int at, BitSet dated) {
    int start = qualifiers.startBefore(atoms, at);
    if (isBehind("SINCE", atoms, at, start)) {
      return Tense.PAST;
    }
    if (isBehind("AHEAD", atoms, at, start)) {
      return Tense.FUTURE;
    }
    boolean isUntil = isBehind("UNTIL", atoms, at, start);
    Tense past = Tense.PAST;
    Tense present = Tense.PRESENT;
    Tense future = Tense.FUTURE;
    for (int i = at - 1; i >= Math.max(0, at - FARTHEST_VERB); i--) {
      Atom atom = atoms.get(i);
      if (is("FUTURE", atoms, i) || isUntil && is("POSTPONING", atoms, i)) {
        return future;
      }
      if (isPast(atom) && !isDatedRelative(atoms, i, at, dated)) {
        return at - i > NEAR_VERB || is("OPENING", atoms, i) ? Tense.OPEN : past;
      }
      if (i == 0 && atom.tag().equals("VBP")) {
        return isUntil ? Tense.FUTURE : at > NEAR_VERB ? Tense.OPEN : present;
      }
      past = is("TOWARDS", atoms, i) && !isOfPronoun(atoms, i) ? Tense.OPEN : past;
      future = is("OCCASION", atoms, i) ? Tense.OPEN : future;
      present = is("AFTERWARDS", atoms, i) ? Tense.OPEN : present;
    }
    return Tense.OPEN;
  }

  /** «الذي أصيب السبت» (who was hurt on Saturday): a relative clause whose verb has its date. */
  private boolean isDatedRelative(List<Atom> atoms, int verb, int at, BitSet dated) {
    return verb > 0 && is("RELATIVE", atoms, verb - 1) && !dated.get(verb, at).isEmpty();
  }

  /**
   * Whether such a word stands before, «since March», «until the end of March» as well.
   *
   * @param start where a modifier begins that stands before
   */
  private boolean isBehind(String name, List<Atom> atoms, int at, int start) {
    return at > 0 && is(name, atoms, at - 1) || start > 0 && is(name, atoms, start - 1);
  }

  /** «حكم عليه» (he was sentenced): «on him» leads to nothing that is to come. */
  private static boolean isOfPronoun(List<Atom> atoms, int i) {
    return i + 1 < atoms.size() && atoms.get(i + 1).tag().startsWith("PRP");
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
