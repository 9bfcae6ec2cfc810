package org.isnad;

/** What a mention names; the types of the {@code isnad/1} contract. */
public enum MentionType {
  /** A person's name without the title: «فلاديمير بوتين» (Vladimir Putin). */
  PERSON,
  /** A sovereign state: «كوريا الشمالية» (North Korea). */
  COUNTRY,
  /** Any other place: «موسكو» (Moscow), «نهر النيل» (the Nile). */
  LOCATION,
  /** A named body: «مجلس الأمن الدولي» (the UN Security Council). */
  ORGANIZATION,
  /** A calendar date or period: «18 أغسطس» (18 August), «الشهر الماضي» (last month). */
  DATE,
  /** A time of day: «الساعة 14:30» (14:30). */
  TIME,
  /** A length of time: «شهرين» (two months). */
  DURATION,
  /** The adjective of a country or people: «الروسي» (Russian). */
  NATIONALITY,
  /** An office or function: «وزير الدفاع» (minister of defence). */
  TITLE;

  /**
   * Whether mentions of this type carry a TIMEX3 value.
   *
   * @return whether it is DATE, TIME or DURATION
   */
  public boolean isTemporal() {
    return this == DATE || this == TIME || this == DURATION;
  }

  /**
   * Whether a mention of this type names a thing in the world by a name of its own.
   *
   * @return whether it is PERSON, COUNTRY, LOCATION or ORGANIZATION
   */
  public boolean isName() {
    return this == PERSON || this == COUNTRY || this == LOCATION || this == ORGANIZATION;
  }
}
