package press.rotative.serve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A page that a browser has open, as far as its line to the preview goes. */
final class OpenPage implements AutoCloseable {

  private final Socket socket;
  private final BufferedReader in;

  private OpenPage(Socket socket) throws IOException {
    this.socket = socket;
    this.in =
        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
  }

  static OpenPage of(Looking looking, String path) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), looking.port());
    socket.setSoTimeout(60_000);
    String request = "GET /_rotative/events?page=" + path + " HTTP/1.1\r\nHost: 127.0.0.1:"
        + looking.port() + "\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
    return new OpenPage(socket);
  }

  /** Waits for what the page is told next. */
  String next() throws IOException {
    while (true) {
      String line = in.readLine();
      if (line == null) {
        throw new IOException("the line is cut");
      }
      if (line.startsWith("data: ")) {
        return line.substring("data: ".length());
      }
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
