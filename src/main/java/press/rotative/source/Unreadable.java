package press.rotative.source;

import java.io.IOException;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;

/** A file of the site's that cannot or must not be read. Who can go on without it keeps the {@link #diagnostic}. */
public final class Unreadable extends IOException {

  private static final long serialVersionUID = 1;

  private static final String IGNORE = ", or name it in ignore:";

  private final transient Diagnostic diagnostic;

  private Unreadable(Diagnostic diagnostic) {
    super(diagnostic.location().path() + ": " + diagnostic.message());
    this.diagnostic = diagnostic;
  }

  /** The disk refuses. */
  static Unreadable refused(String label, IOException refusal) {
    Unreadable unreadable = new Unreadable(Diagnostic.error(
        "unreadable",
        Location.of(label),
        "this cannot be read: " + Refusal.reason(refusal),
        "let it be read by whoever builds the site" + IGNORE));
    unreadable.initCause(refusal);
    return unreadable;
  }

  /** Neither a file nor a folder: reading a pipe could wait for ever. */
  static Unreadable noFile(String label) {
    return new Unreadable(Diagnostic.error(
        "unreadable",
        Location.of(label),
        "this cannot be read: it is a device or a pipe",
        "put a file in its place" + IGNORE));
  }

  /** Somebody writes into the file: half of it may be there. */
  static Unreadable changed(String label) {
    return new Unreadable(Diagnostic.error(
        "changed-meanwhile",
        Location.of(label),
        "the file changed while it was read",
        "build again when it is saved"));
  }

  static Unreadable leadsOut(String label, String where) {
    return new Unreadable(Diagnostic.error(
        "link-leads-out",
        Location.of(label),
        "the link leads " + where + " and is not followed",
        "put a copy in its place" + IGNORE));
  }

  static Unreadable leadsNowhere(String label, String why) {
    return new Unreadable(Diagnostic.warning(
        "link-leads-nowhere",
        Location.of(label),
        "the link " + why + " and is not followed",
        "delete the link" + IGNORE));
  }

  static Unreadable oddName(String label, String sign) {
    return new Unreadable(Diagnostic.error(
        "unportable-name",
        Location.of(label),
        "no address can hold the sign \"" + sign + "\" of this name: the file is left out",
        "give it another name" + IGNORE));
  }

  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
