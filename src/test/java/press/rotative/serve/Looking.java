package press.rotative.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import press.rotative.Call;
import press.rotative.config.SiteFolder;
import press.rotative.diag.Diagnostic;

/** A preview inside a test, at a clock that the test sets, and what it told. */
final class Looking implements AutoCloseable, Teller, Alarm {

  /** Longer than a very busy machine takes. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final String SCRIPT = "<script src=\"/_rotative/reload.js\"[^>]*></script>\n";

  final List<String> said = new CopyOnWriteArrayList<>();
  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
  private final AtomicReference<Instant> now = new AtomicReference<>(Call.NOW);
  private volatile @Nullable Instant due;
  private volatile Runnable wake = () -> {};
  private final Preview preview;

  private Looking(Path site, boolean asPublished, @Nullable String baseUrl)
      throws IOException, InterruptedException {
    Viewing viewing = new Viewing(
        SiteFolder.of(site),
        baseUrl,
        "127.0.0.1",
        0,
        asPublished,
        null,
        Editor.named("vscode").orElseThrow(),
        2);
    preview = Preview.open(viewing, new Hand(now), this, this);
  }

  static Looking at(Path site) throws IOException, InterruptedException {
    return new Looking(site, false, null);
  }

  static Looking asPublished(Path site) throws IOException, InterruptedException {
    return new Looking(site, true, null);
  }

  static Looking asPublishedUnder(String baseUrl, Path site)
      throws IOException, InterruptedException {
    return new Looking(site, true, baseUrl);
  }

  int port() {
    return preview.address().getPort();
  }

  URI address() {
    return preview.address();
  }

  /** An answer's body as bytes; headers are pairs. */
  HttpResponse<byte[]> ask(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path)).timeout(PATIENCE);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofByteArray());
  }

  /** The text at an address, without what the preview put into it. */
  String text(String path) throws IOException, InterruptedException {
    return new String(plain(path), StandardCharsets.UTF_8);
  }

  /** Whether a page is there and holds a text; the page for missing addresses shows the latest pieces, too. */
  boolean shows(String path, String text) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = ask(path);
    return answer.statusCode() == 200
        && new String(answer.body(), StandardCharsets.UTF_8).contains(text);
  }

  /** The bytes at an address, without the script of the preview. */
  byte[] plain(String path) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = ask(path);
    String type = answer.headers().firstValue("Content-Type").orElse("");
    if (!type.startsWith("text/html")) {
      return answer.body();
    }
    return new String(answer.body(), StandardCharsets.UTF_8)
        .replaceFirst(SCRIPT, "")
        .getBytes(StandardCharsets.UTF_8);
  }

  String sheet() throws IOException, InterruptedException {
    return new String(ask("/_rotative/sheet.json").body(), StandardCharsets.UTF_8);
  }

  /** Waits until something holds. */
  void until(String what, Callable<Boolean> holds) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!holds.call()) {
      assertThat(System.nanoTime()).as(what + ", said: " + said).isLessThan(end);
      TimeUnit.MILLISECONDS.sleep(5);
    }
  }

  /** Lets time pass; the alarm rings where it was set for then. */
  void pass(Instant moment) {
    now.set(moment);
    Instant set = due;
    if (set != null && !moment.isBefore(set)) {
      wake.run();
    }
  }

  @Nullable
  Instant due() {
    return due;
  }

  @Override
  public void set(Instant moment, Runnable ring) {
    due = moment;
    wake = ring;
  }

  @Override
  public void opened(URI address, boolean moved) {
    said.add("opened");
  }

  @Override
  public void mistakes(List<Diagnostic> fresh, int all) {
    fresh.forEach(mistake -> said.add(mistake.toString()));
  }

  @Override
  public void mended() {
    said.add("mended");
  }

  @Override
  public void renewed(List<String> files, Duration time) {
    said.add("renewed " + files);
  }

  @Override
  public void checked(int done, int all) {}

  @Override
  public void watchLost(String reason) {
    said.add("lost " + reason);
  }

  @Override
  public void close() throws IOException {
    preview.close();
  }

  /** A clock that stands where it was put. */
  private static final class Hand extends Clock {

    private final AtomicReference<Instant> now;

    Hand(AtomicReference<Instant> now) {
      this.now = now;
    }

    @Override
    public Instant instant() {
      return Objects.requireNonNull(now.get());
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
