package press.rotative.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import press.rotative.build.CallMistake;
import press.rotative.serve.Editor;
import press.rotative.serve.Preview;
import press.rotative.serve.Teller;
import press.rotative.serve.Viewing;

/** {@code rotative serve}: shows the site while it is written. */
@Command(
    name = "serve",
    header = "show the site while it is written",
    description = {
      "  Serves the site on this machine. Open pages follow every save, mistakes lie",
      "  over the last good page until they are mended, and /_rotative/ lists every",
      "  piece. Nothing is published."
    },
    footer = {
      "  rotative serve --open",
      "  rotative serve --as-published --clock 2026-12-24T18:00:00Z"
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ServeCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Option(
      names = {"-p", "--port"},
      paramLabel = "PORT",
      description = "Where to listen (default: 4000); where it is taken, the next free one.")
  private int port = 4000;

  @Option(
      names = "--bind",
      paramLabel = "HOST",
      description =
          "The address to listen at (default: 127.0.0.1, which only this machine reaches).")
  private String host = "127.0.0.1";

  @Option(
      names = {"-O", "--open"},
      description = "Open the front page in the browser.")
  private boolean open;

  @Option(
      names = "--as-published",
      description = "Show what readers would see: no drafts, nothing dated ahead or expired.")
  private boolean asPublished;

  @Option(
      names = "--clock",
      paramLabel = "INSTANT",
      description = "What counts as now, such as 2026-11-24T08:00:00Z (default: the real time).")
  private @Nullable Instant moment;

  @Option(
      names = "--editor",
      paramLabel = "EDITOR",
      completionCandidates = ShellWords.Editors.class,
      description =
          "What links to files open: vscode, vscodium, cursor, zed, idea, none, or an address with {path}, {line} and {column} (default: the one whose terminal this is, else vscode).")
  private @Nullable String editor;

  @Mixin
  private SiteOptions site = new SiteOptions();

  @Mixin
  private TellOptions tell = new TellOptions();

  ServeCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (port < 0 || port > 65_535) {
      throw new CallMistake("--port " + port + " does not exist: write 0 to 65535, 0 for any");
    }
    if (tell.json) {
      throw new CallMistake("a preview has no end at which it could print JSON: leave --json out");
    }
    Viewing viewing = new Viewing(
        site.open(),
        site.baseUrl,
        host,
        port,
        asPublished,
        moment,
        editor(),
        Runtime.getRuntime().availableProcessors());
    try (Preview preview =
        Preview.open(viewing, surroundings.clock(), new Timer(surroundings.clock()), teller())) {
      if (open) {
        DefaultBrowser.open(preview.address(), surroundings.err());
      }
      new CountDownLatch(1).await(); // until the process is ended
    }
    return 0;
  }

  private Editor editor() {
    String name = editor == null ? around() : editor;
    return Editor.named(name)
        .orElseThrow(
            () -> new CallMistake(
                "\"" + name
                    + "\" is no editor that is known: write vscode, vscodium, cursor, zed, idea, none, or an address with {path}, {line} and {column}"));
  }

  /** The editor in whose terminal the program runs. */
  private String around() {
    return surroundings.environment().getOrDefault("TERMINAL_EMULATOR", "").contains("JetBrains")
        ? "idea"
        : surroundings.environment().getOrDefault("ZED_TERM", "").isEmpty() ? "vscode" : "zed";
  }

  private Teller teller() {
    return new ServeTerminal(
        surroundings.out(),
        new Terminal(surroundings, tell),
        site.source,
        surroundings.interactive(),
        tell.quiet);
  }
}
