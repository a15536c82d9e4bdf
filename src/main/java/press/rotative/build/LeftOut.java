package press.rotative.build;

import press.rotative.diag.Diagnostic;

/**
 * A piece that was left out for its errors.
 *
 * @param path its file, as messages name it
 * @param url the whole address where it would stand, empty where nobody could read what the piece says of it
 * @param replaced whether a page is published there all the same, as with what an {@code _index.md} speaks for
 * @param reason the first of its errors
 */
public record LeftOut(String path, String url, boolean replaced, Diagnostic reason) {

  /** Whether a message about a file is about this piece: its own file, or a picture that it shows. */
  boolean isTold(String file) {
    return file.equals(path) || file.equals(reason.location().path());
  }
}
