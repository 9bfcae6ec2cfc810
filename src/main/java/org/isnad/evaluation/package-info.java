/**
 * Scorers against gold annotation, the accuracy report, and the training of the models.
 *
 * <p>Takes gold documents and what the facade says of their text. Gives precision, recall and F1.
 * Nothing but {@code cli} knows it.
 */
@NullMarked
package org.isnad.evaluation;

import org.jspecify.annotations.NullMarked;
