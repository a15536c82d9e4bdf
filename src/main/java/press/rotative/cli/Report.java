package press.rotative.cli;

import java.nio.file.Path;
import java.time.Duration;
import press.rotative.build.Outcome;

/** Tells somebody what came of a build. */
interface Report {

  /**
   * @param site the site's folder, in which the places of diagnostics lie
   * @param destination the folder that was, or was not, published into
   */
  void tell(Outcome outcome, Path site, Path destination, Duration time);
}
