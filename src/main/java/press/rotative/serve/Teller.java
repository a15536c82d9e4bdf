package press.rotative.serve;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import press.rotative.diag.Diagnostic;

/** Tells a person at the terminal what happens. Called by several threads. */
public interface Teller {

  /**
   * The preview can be looked at.
   *
   * @param address of its front page
   * @param moved whether the port that was asked for is taken
   */
  void opened(URI address, boolean moved);

  /**
   * Mistakes that were not there before.
   *
   * @param all how many there are, old and new
   */
  void mistakes(List<Diagnostic> fresh, int all);

  /** The last mistake is gone. */
  void mended();

  /**
   * The site was read anew.
   *
   * @param files that changed, relative to the site's folder
   */
  void renewed(List<String> files, Duration time);

  /**
   * Texts are being read that nobody has asked for yet.
   *
   * @param done how many of {@code all}
   */
  void checked(int done, int all);

  /** The file system does not tell of changes: they are looked for. */
  void watchLost(String reason);
}
