package press.rotative.serve;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * The lines to open pages (server-sent events, as the HTML standard defines them): each is told when its state is
 * another than it was told last. Who does not read is told less, never held in memory.
 */
final class Streams {

  /** Stands for the page that wants to know of every print; no path begins so. */
  static final String DESK = "/";

  /** More pages than anybody has open. */
  private static final int MOST = 256;

  private final Newsstand stand;
  private final Set<Line> lines = ConcurrentHashMap.newKeySet();

  Streams(Newsstand stand) {
    this.stand = stand;
  }

  /**
   * Opens a line to a page.
   *
   * @param path of the page, below the site's own
   * @return whether there is room for one more
   */
  boolean open(String path, Request request, Response response, Callback callback)
      throws IOException {
    if (lines.size() >= MOST) {
      return false;
    }
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/event-stream; charset=utf-8");
    request.addIdleTimeoutListener(timeout -> false);
    Line line = new Line(path, response, callback);
    lines.add(line);
    request.addFailureListener(line::failed);
    line.tell(message(path));
    return true;
  }

  /** Tells every page how it stands now. */
  void refresh() throws IOException {
    Map<String, String> messages = new HashMap<>();
    for (Line line : lines) {
      String message = messages.get(line.path);
      if (message == null) {
        message = message(line.path);
        messages.put(line.path, message);
      }
      line.tell(message);
    }
  }

  /** A comment on every line: it fails where nobody is at the other end any more. */
  void beat() {
    lines.forEach(line -> line.write(": still here\n\n"));
  }

  private String message(String path) throws IOException {
    String state = path.equals(DESK)
        ? Integer.toString(stand.print().number())
        : State.of(stand, path).json();
    return "data: " + state + "\n\n";
  }

  /** One page that listens. */
  private final class Line implements Callback {

    private final String path;
    private final Response response;
    private final Callback done;
    private String told = "";
    private @Nullable String next;
    private boolean writing;

    Line(String path, Response response, Callback done) {
      this.path = path;
      this.response = response;
      this.done = done;
    }

    synchronized void tell(String message) {
      if (!message.equals(told)) {
        told = message;
        write(message);
      }
    }

    synchronized void write(String text) {
      if (writing) {
        next = text.startsWith(":") && next != null ? next : text;
        return;
      }
      writing = true;
      response.write(false, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), this);
    }

    @Override
    public synchronized void succeeded() {
      writing = false;
      String waiting = next;
      next = null;
      if (waiting != null) {
        write(waiting);
      }
    }

    @Override
    public void failed(Throwable reason) {
      if (lines.remove(this)) {
        done.failed(reason);
      }
    }
  }
}
