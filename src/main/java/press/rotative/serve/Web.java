package press.rotative.serve;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import press.rotative.build.CallMistake;

/** The web server: Jetty with as little of it as a preview needs. */
final class Web implements AutoCloseable {

  private static final int THREADS = 24;
  private static final int PORTS = 100;
  /** Below it, systems let only some programs listen. */
  private static final int FREE_PORTS = 1024;

  private static final int IDLE_SECONDS = 30;
  private static final int BEAT_SECONDS = 15;

  private final Server server;
  private final ServerConnector connector;

  private Web(Server server, ServerConnector connector) {
    this.server = server;
    this.connector = connector;
  }

  /**
   * Listens at the port, or at the next one that is free.
   *
   * @param beat what is done now and then
   * @throws BindException where none is
   * @throws CallMistake where the port is not everybody's
   */
  static Web listen(String host, int port, Handler answers, Runnable beat) throws IOException {
    QueuedThreadPool threads = new QueuedThreadPool(THREADS, 4);
    threads.setName("web");
    threads.setDaemon(true);
    Server server = new Server(threads);
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setRelativeRedirectAllowed(true);
    ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
    connector.setHost(host);
    connector.setIdleTimeout(TimeUnit.SECONDS.toMillis(IDLE_SECONDS));
    connector.setAcceptQueueSize(1024);
    server.addConnector(connector);
    server.setHandler(answers);
    ErrorHandler errors = new ErrorHandler();
    errors.setCacheControl("no-cache"); // also for "not modified", which must not end the keeping
    server.setErrorHandler(errors);
    open(connector, port);
    Web web = new Web(server, connector);
    web.start(beat);
    return web;
  }

  /**
   * @throws CallMistake where the address is not this machine's
   */
  static void check(String host) {
    try {
      if (host.isBlank()) {
        throw new IOException("no address");
      }
      new ServerSocket(0, 1, InetAddress.getByName(host)).close();
    } catch (IOException e) {
      throw new CallMistake("--bind " + (host.isBlank() ? "\"" + host + "\"" : host)
          + " is no address of this machine: write 127.0.0.1, or 0.0.0.0 for all that it has");
    }
  }

  private static void open(ServerConnector connector, int port) throws IOException {
    for (int next = port; ; next++) {
      try {
        connector.setPort(next);
        connector.open();
        return;
      } catch (IOException e) {
        boolean taken = e instanceof BindException || e.getCause() instanceof BindException;
        if (taken && next > 0 && next < FREE_PORTS) {
          throw new CallMistake("--port " + port + " is taken, or needs permission as all below "
              + FREE_PORTS + " do: write -p 4000");
        }
        if (!taken || port == 0 || next >= port + PORTS || next >= 0xffff) {
          throw e;
        }
      }
    }
  }

  private void start(Runnable beat) {
    try {
      server.start();
    } catch (Exception e) {
      throw new IllegalStateException("the web server does not start", e);
    }
    beat(beat);
  }

  private void beat(Runnable beat) {
    connector
        .getScheduler()
        .schedule(
            () -> {
              beat.run();
              beat(beat);
            },
            BEAT_SECONDS,
            TimeUnit.SECONDS);
  }

  int port() {
    return connector.getLocalPort();
  }

  @Override
  public void close() {
    try {
      server.setStopTimeout(0);
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the web server does not stop", e);
    }
  }
}
