package press.rotative.serve;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;

/** What stands below {@link Answers#BACK_ROOM}: the desk, the lines to open pages, and the files of both. */
final class BackRoom {

  private static final Set<String> FILES =
      Set.of("reload.js", "sheet.css", "preview.css", "desk.js", "desk.css");

  private final Newsstand stand;
  private final Streams streams;
  private final Path site;
  private final Editor editor;

  BackRoom(Newsstand stand, Streams streams, Path site, Editor editor) {
    this.stand = stand;
    this.streams = streams;
    this.site = site;
    this.editor = editor;
  }

  void answer(String path, Answers answers, Request request, Response response, Callback callback)
      throws IOException {
    String name = path.length() < Answers.BACK_ROOM.length()
        ? "desk"
        : path.substring(Answers.BACK_ROOM.length());
    if (name.equals("desk")) {
      Response.sendRedirect(request, response, callback, Answers.BACK_ROOM);
    } else if (name.isEmpty()) {
      answers.send(request, response, callback, packed("desk.html"));
    } else if (FILES.contains(name)) {
      answers.send(request, response, callback, packed(name));
    } else if (name.equals("events")) {
      listen(request, response, callback);
    } else if (name.equals("sheet.json")) {
      json(
          new SheetJson(site, opener(request)).of(stand.mistakes()),
          answers,
          request,
          response,
          callback);
    } else if (name.equals("desk.json")) {
      json(new DeskJson(site, opener(request)).of(stand), answers, request, response, callback);
    } else {
      Answers.say(response, callback, HttpStatus.NOT_FOUND_404, "Nothing stands here.");
    }
  }

  private void listen(Request request, Response response, Callback callback) throws IOException {
    Fields query = Request.extractQueryParameters(request);
    String page = Address.decode(Objects.requireNonNullElse(query.getValue("page"), ""));
    String base = Address.decode(stand.print().base().path());
    String path = page.startsWith(base) ? page.substring(base.length()) : Streams.DESK;
    if (!streams.open(path, request, response, callback)) {
      Answers.say(
          response, callback, HttpStatus.SERVICE_UNAVAILABLE_503, "Too many pages are open.");
    }
  }

  private static void json(
      String text, Answers answers, Request request, Response response, Callback callback) {
    Sent sent = Sent.made(text.getBytes(StandardCharsets.UTF_8), MediaTypes.of("a.json"));
    answers.send(request, response, callback, sent);
  }

  /** Only who sits at this machine is told where its files lie. */
  private Editor opener(Request request) {
    try {
      boolean here = InetAddress.getByName(Request.getRemoteAddr(request)).isLoopbackAddress();
      return here ? editor : new Editor(null);
    } catch (IOException e) {
      return new Editor(null);
    }
  }

  private static Sent packed(String name) throws IOException {
    try (InputStream in = BackRoom.class.getResourceAsStream(name)) {
      return Sent.made(Objects.requireNonNull(in, name).readAllBytes(), MediaTypes.of(name));
    }
  }
}
