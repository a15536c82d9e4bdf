package press.rotative.diag;

/** How much a {@link Diagnostic} weighs: an error stops the publication, a warning does not. */
public enum Severity {
  ERROR,
  WARNING;

  /** The word that stands in a message, in lower case. */
  public String word() {
    return this == ERROR ? "error" : "warning";
  }
}
