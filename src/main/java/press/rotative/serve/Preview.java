package press.rotative.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import press.rotative.build.Prepress;
import press.rotative.build.Proof;
import press.rotative.build.Workers;
import press.rotative.config.Intake;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.source.Found;

/**
 * A site that can be looked at while it is written, until it is closed.
 *
 * <pre>{@code
 * try (Preview preview = Preview.open(viewing, clock, alarm, teller)) {
 *   preview.address();   // http://127.0.0.1:4000/
 * }
 * }</pre>
 */
public final class Preview implements AutoCloseable {

  private static final int PATIENCE = 5;

  private final Viewing viewing;
  private final Clock clock;
  private final Alarm alarm;
  private final Teller teller;
  private final Workers workers;
  private final Changes changes = new Changes();
  private final Newsstand stand = new Newsstand();
  private final Streams streams = new Streams(stand);
  private final Web web;
  private final Thread rounds = new Thread(this::goRound, "preview");

  private Watch watch;
  private Roots roots;
  private Set<Roots.Stamp> stamps = Set.of();
  private int prints;
  private Set<Diagnostic> told = Set.of();

  private Preview(Viewing viewing, Clock clock, Alarm alarm, Teller teller) throws IOException {
    this.viewing = viewing;
    this.clock = clock;
    this.alarm = alarm;
    this.teller = teller;
    this.workers = new Workers(viewing.threads());
    this.roots = Roots.of(viewing.site(), List.of());
    this.watch = new Watch(roots, changes, teller::watchLost);
    BackRoom back = new BackRoom(stand, streams, viewing.site(), viewing.editor());
    this.web = Web.listen(
        viewing.host(),
        viewing.port(),
        new Answers(stand, new Gate(viewing.host()), back, new Insert(!viewing.asPublished())));
    rounds.setDaemon(true);
  }

  /**
   * Prepares the site and listens. A site that is wrong is shown with what is wrong.
   *
   * @param alarm waits for the moments at which time alone makes another site
   * @throws IOException where nothing can listen, or the site's files cannot be read
   */
  public static Preview open(Viewing viewing, Clock clock, Alarm alarm, Teller teller)
      throws IOException {
    Preview preview = new Preview(viewing, clock, alarm, teller);
    CompletableFuture<Void> listening =
        CompletableFuture.runAsync(() -> preview.web.start(preview.streams::beat));
    preview.watch.start();
    preview.lay(preview.prepare());
    listening.join();
    teller.opened(preview.address(), preview.web.port() != viewing.port() && viewing.port() != 0);
    preview.tell();
    preview.rounds.start();
    return preview;
  }

  /** The address of the site's front page. */
  public URI address() {
    String host = viewing.host().contains(":") ? "[" + viewing.host() + "]" : viewing.host();
    return URI.create("http://" + host + ":" + web.port() + stand.print().base().path());
  }

  private void goRound() {
    try {
      while (true) {
        Changes.Change change = changes.take();
        try {
          renew(change);
        } catch (IOException | UncheckedIOException e) {
          fail("a file cannot be read: " + e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
          fail("the program failed: " + e);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void renew(Changes.Change change) throws IOException {
    Set<Roots.Stamp> now = roots.stamps();
    if (now.equals(stamps) && !change.moment()) {
      return;
    }
    Instant start = clock.instant();
    lay(prepare());
    teller.renewed(
        change.files().stream().filter(Files::exists).map(this::label).sorted().toList(),
        Duration.between(start, clock.instant()));
    tell();
    streams.refresh();
  }

  private String label(Path file) {
    return roots.site().relativize(file).toString().replace('\\', '/');
  }

  /** The site as it is on disk; a file that is just being replaced is waited for. */
  private Print prepare() throws IOException {
    for (int tried = 1; ; tried++) {
      Instant now = viewing.moment() == null ? clock.instant() : viewing.moment();
      try {
        stamps = roots.stamps();
        Proof proof = Prepress.prepare(viewing.request(now), workers);
        return Print.of(++prints, now, proof);
      } catch (IOException | UncheckedIOException e) {
        if (tried == PATIENCE) {
          throw e;
        }
      }
    }
  }

  private void lay(Print print) throws IOException {
    stand.lay(print);
    Intake intake = print.proof().site().config().intake();
    Roots wanted =
        Roots.of(viewing.site(), intake.statics().stream().map(Found::value).toList());
    if (!wanted.equals(roots)) {
      watch.close();
      roots = wanted;
      watch = new Watch(roots, changes, teller::watchLost);
      watch.start();
      changes.everything();
    }
    if (viewing.moment() == null) {
      alarm.set(Renewal.after(print), changes::moment);
    }
  }

  private void tell() {
    List<Diagnostic> mistakes = stand.mistakes();
    List<Diagnostic> fresh = mistakes.stream().filter(m -> !told.contains(m)).toList();
    if (!fresh.isEmpty()) {
      teller.mistakes(fresh, mistakes.size());
    } else if (mistakes.isEmpty() && !told.isEmpty()) {
      teller.mended();
    }
    told = new HashSet<>(mistakes);
  }

  /** Shows that no new print could be made; the last one stays. */
  private void fail(String why) {
    Diagnostic failure = Diagnostic.error(
        "preview-failed",
        Location.of("site.yml"),
        why,
        "save a file to try again; if it stays, stop the preview and build with --stacktrace");
    stand.find(failure);
    tell();
    try {
      streams.refresh();
    } catch (IOException e) {
      teller.mistakes(List.of(failure), 1);
    }
  }

  @Override
  public void close() throws IOException {
    rounds.interrupt();
    watch.close();
    web.close();
    workers.close();
  }
}
