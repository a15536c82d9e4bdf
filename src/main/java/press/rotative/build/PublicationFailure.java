package press.rotative.build;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** The disk, or its owner, does not let a build be published; the message is one line for the user. */
public final class PublicationFailure extends RuntimeException {

  private static final long serialVersionUID = 1;

  private PublicationFailure(String message, Throwable cause) {
    super(message, cause);
  }

  public PublicationFailure(String message) {
    super(message);
  }

  /** A disk's refusal in plain words. */
  static PublicationFailure of(IOException refusal) {
    return new PublicationFailure("nothing was published: " + words(refusal), refusal);
  }

  /** A disk's refusal where nothing was to be published. */
  static PublicationFailure unread(IOException refusal) {
    return new PublicationFailure("the site cannot be read: " + words(refusal), refusal);
  }

  private static String words(IOException refusal) {
    if (refusal instanceof AccessDeniedException denied) {
      return "there is no permission for " + denied.getFile();
    }
    if (refusal instanceof NoSuchFileException gone) {
      return gone.getFile() + " is not there, or went away meanwhile";
    }
    if (refusal instanceof FileSystemException failed && failed.getReason() != null) {
      return failed.getFile() + ": " + failed.getReason();
    }
    return String.valueOf(refusal.getMessage());
  }
}
