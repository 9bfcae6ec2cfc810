package org.isnad.cli;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** What went wrong with a file, in words. */
final class Reasons {

  /** What Unix says of a full disk. */
  private static final String NO_SPACE = "No space left on device";

  private Reasons() {}

  static String of(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied: change the file's permissions";
    }
    if (e instanceof NoSuchFileException) {
      return "it does not exist";
    }
    if (e instanceof ZipException || e instanceof EOFException) {
      return "the compressed file is damaged or cut short: fetch it again";
    }
    if (e instanceof FileSystemException failure && failure.getReason() != null) {
      return failure.getReason();
    }
    String message = e.getMessage();
    if (NO_SPACE.equals(message)) {
      return "no space is left there: make room, or write elsewhere";
    }
    return message == null ? e.getClass().getSimpleName() : message;
  }
}
