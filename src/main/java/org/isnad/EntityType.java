package org.isnad;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Optional;

/** What an entity is; the types of the {@code isnad/1} contract that name a thing in the world. */
public enum EntityType {
  /** A person: «فلاديمير بوتين» (Vladimir Putin). */
  PERSON(MentionType.PERSON),
  /** A sovereign state: «كوريا الشمالية» (North Korea). */
  COUNTRY(MentionType.COUNTRY),
  /** Any other place: «موسكو» (Moscow), «نهر النيل» (the Nile). */
  LOCATION(MentionType.LOCATION),
  /** A named body: «مجلس الأمن الدولي» (the UN Security Council). */
  ORGANIZATION(MentionType.ORGANIZATION);

  private final MentionType mentionType;

  EntityType(MentionType mentionType) {
    this.mentionType = mentionType;
  }

  /**
   * The type of the mentions that call it by its name.
   *
   * @return the type of the same name
   */
  public MentionType mentionType() {
    return mentionType;
  }

  /**
   * What is named by mentions of a type.
   *
   * @param type any type
   * @return nothing for DATE, TIME, DURATION, NATIONALITY and TITLE, which are no names of things
   */
  public static Optional<EntityType> of(MentionType type) {
    requireNonNull(type, "type");
    return Arrays.stream(values()).filter(entity -> entity.mentionType == type).findFirst();
  }
}
