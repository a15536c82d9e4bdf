package press.rotative.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** What a disk means when it refuses, in plain words. */
public final class Refusal {

  private Refusal() {}

  /** The reason with the file that it is about. */
  public static String words(IOException refusal) {
    return refusal instanceof FileSystemException failed && failed.getFile() != null
        ? failed.getFile() + ": " + reason(refusal)
        : String.valueOf(refusal.getMessage());
  }

  /** The same refusal with the file or folder that was written: of a full disk Java names none. */
  public static IOException named(Path written, IOException refusal) {
    if (refusal instanceof FileSystemException failed && failed.getFile() != null) {
      return refusal;
    }
    IOException named =
        new FileSystemException(written.toString(), null, String.valueOf(refusal.getMessage()));
    named.initCause(refusal);
    return named;
  }

  /** The reason alone, for messages that name the file by themselves. */
  public static String reason(IOException refusal) {
    if (refusal instanceof AccessDeniedException) {
      return "there is no permission";
    }
    if (refusal instanceof NoSuchFileException) {
      return "it is not there, or went away meanwhile";
    }
    if (refusal instanceof FileAlreadyExistsException) {
      return "something stands there already";
    }
    if (refusal instanceof DirectoryNotEmptyException) {
      return "another program puts files into it";
    }
    if (refusal instanceof NotDirectoryException) {
      return "it is no folder";
    }
    if (refusal instanceof FileSystemLoopException) {
      return "links lead in a circle";
    }
    boolean said = refusal instanceof FileSystemException failed && failed.getReason() != null;
    return said
        ? ((FileSystemException) refusal).getReason()
        : String.valueOf(refusal.getMessage());
  }
}
