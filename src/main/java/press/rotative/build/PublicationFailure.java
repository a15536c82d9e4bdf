package press.rotative.build;

import java.io.IOException;
import press.rotative.source.Refusal;

/** The disk, or its owner, does not let a build be published; the message is one line for the user. */
public final class PublicationFailure extends RuntimeException {

  private static final long serialVersionUID = 1;

  PublicationFailure(String message, Throwable cause) {
    super(message, cause);
  }

  public PublicationFailure(String message) {
    super(message);
  }

  /** A disk's refusal in plain words. */
  static PublicationFailure of(IOException refusal) {
    return new PublicationFailure("nothing was published: " + Refusal.words(refusal), refusal);
  }

  /** A disk's refusal where nothing was to be published. */
  static PublicationFailure unread(IOException refusal) {
    return new PublicationFailure("the site cannot be read: " + Refusal.words(refusal), refusal);
  }
}
