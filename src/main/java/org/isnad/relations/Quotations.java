package org.isnad.relations;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.Argument;
import org.isnad.Participant;
import org.isnad.Relation;
import org.isnad.Role;
import org.isnad.Span;
import org.isnad.entities.LinkedText;
import org.isnad.relations.PredicateKind.Speech;
import org.isnad.syntax.Sentence;

/**
 * What stands between quotation marks in a text, names left out: «حزب الله» in marks is nobody's
 * words. Immutable.
 */
final class Quotations {

  private static final Pattern MARKED =
      Pattern.compile("«(?<a>[^«»]+)»|“(?<b>[^“”]+)”|\"(?<c>[^\"\n]+)\"");

  private final Lexicon lexicon;
  private final List<Span> quotations;

  private Quotations(Lexicon lexicon, List<Span> quotations) {
    this.lexicon = lexicon;
    this.quotations = quotations;
  }

  static Quotations of(String text, LinkedText linked, Lexicon lexicon) {
    List<Span> names = new ArrayList<>();
    for (Sentence sentence : linked.sentences()) {
      linked.mentionsOf(sentence).forEach(mention -> names.add(mention.mention().span()));
    }
    names.sort(Comparator.naturalOrder());
    List<Span> quotations = new ArrayList<>();
    Matcher marked = MARKED.matcher(text);
    while (marked.find()) {
      Span words = stripped(new Span(marked.start() + 1, marked.end() - 1), text);
      if (!words.isEmpty() && !isName(words, names)) {
        quotations.add(words);
      }
    }
    return new Quotations(lexicon, List.copyOf(quotations));
  }

  private static Span stripped(Span words, String text) {
    int start = words.start();
    int end = words.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /** Whether one name is all that is quoted, or the quoted words are a part of one. */
  private static boolean isName(Span words, List<Span> names) {
    int at = Collections.binarySearch(names, words);
    for (int i = at < 0 ? -at - 2 : at; i >= 0; i--) {
      if (names.get(i).covers(words)) {
        return true;
      }
      if (names.get(i).end() <= words.start()) {
        break;
      }
    }
    int next = at < 0 ? -at - 1 : at;
    return next < names.size() && names.get(next).covers(words);
  }

  /** A relation with the quotation of its claim, where it has one. */
  Relation quoted(Relation relation) {
    Optional<Span> claim = claim(relation);
    return claim.isEmpty()
        ? relation
        : relation.toBuilder().quote(quotation(claim.get(), relation.trigger().span())).build();
  }

  private Optional<Span> claim(Relation relation) {
    Optional<Participant> argument =
        relation.arguments().stream()
            .filter(a -> a.role() == Role.CLAIM)
            .map(Argument::filler)
            .findFirst();
    return argument
        .or(() -> isStatement(relation) ? Optional.of(relation.object()) : Optional.empty())
        .filter(claim -> claim.entity().isEmpty())
        .flatMap(Participant::span);
  }

  private boolean isStatement(Relation relation) {
    Speech speech = lexicon.kind(relation.predicate().id()).speech();
    return speech == Speech.CLAIM || speech == Speech.DENIED;
  }

  /** The longest part of a claim that is quoted; a quotation around its verb is another's. */
  private Optional<Span> quotation(Span claim, Span trigger) {
    Span longest = new Span(claim.start(), claim.start());
    Optional<Span> found = Optional.empty();
    for (int i = firstBehind(claim.start()); i < quotations.size(); i++) {
      Span quotation = quotations.get(i);
      if (quotation.start() >= claim.end()) {
        break;
      }
      Span common =
          new Span(
              Math.max(claim.start(), quotation.start()), Math.min(claim.end(), quotation.end()));
      if (common.length() > longest.length() && !quotation.covers(trigger)) {
        longest = common;
        found = Optional.of(quotation);
      }
    }
    return found;
  }

  /** The first quotation that ends behind a place. */
  private int firstBehind(int place) {
    int from = 0;
    int to = quotations.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (quotations.get(middle).end() > place) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from;
  }
}
