/**
 * The library on Apache Spark, for archives that outgrow a machine. Built in the Maven profile
 * {@code spark} alone.
 *
 * <p>Takes a Dataset with a column of texts and one of dates. Gives the same rows with what was
 * found in each, in nested columns, and flat tables made of them. It knows the facade and its
 * values; it must not know a stage or a format.
 */
@NullMarked
package org.isnad.spark;

import org.jspecify.annotations.NullMarked;
