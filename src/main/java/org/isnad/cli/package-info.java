/**
 * The demo main class and the commands.
 *
 * <p>Takes arguments and files. Gives results, messages and exit codes. Knows the facade, {@code
 * output} and {@code evaluation} only.
 */
@NullMarked
package org.isnad.cli;

import org.jspecify.annotations.NullMarked;
