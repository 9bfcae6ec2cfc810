package org.isnad;

/** How a date, time or duration is narrowed or widened: the {@code mod} of TIMEX3. */
public enum TimexMod {
  /** Before it: «قبل 2011» (before 2011), «قبل أكثر من عامين» (more than two years ago). */
  BEFORE,
  /** After it: «بعد 2011» (after 2011), «قبل أقل من عام» (less than a year ago). */
  AFTER,
  /** Then or before: «بحلول 2030» (by 2030). */
  ON_OR_BEFORE,
  /** Then or after: «اعتبارا من مايو» (as of May). */
  ON_OR_AFTER,
  /** Shorter than that: «أقل من ساعة» (less than an hour). */
  LESS_THAN,
  /** Longer than that: «أكثر من عامين» (more than two years). */
  MORE_THAN,
  /** As long or shorter: «شهر على الأكثر» (a month at most). */
  EQUAL_OR_LESS,
  /** As long or longer: «ثلاثة أيام على الأقل» (three days at least). */
  EQUAL_OR_MORE,
  /** Its beginning: «مطلع 2011» (early in 2011). */
  START,
  /** Its middle: «منتصف مايو» (the middle of May). */
  MID,
  /** Its end: «أواخر القرن الماضي» (late in the last century). */
  END,
  /** About that: «نحو ثلاثة أسابيع» (about three weeks). */
  APPROX
}
