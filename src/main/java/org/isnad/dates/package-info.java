/**
 * Date, time and duration expressions, recognised and put on the calendar (TIMEX3, ISO 8601).
 *
 * <p>Takes the sentences of {@code syntax} and the publication date. Gives typed spans with values.
 * Must not know names, entities or relations.
 */
@NullMarked
package org.isnad.dates;

import org.jspecify.annotations.NullMarked;
