package press.rotative.config;

/** The site asks for a newer program than this one; the message is one line for the user. */
public final class OldTool extends RuntimeException {

  private static final long serialVersionUID = 1;

  OldTool(String message) {
    super(message);
  }
}
