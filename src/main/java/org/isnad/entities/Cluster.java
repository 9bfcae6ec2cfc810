package org.isnad.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.EntityType;
import org.isnad.MentionType;
import org.isnad.entities.EntityLinker.Draft;
import org.isnad.mentions.Gazetteer;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/** The mentions of one thing, while a document is being linked. */
final class Cluster {

  final MentionType type;
  final List<Draft> mentions = new ArrayList<>();
  private @Nullable String canonicalName;
  private @Nullable String iso;
  private boolean seatOfGovernment;
  private boolean actsForState;
  private boolean actsForOrganisation;
  private boolean inOffice;
  private boolean leftOffice;
  private @Nullable CameoActor cameo;
  private @Nullable CameoActor served;

  Cluster(MentionType type) {
    this.type = type;
  }

  EntityType entityType() {
    return EntityType.of(type).orElseThrow();
  }

  void add(Draft draft) {
    draft.cluster = this;
    mentions.add(draft);
    Gazetteer.Entry entry = draft.entry;
    if (entry != null) {
      if (canonicalName == null) {
        canonicalName = entry.name();
      }
      if (iso == null) {
        iso = entry.iso().orElse(null);
      }
      seatOfGovernment |=
          entry.kind() == Gazetteer.Kind.CAPITAL || entry.kind() == Gazetteer.Kind.SEAT;
      actsForState |=
          entry.kind() == Gazetteer.Kind.STATE_BODY
              || entry.kind() == Gazetteer.Kind.PERSON && !draft.ofNobody;
    }
    actsForState |= draft.opensStateBody;
    actsForOrganisation |= draft.ofOrganisation;
    if (cameo == null) {
      cameo = draft.cameo;
    }
  }

  /** Takes a mention over from the cluster that it was put into first. */
  void adopt(Draft draft) {
    if (draft.cluster != null) {
      draft.cluster.mentions.remove(draft);
    }
    add(draft);
  }

  /** What the text around a name says of the state it belongs to; what lists say comes first. */
  void belongsTo(String state) {
    if (iso == null) {
      iso = state;
    }
  }

  /** Notes that it holds an office of its state: «وزير», but not «باحث» (researcher). */
  void holdsOffice() {
    actsForState = true;
    inOffice = true;
  }

  /** Notes that a state acts through it: «القضاء التركي» (Turkey's judiciary). */
  void actsForItsState() {
    actsForState = true;
  }

  /** Notes that it held an office of its state: «الوزير السابق» (the former minister). */
  void heldOffice() {
    leftOffice = true;
  }

  /** Notes that somebody holds an office of an organisation of states or a group. */
  void serves(CameoActor body) {
    if (served == null) {
      served = body;
    }
    actsForOrganisation |= !inOffice;
  }

  /** Its own code in CAMEO, if it is an organisation of states, a group or a people. */
  Optional<CameoActor> cameo() {
    return type == MentionType.PERSON ? Optional.empty() : Optional.ofNullable(cameo);
  }

  /** The code of whom it acts for, where that is no state. */
  Optional<CameoActor> actsFor() {
    CameoActor code = cameo == null ? served : cameo;
    return state().isPresent() ? Optional.empty() : Optional.ofNullable(code);
  }

  /** Gives a person in office or a state's body the state that the document is about. */
  void livesIn(String home) {
    boolean body = type == MentionType.PERSON || type == MentionType.ORGANIZATION;
    if (body && actsForState) {
      belongsTo(home);
    }
  }

  /** Whether it is a body through which a state acts, whatever state that is. */
  boolean isStateBody() {
    return type == MentionType.ORGANIZATION && actsForState;
  }

  Optional<String> country() {
    return Optional.ofNullable(iso);
  }

  /**
   * The state for which this thing acts: a country for itself, of places only the seats of
   * government, of people those in office, of organisations the state's own.
   */
  Optional<String> state() {
    boolean acts =
        switch (type) {
          case LOCATION -> seatOfGovernment;
          case PERSON -> actsForState && !actsForOrganisation && (inOffice || !leftOffice);
          case ORGANIZATION -> actsForState && !actsForOrganisation;
          default -> true;
        };
    return acts ? country() : Optional.empty();
  }

  /**
   * How the gazetteer knows it; a person only by the fullest name, since «ترامب» (Trump) in a text
   * about «إيفانكا ترامب» is not the one that the list means.
   *
   * @param name the fullest name
   */
  Optional<Gazetteer.Entry> listed(String text, String name) {
    return mentions.stream()
        .filter(mention -> type != MentionType.PERSON || written(mention, text).equals(name))
        .flatMap(mention -> Optional.ofNullable(mention.entry).stream())
        .filter(entry -> type != MentionType.PERSON || isFor(entry, name))
        .findFirst();
  }

  /** A surname that many bear is for nobody. */
  private static boolean isFor(Gazetteer.Entry entry, String name) {
    return !entry.ambiguous() || Letters.key(entry.name()).equals(Letters.key(name));
  }

  private static String written(Draft mention, String text) {
    String words = mention.span.of(text).replaceAll("\\s+", " ");
    return mention.elidesAlif ? "ا" + words : words;
  }

  /** The fullest name that the document uses. */
  String name(String text) {
    String fullest = "";
    for (Draft mention : mentions) {
      String name = written(mention, text);
      if (mention.type == type && name.length() > fullest.length()) {
        fullest = name;
      }
    }
    if (!fullest.isEmpty()) {
      return fullest;
    }
    return canonicalName == null ? written(mentions.get(0), text) : canonicalName;
  }
}
