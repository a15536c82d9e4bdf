package press.rotative.starter;

/** What was asked for cannot be started: the message says why, and what to do instead. */
public final class StarterMistake extends RuntimeException {

  private static final long serialVersionUID = 1;

  public StarterMistake(String message) {
    super(message);
  }
}
