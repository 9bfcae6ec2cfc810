package org.isnad.entities;

import java.util.Optional;

/**
 * What the text around a title says of it.
 *
 * @param holder the name beside it that says who holds the office
 * @param ofState whether it is an office of a state: «وزير», but not «باحث» (researcher)
 * @param past whether it is held no more: «الرئيس السابق» (the former president)
 */
record TitleUse(Optional<LinkedMention> holder, boolean ofState, boolean past) {

  static final TitleUse UNKNOWN = new TitleUse(Optional.empty(), false, false);
}
