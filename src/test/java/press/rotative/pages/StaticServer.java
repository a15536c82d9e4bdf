package press.rotative.pages;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Serves a published folder under a path, as a static host would, and remembers what it could not find. */
final class StaticServer implements AutoCloseable {

  private static final Map<String, String> TYPES = Map.of(
      "html", "text/html; charset=utf-8",
      "css", "text/css; charset=utf-8",
      "svg", "image/svg+xml",
      "xml", "application/xml; charset=utf-8",
      "woff2", "font/woff2",
      "png", "image/png",
      "jpg", "image/jpeg",
      "txt", "text/plain; charset=utf-8");

  private final Path folder;
  private final String path;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);
  private volatile String held = "nothing";
  private volatile long wait;
  private final ConcurrentLinkedQueue<String> missed = new ConcurrentLinkedQueue<>();

  /**
   * @param path where the folder stands, beginning and ending with a slash
   */
  StaticServer(Path folder, String path) throws IOException {
    this.folder = folder;
    this.path = path;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 64);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  /** The address of a route, which begins without a slash. */
  String address(String route) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path + route;
  }

  /** Lets all files of a kind come late. */
  void hold(String ending, long milliseconds) {
    held = ending;
    wait = milliseconds;
  }

  /** What was asked for in vain. */
  List<String> missed() {
    return List.copyOf(missed);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String asked = exchange.getRequestURI().getPath();
    String route = asked.startsWith(path) ? asked.substring(path.length()) : "../";
    Path file = folder
        .resolve(route.isEmpty() || route.endsWith("/") ? route + "index.html" : route)
        .normalize();
    boolean found = file.startsWith(folder) && Files.isRegularFile(file);
    if (!found) {
      missed.add(asked);
    }
    if (asked.endsWith(held)) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(wait));
    }
    byte[] bytes = found ? Files.readAllBytes(file) : new byte[0];
    String ending = asked.endsWith("/") ? "html" : asked.substring(asked.lastIndexOf('.') + 1);
    exchange
        .getResponseHeaders()
        .set("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
    exchange.sendResponseHeaders(found ? 200 : 404, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
