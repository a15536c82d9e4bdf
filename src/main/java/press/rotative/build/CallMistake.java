package press.rotative.build;

/** The call is wrong, not the site: the message says what to write instead. */
public final class CallMistake extends RuntimeException {

  private static final long serialVersionUID = 1;

  public CallMistake(String message) {
    super(message);
  }
}
