package press.rotative.serve;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.ResourceService;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import press.rotative.plan.Output;
import press.rotative.url.Route;

/** Answers browsers: pages of the site by the rules of GitHub Pages, and the back room below {@link #BACK_ROOM}. */
final class Answers extends Handler.Abstract {

  /** Where the preview's own pages stand, whatever the site's path. */
  static final String BACK_ROOM = "/_rotative/";

  private final Newsstand stand;
  private final Gate gate;
  private final BackRoom back;
  private final Insert insert;
  private final ResourceService service = new ResourceService();

  Answers(Newsstand stand, Gate gate, BackRoom back, Insert insert) {
    this.stand = stand;
    this.gate = gate;
    this.back = back;
    this.insert = insert;
    service.setEtags(true);
    service.setCacheControl("no-cache");
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    protect(response.getHeaders());
    Optional<Gate.Refusal> refusal = gate.check(request);
    if (refusal.isPresent()) {
      say(response, callback, refusal.get().status(), refusal.get().words());
      return true;
    }
    String path = Address.decode(request.getHttpURI().getPath());
    if (path.startsWith(BACK_ROOM) || (path + "/").equals(BACK_ROOM)) {
      back.answer(path, this, request, response, callback);
      return true;
    }
    String base = Address.decode(stand.print().base().path());
    if (path.startsWith(base)) {
      answer(path.substring(base.length()), request, response, callback);
    } else if (path.equals("/") || (path + "/").equals(base)) {
      Response.sendRedirect(request, response, callback, stand.print().base().path());
    } else {
      Optional<String> moved = stand.moved(path);
      if (moved.isPresent()) {
        Response.sendRedirect(request, response, callback, moved.get());
      } else {
        say(
            response,
            callback,
            HttpStatus.NOT_FOUND_404,
            "Nothing stands here: the site begins at " + base + ", as its address says.");
      }
    }
    return true;
  }

  private static void protect(HttpFields.Mutable headers) {
    headers.put(HttpHeader.CACHE_CONTROL, "no-cache");
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    headers.put("X-Frame-Options", "SAMEORIGIN");
  }

  private void answer(String path, Request request, Response response, Callback callback)
      throws IOException {
    Print print = stand.print();
    Place place = print.place(path);
    if (place instanceof Place.Moved moved) {
      String query = request.getHttpURI().getQuery();
      String to = print.base().path() + Route.encode(moved.path());
      Response.sendRedirect(
          request,
          response,
          callback,
          HttpStatus.MOVED_PERMANENTLY_301,
          query == null ? to : to + "?" + query,
          false);
    } else if (place instanceof Place.Here here && !(here.output() instanceof Output.Page)) {
      send(request, response, callback, sent(print, here.output()));
    } else {
      Newsstand.Page page = stand.page(path);
      byte[] html = insert.into(page.html(), Sight.of(page.html(), print));
      Sent sent = Sent.made(html, MediaTypes.of("index.html"));
      if (page.isThere()) {
        send(request, response, callback, sent);
      } else {
        miss(response, callback, sent, html);
      }
    }
  }

  private static Sent sent(Print print, Output output) throws IOException {
    String type = MediaTypes.of(output.route().file());
    return output instanceof Output.Copy copy
        ? Sent.file(copy.file().file(), type)
        : Sent.made(print.proof().renderer().bytes(output), type);
  }

  /** Sends what is there: whole, in parts, or only its head. */
  void send(Request request, Response response, Callback callback, Sent sent) {
    // The service takes a path with a slash at its end for a folder's.
    HttpURI file = HttpURI.build(request.getHttpURI()).path("/file").asImmutable();
    service.doGet(Request.serveAs(request, file), response, callback, sent);
  }

  private static void miss(Response response, Callback callback, Sent sent, byte[] html) {
    response.setStatus(HttpStatus.NOT_FOUND_404);
    response.getHeaders().put(sent.getContentType());
    response.write(true, ByteBuffer.wrap(html), callback);
  }

  static void say(Response response, Callback callback, int status, String words) {
    response.setStatus(status);
    if (status == HttpStatus.METHOD_NOT_ALLOWED_405) {
      response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD");
    }
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
    response.write(
        true, ByteBuffer.wrap((words + "\n").getBytes(StandardCharsets.UTF_8)), callback);
  }
}
