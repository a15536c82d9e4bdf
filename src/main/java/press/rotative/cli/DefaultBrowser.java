package press.rotative.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** The browser that a person uses. */
final class DefaultBrowser {

  private DefaultBrowser() {}

  /** Opens the address, or says that it cannot. */
  static void open(URI address, PrintWriter err) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    List<String> command = system.contains("win")
        ? List.of("rundll32", "url.dll,FileProtocolHandler", address.toString())
        : List.of(system.contains("mac") ? "open" : "xdg-open", address.toString());
    try {
      new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      err.println("no browser could be opened: open " + address);
      err.flush();
    }
  }
}
