package press.rotative.build;

/** The disk, or its owner, does not let a build be published; the message is one line for the user. */
public final class PublicationFailure extends RuntimeException {

  private static final long serialVersionUID = 1;

  public PublicationFailure(String message, Throwable cause) {
    super(message, cause);
  }

  public PublicationFailure(String message) {
    super(message);
  }
}
