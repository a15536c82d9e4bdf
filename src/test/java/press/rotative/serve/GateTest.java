package press.rotative.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.rotative.Call;
import press.rotative.SmallSite;

/** Who is answered, and that nobody can bring a preview down. */
class GateTest {

  @TempDir
  Path temporary;

  private Looking looking;

  @BeforeEach
  void open() throws IOException, InterruptedException {
    Files.writeString(temporary.resolve("secret.txt"), "classified");
    SmallSite site = SmallSite.in(temporary.resolve("site"))
        .article("a.md", "Text.")
        .file("content/_static/large.bin", new byte[3_000_000])
        .file("content/.hidden", "classified");
    looking = Looking.at(site.folder());
  }

  @AfterEach
  void close() throws IOException {
    looking.close();
  }

  @Test
  void onlyNamesOfThisMachineAreAnswered() throws IOException {
    for (String host : List.of("127.0.0.1", "localhost", "LOCALHOST", "localhost.", "[::1]")) {
      assertThat(status(get("/", "Host: " + host + ":" + looking.port())))
          .as(host)
          .isEqualTo(200);
    }
    for (String host : List.of(
        "evil.example",
        "evil.example:" + looking.port(),
        "127.0.0.1.evil.example",
        "localhost.evil.example",
        "daily.example",
        "10.0.0.1",
        "0.0.0.0")) {
      assertThat(status(get("/", "Host: " + host))).as(host).isEqualTo(421);
      assertThat(status(get("/_rotative/sheet.json", "Host: " + host))).as(host).isEqualTo(421);
    }
    assertThat(status("GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\n\r\n"))
        .isEqualTo(421);
  }

  @Test
  void noPageOfAnotherOriginIsAnswered() throws IOException {
    String host = "Host: 127.0.0.1:" + looking.port();
    String own = "http://127.0.0.1:" + looking.port();
    for (String path : List.of("/a/", "/_rotative/events", "/_rotative/desk.json")) {
      assertThat(status(get(path, host, "Origin: https://evil.example"))).isEqualTo(403);
      assertThat(status(get(path, host, "Origin: null"))).isEqualTo(403);
      assertThat(status(get(path, host, "Origin: http://127.0.0.1:1"))).isEqualTo(403);
      assertThat(status(get(path, host, "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: no-cors")))
          .isEqualTo(403);
      assertThat(status(get(path, host, "Sec-Fetch-Site: same-site", "Sec-Fetch-Mode: cors")))
          .isEqualTo(403);
      assertThat(status(get(
              path,
              host,
              "Sec-Fetch-Site: cross-site",
              "Sec-Fetch-Mode: navigate",
              "Sec-Fetch-Dest: iframe")))
          .isEqualTo(403);
    }
    assertThat(status(get("/a/", host, "Origin: " + own))).isEqualTo(200);
    assertThat(status(get(
            "/a/",
            host,
            "Sec-Fetch-Site: cross-site",
            "Sec-Fetch-Mode: navigate",
            "Sec-Fetch-Dest: document")))
        .as("a link that somebody follows")
        .isEqualTo(200);
    String head = answer(get("/a/", host));
    assertThat(head)
        .contains("Cross-Origin-Resource-Policy: same-origin")
        .doesNotContain("Access-Control-Allow");
  }

  @Test
  void nothingCanBeSentToIt() throws IOException {
    for (String method : List.of("POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE")) {
      assertThat(status(method + " / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n"))
          .as(method)
          .isEqualTo(405);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../secret.txt",
        "/../../secret.txt",
        "/..%2fsecret.txt",
        "/%2e%2e/secret.txt",
        "/%2e%2e%2fsecret.txt",
        "/a/..%5c..%5csecret.txt",
        "/..\\secret.txt",
        "//secret.txt",
        "/a//../../secret.txt",
        "/%00",
        "/%zz",
        "/%c0%ae%c0%ae/secret.txt",
        "/.hidden",
        "/site.yml",
        "/content/a.md",
        "/_rotative/../site.yml",
        "/_rotative/package-info.class",
        "/_rotative/..%2f..%2fsecret.txt",
        "/a/;x=..;/",
        "/?" + "x=%00%zz",
        "/_rotative/events?page=%zz"
      })
  void noPathLeavesTheSite(String path) throws IOException {
    String answer = answer(get(path, "Host: localhost", "Connection: close"));
    assertThat(answer).startsWith("HTTP/1.1 ").doesNotContain("classified");
    assertThat(status(get("/a/", "Host: localhost"))).isEqualTo(200);
  }

  @Test
  void thoseWhoNeverReadNorFinishDoNotStopIt() throws IOException {
    List<Socket> sockets = new ArrayList<>();
    try {
      for (int i = 0; i < 1000; i++) {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), looking.port());
        sockets.add(socket);
        String request = switch (i % 4) {
          case 0 -> get("/large.bin", "Host: localhost");
          case 1 -> get("/_rotative/events?page=/a/", "Host: localhost");
          case 2 -> "GET / HTTP/1.1\r\nHost: loc";
          default -> get("/", "Host: localhost").repeat(3);
        };
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      }
      SmallSite.in(temporary.resolve("site")).article("a.md", "New text.");
      looking.until("still serving", () -> looking.text("/a/").contains("New text."));
    } catch (Exception e) {
      throw new IOException(e);
    } finally {
      for (Socket socket : sockets) {
        socket.close();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"8.8.8.8", "nohost.invalid", "", " "})
  void itListensAtNoAddressOfAnotherMachine(String host) {
    Call call = Call.of("serve", "-s", temporary.resolve("site").toString(), "--bind", host);
    assertThat(call.exit()).isEqualTo(2);
    assertThat(call.err())
        .contains("rotative: --bind " + (host.isBlank() ? "\"" + host + "\"" : host)
            + " is no address of this machine: write 127.0.0.1");
  }

  @Test
  void noOtherPortTakesThePlaceOfOneThatNeedsPermission() throws IOException {
    try (ServerSocket held = new ServerSocket()) {
      try {
        held.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 81));
      } catch (BindException e) {
        // taken, or not for this user: as good
      }
      Call call = Call.of("serve", "-s", temporary.resolve("site").toString(), "--port", "81");
      assertThat(call.exit()).isEqualTo(2);
      assertThat(call.err())
          .contains(
              "rotative: --port 81 is taken, or needs permission as all below 1024 do: write -p 4000\n");
    }
  }

  private static String get(String path, String... headers) {
    return "GET " + path + " HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\n\r\n";
  }

  private int status(String request) throws IOException {
    return Integer.parseInt(answer(request).substring(9, 12));
  }

  /** The beginning of the answer to a request as it is written here, byte for byte. */
  private String answer(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), looking.port())) {
      socket.setSoTimeout(60_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      byte[] bytes = new byte[65_536];
      int count = socket.getInputStream().read(bytes);
      return new String(bytes, 0, Math.max(0, count), StandardCharsets.UTF_8);
    }
  }
}
