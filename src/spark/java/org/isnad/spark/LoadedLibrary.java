package org.isnad.spark;

import org.isnad.Isnad;

/**
 * The library of this JVM. A task travels to its executor without one: 90 MB can't be sent with
 * each, nor loaded for each. The class is initialized, and the library loaded, when the first
 * article is read, once for all tasks; never on a driver that reads none.
 */
final class LoadedLibrary {

  private static final Isnad ISNAD = Isnad.create();

  private LoadedLibrary() {}

  /** The one library, for all threads. The first call takes some seconds, and others wait. */
  static Isnad get() {
    return ISNAD;
  }
}
