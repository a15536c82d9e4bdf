package press.rotative.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import press.rotative.build.CallMistake;
import press.rotative.build.Galley;
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
  /** Between two tries, in milliseconds. */
  private static final int BREATH = 10;
  /** Texts that are read in one go while nobody waits. */
  private static final int SLICE = 200;
  /**
   * For this long nothing is saved before the rest is read, so that the page in view comes first, and before it is put
   * together, which cannot be broken off; in milliseconds.
   */
  private static final int PAUSE = 500;

  private final Viewing viewing;
  private final Clock clock;
  private final Alarm alarm;
  private final Teller teller;
  private final Workers workers;
  private final Changes changes = new Changes();
  private final Newsstand stand = new Newsstand();
  private final Streams streams = new Streams(stand);
  private final FutureTask<Web> opening;
  private final Thread rounds = new Thread(this::goRound, "preview");

  private @Nullable Web web;
  private @Nullable Watch watch;
  private Roots roots;
  private Set<Roots.Stamp> stamps = Set.of();
  private int prints;
  private @Nullable Desk desk;
  private boolean whole;
  /** Whether all that was saved has come in; else a round failed, and the next one looks at everything. */
  private boolean settled;

  private List<Diagnostic> ofTexts = List.of();
  private Set<Diagnostic> told = Set.of();

  private Preview(Viewing viewing, Clock clock, Alarm alarm, Teller teller) throws IOException {
    this.viewing = viewing;
    this.clock = clock;
    this.alarm = alarm;
    this.teller = teller;
    this.workers = new Workers(viewing.threads());
    this.roots = Roots.of(viewing.site(), List.of(), false);
    BackRoom back = new BackRoom(stand, streams, viewing.site().folder(), viewing.editor());
    Answers answers =
        new Answers(stand, new Gate(viewing.host()), back, new Insert(!viewing.asPublished()));
    this.opening =
        new FutureTask<>(() -> Web.listen(viewing.host(), viewing.port(), answers, streams::beat));
    rounds.setDaemon(true);
  }

  /**
   * Prepares the site and listens. A site that is wrong is shown with what is wrong.
   *
   * @param alarm waits for the moments at which time alone makes another site
   * @throws IOException where nothing can listen, or the site's files cannot be read
   * @throws CallMistake where the address is not this machine's
   */
  public static Preview open(Viewing viewing, Clock clock, Alarm alarm, Teller teller)
      throws IOException, InterruptedException {
    Web.check(viewing.host());
    Preview preview = new Preview(viewing, clock, alarm, teller);
    try {
      preview.open();
    } catch (IOException | RuntimeException e) {
      preview.close();
      throw e;
    }
    return preview;
  }

  /** What comes last is what no first page waits for: to watch for changes, also for those of meanwhile. */
  private void open() throws IOException, InterruptedException {
    new Thread(opening, "listen").start();
    prepare(Set.of());
    lay(Set.of());
    setAlarm();
    Web opened = opened();
    web = opened;
    teller.opened(address(), opened.port() != viewing.port() && viewing.port() != 0);
    rounds.start();
  }

  private Web opened() throws IOException, InterruptedException {
    try {
      return opening.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException refusal) {
        throw refusal;
      }
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /** The address of the site's front page. */
  public URI address() {
    String host = viewing.host().contains(":") ? "[" + viewing.host() + "]" : viewing.host();
    int port = Objects.requireNonNull(web).port();
    return URI.create("http://" + host + ":" + port + stand.print().base().path());
  }

  private void goRound() {
    try {
      go(this::catchUp);
      while (true) {
        go(() -> {
          if (!whole && changes.isQuietFor(PAUSE)) {
            sweep();
          }
          renew(changes.take());
        });
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** One round; no content ends those that follow. */
  private void go(Round round) throws InterruptedException {
    try {
      round.go();
    } catch (IOException | UncheckedIOException e) {
      fail("a file cannot be read: " + e.getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      fail("the program failed: " + e);
    }
  }

  /** What the preview does again and again. */
  @FunctionalInterface
  private interface Round {
    void go() throws IOException, InterruptedException;
  }

  /** Begins to watch, and reads anew what was saved while nobody did. */
  private void catchUp() throws IOException, InterruptedException {
    follow();
    if (take(changes.take())) { // everything, once the watch has begun
      streams.refresh();
    }
  }

  private void renew(Changes.Change change) throws IOException, InterruptedException {
    Instant start = clock.instant();
    if (take(change)) {
      teller.renewed(
          change.files().stream()
              .filter(Files::exists)
              .map(this::label)
              .sorted()
              .toList(),
          Duration.between(start, clock.instant()));
      streams.refresh();
    }
  }

  /** Lays out the site as it is now; false where nothing on disk is another than it was. */
  private boolean take(Changes.Change change) throws IOException, InterruptedException {
    boolean everything = change.everything() || !settled;
    if (everything) {
      Set<Roots.Stamp> now = roots.stamps();
      if (settled && now.equals(stamps) && !change.moment()) {
        return false;
      }
      stamps = now;
    } else {
      stamps = Set.of();
    }
    settled = false;
    if (everything || change.moment() || !takeCopies(change.files())) {
      prepare(everything ? Set.of() : change.files());
      follow();
      setAlarm();
    }
    settled = true;
    lay(change.files());
    return true;
  }

  private String label(Path file) {
    return roots.site().relativize(file).toString().replace('\\', '/');
  }

  /** The path below the folder of the pieces. */
  private Optional<String> inContent(Path file) {
    Path content = roots.site().resolve(viewing.site().content()).normalize();
    return file.startsWith(content)
        ? Optional.of(content.relativize(file).toString().replace('\\', '/'))
        : Optional.empty();
  }

  /** Puts in changed copy, where nothing but texts and titles has changed. */
  private boolean takeCopies(Set<Path> files) throws IOException {
    for (Path file : files) {
      Optional<String> path = inContent(file);
      if (path.isEmpty() || !desk().galley().takeCopy(path.get(), file)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The site on which the rounds work.
   *
   * @param begun the site before its texts were read
   * @param proof as far as it was read
   */
  private record Desk(Instant moment, Galley galley, Proof begun, Proof proof) {}

  private Desk desk() {
    return Objects.requireNonNull(desk);
  }

  /**
   * Reads the site as it is on disk; a file that is just being replaced is waited for.
   *
   * @param changed files that alone may differ, empty where any may
   */
  private void prepare(Set<Path> changed) throws IOException, InterruptedException {
    for (int tried = 1; ; tried++) {
      Instant now = viewing.moment() == null ? clock.instant() : viewing.moment();
      try {
        Galley galley = Prepress.begin(
            viewing.request(now), workers, desk == null ? null : desk.galley(), changed);
        if (desk == null) {
          galley.readNewest();
        }
        Proof begun = galley.begun();
        desk = new Desk(now, galley, begun, begun);
        whole = false;
        return;
      } catch (IOException | UncheckedIOException e) {
        if (tried == PATIENCE) {
          throw e;
        }
        TimeUnit.MILLISECONDS.sleep(BREATH);
      }
    }
  }

  /** Watches what the site is made of now. */
  private void follow() throws IOException {
    Intake intake = desk().begun().site().config().intake();
    Roots wanted = Roots.of(
        viewing.site(),
        intake.statics().stream().map(Found::value).toList(),
        desk().galley().hasLinks(viewing.site()));
    Watch last = watch;
    if (last != null && wanted.equals(roots)) {
      return;
    }
    if (last != null) {
      last.close();
    }
    roots = wanted;
    watch = new Watch(roots, changes, teller::watchLost);
    watch.start();
  }

  /** Waits for the next moment that changes the site. */
  private void setAlarm() {
    if (viewing.moment() == null) {
      alarm.set(Renewal.after(desk().moment(), desk().begun()), changes::moment);
    }
  }

  /**
   * Lays out the site as far as it is known: texts that were not read again are as wrong as before.
   *
   * @param changed files
   */
  private void lay(Set<Path> changed) throws IOException {
    Desk now = desk();
    List<Diagnostic> mistakes = new ArrayList<>(now.begun().diagnostics());
    Set<String> labels = new TreeSet<>();
    changed.forEach(file -> labels.add(label(file)));
    ofTexts.stream()
        .filter(mistake -> !labels.contains(mistake.location().path()))
        .forEach(mistakes::add);
    changed.stream()
        .flatMap(file -> inContent(file).stream())
        .forEach(path -> mistakes.addAll(now.galley().read(path)));
    whole = false;
    stand.lay(Print.of(++prints, now.moment(), now.galley(), now.proof(), mistakes));
  }

  /** Reads the texts that nobody asked for, until something changes; then all that is wrong is known. */
  private void sweep() throws IOException, InterruptedException {
    Galley galley = desk().galley();
    List<String> pieces = galley.pieces();
    for (int from = 0; from < pieces.size(); from += SLICE) {
      if (changes.isWaiting()) {
        return;
      }
      int to = Math.min(pieces.size(), from + SLICE);
      galley.read(pieces.subList(from, to));
      teller.checked(to, pieces.size());
    }
    if (!changes.isQuietFor(PAUSE)) {
      return;
    }
    Proof finished = galley.finished();
    Set<Diagnostic> begun = new HashSet<>(desk().begun().diagnostics());
    ofTexts =
        finished.diagnostics().stream().filter(found -> !begun.contains(found)).toList();
    desk = new Desk(desk().moment(), galley, desk().begun(), finished);
    whole = true;
    stand.lay(Print.of(++prints, desk().moment(), galley, finished, finished.diagnostics()));
    tell();
    streams.refresh();
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
    if (watch != null) {
      watch.close();
    }
    if (web != null) {
      web.close();
    }
    workers.close();
  }
}
