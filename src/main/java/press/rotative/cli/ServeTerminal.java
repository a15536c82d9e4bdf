package press.rotative.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Visible;
import press.rotative.serve.Teller;

/** Words about a preview: what it shows, what changed, what is wrong. */
final class ServeTerminal implements Teller {

  private static final int NAMED = 3;
  /** So many texts are read before anybody could read how many. */
  private static final int FEW = 500;

  private final PrintWriter out;
  private final Terminal terminal;
  private final Path site;
  private final boolean interactive;
  private final boolean quiet;

  /**
   * @param interactive whether a line may be written over
   * @param quiet whether only mistakes are said, and what a call did not ask for
   */
  ServeTerminal(PrintWriter out, Terminal terminal, Path site, boolean interactive, boolean quiet) {
    this.interactive = interactive;
    this.quiet = quiet;
    this.out = out;
    this.terminal = terminal;
    this.site = site;
  }

  @Override
  public synchronized void opened(URI address, boolean moved) {
    if (quiet && !moved) {
      return;
    }
    if (moved) {
      say("the port is taken: this is the next free one");
    }
    say("The site stands at    " + address);
    say("and its desk at       " + address.resolve("/_rotative/"));
    say("Ctrl-C ends the preview.");
  }

  @Override
  public synchronized void mistakes(List<Diagnostic> fresh, int all) {
    terminal.show(fresh, site);
    if (fresh.size() < all && !quiet) {
      say(all + " mistakes in all");
    }
  }

  @Override
  public synchronized void mended() {
    if (!quiet) {
      say("all mended");
    }
  }

  @Override
  public synchronized void renewed(List<String> files, Duration time) {
    if (quiet) {
      return;
    }
    String names = String.join(", ", files.subList(0, Math.min(NAMED, files.size())));
    String more = files.size() > NAMED ? " and " + (files.size() - NAMED) + " more" : "";
    say((names.isEmpty() ? "renewed" : names + more) + ": " + time.toMillis() + " ms");
  }

  @Override
  public synchronized void checked(int done, int all) {
    if (interactive && !quiet && all > FEW) {
      out.printf(Locale.ROOT, "\r\u001b[Kchecked %,d of %,d", done, all);
      out.print(done == all ? "\r\u001b[K" : "");
      out.flush();
    }
  }

  @Override
  public synchronized void watchLost(String reason) {
    say("the system does not tell of changes (" + reason
        + "): files are looked at once a second instead");
  }

  private void say(String line) {
    out.println((interactive ? "\r\u001b[K" : "") + Visible.line(line));
    out.flush();
  }
}
