package org.isnad.entities;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.MentionType;
import org.isnad.entities.EntityLinker.Draft;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/**
 * Who holds which office: a title goes to the person beside it («الرئيس الروسي فلاديمير بوتين»),
 * and with it the state that stands between them; a title alone («نائب الوزير», the deputy
 * minister) goes to the person who was last introduced with it.
 */
final class Offices {

  private static final String DEFINITE_ADJECTIVE = "DTJJ";

  private final List<Sentence> sentences;
  private final List<Held> held = new ArrayList<>();

  /** An office that somebody was introduced with. */
  private record Held(Set<String> words, Cluster holder) {}

  Offices(List<Sentence> sentences) {
    this.sentences = sentences;
  }

  void link(List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      Draft title = drafts.get(i);
      if (title.type != MentionType.TITLE) {
        continue;
      }
      int at = i;
      Optional<Draft> holder = holderBehind(drafts, i).or(() -> holderBefore(drafts, at));
      if (holder.isPresent()) {
        appoint(title, holder.get(), drafts, i);
      } else {
        lastHolder(drafts, i).ifPresent(cluster -> cluster.add(title));
      }
    }
  }

  private void appoint(Draft title, Draft person, List<Draft> drafts, int i) {
    Cluster cluster = person.cluster;
    if (cluster == null) {
      return;
    }
    cluster.add(title);
    state(drafts, i, title, person).ifPresent(cluster::belongsTo);
    if (title.officeOfState) {
      cluster.holdsOffice();
    }
    held.add(new Held(words(title), cluster));
  }

  /** The person behind a title: past its nationality, country or capital, and one comma. */
  private Optional<Draft> holderBehind(List<Draft> drafts, int i) {
    Draft title = drafts.get(i);
    int at = title.place.to();
    for (int j = i + 1; j < drafts.size() && areTogether(drafts.get(j), title); j++) {
      Draft next = drafts.get(j);
      if (next.place.from() < at) {
        continue; // inside the title or inside what was just passed
      }
      at = behindFiller(title.sentenceIn(sentences), at, next.place.from());
      if (next.place.from() != at) {
        return Optional.empty();
      }
      if (next.type == MentionType.PERSON) {
        return Optional.of(next).filter(person -> !isPossessor(title, person));
      }
      if (!namesState(next)) {
        return Optional.empty();
      }
      at = next.place.to();
    }
    return Optional.empty();
  }

  /** «محامي ترامب» (Trump's lawyer): behind a single word without article stands whose it is. */
  private boolean isPossessor(Draft title, Draft person) {
    return title.place.length() == 1
        && title.place.meets(person.place)
        && !title.sentenceIn(sentences).token(title.place.from()).form().startsWith("ال");
  }

  private static boolean areTogether(Draft one, Draft other) {
    return one.place.sentence() == other.place.sentence();
  }

  /** The person before a title in apposition: «باراك أوباما، الرئيس الأمريكي». */
  private Optional<Draft> holderBefore(List<Draft> drafts, int i) {
    Draft title = drafts.get(i);
    int from = title.place.from();
    if (from < 2 || !title.sentenceIn(sentences).token(from - 1).isPunctuation()) {
      return Optional.empty();
    }
    for (int j = i - 1; j >= 0 && areTogether(drafts.get(j), title); j--) {
      if (drafts.get(j).place.to() <= from) {
        Draft before = drafts.get(j);
        return before.type == MentionType.PERSON && before.place.to() == from - 1
            ? Optional.of(before)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Past a comma, a bracket or a dash, and adjectives: «السابق» (former), «اليساري» (leftist). */
  private static int behindFiller(Sentence sentence, int from, int to) {
    List<Token> filler = sentence.tokens().subList(from, Math.max(from, to));
    boolean passed =
        filler.size() <= 2 && filler.stream().allMatch(Offices::isFiller) || isInstitution(filler);
    return passed ? to : from;
  }

  /** «الأمين العام [للاتحاد] فلان» (Secretary General of the union so-and-so). */
  private static boolean isInstitution(List<Token> filler) {
    return filler.size() == 2
        && filler.get(0).isProclitic()
        && filler.get(0).form().equals("ل")
        && filler.get(1).tag().startsWith("DTNN");
  }

  private static boolean isFiller(Token token) {
    return token.key().length() == 1 && !Character.isLetterOrDigit(token.key().charAt(0))
        || token.tag().equals(DEFINITE_ADJECTIVE);
  }

  private static boolean namesState(Draft draft) {
    return draft.type == MentionType.NATIONALITY
        || draft.type == MentionType.COUNTRY
        || draft.type == MentionType.LOCATION;
  }

  private static Optional<String> state(List<Draft> drafts, int i, Draft title, Draft person) {
    int end = Math.max(person.place.from(), title.place.to() + 2);
    for (int j = i + 1; j < drafts.size(); j++) {
      Draft next = drafts.get(j);
      if (!areTogether(next, title) || next.place.from() >= end) {
        break;
      }
      Cluster cluster = next.cluster;
      if (cluster != null
          && next.type != MentionType.PERSON
          && (next.type != MentionType.LOCATION || cluster.state().isPresent())
          && cluster.country().isPresent()) {
        return cluster.country();
      }
    }
    return Optional.empty();
  }

  /** Who was last introduced with this office, if the words behind it name no other state. */
  private Optional<Cluster> lastHolder(List<Draft> drafts, int i) {
    Draft title = drafts.get(i);
    if (!title.sentenceIn(sentences).token(title.place.last()).key().startsWith("ال")) {
      return Optional.empty();
    }
    Optional<String> state = Optional.empty();
    if (i + 1 < drafts.size() && title.place.meets(drafts.get(i + 1).place)) {
      Cluster next = drafts.get(i + 1).cluster;
      state = next == null ? Optional.empty() : next.country();
    }
    Set<String> words = words(title);
    for (int j = held.size() - 1; j >= 0; j--) {
      Held office = held.get(j);
      boolean sameState = state.isEmpty() || state.equals(office.holder.country());
      if (sameState && office.words.containsAll(words)) {
        return Optional.of(office.holder);
      }
    }
    return Optional.empty();
  }

  private Set<String> words(Draft title) {
    Set<String> words = new HashSet<>();
    for (String key : Keys.list(title.sentenceIn(sentences), title.place)) {
      words.add(Keys.bare(key));
    }
    return Collections.unmodifiableSet(words);
  }
}
