package press.rotative.serve;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;

/**
 * Who is answered. Only names of this machine are (else a page of another site could read the preview under a name of
 * its own that leads here, "DNS rebinding"), and only what people open or the preview's own pages ask for: Fetch
 * Metadata, https://www.w3.org/TR/fetch-metadata/.
 *
 * @param host the address at which the preview listens
 */
record Gate(String host) {

  private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "::1");

  /** Why somebody is not answered. */
  record Refusal(int status, String words) {}

  Optional<Refusal> check(Request request) {
    String method = request.getMethod();
    if (!method.equals("GET") && !method.equals("HEAD")) {
      return refuse(HttpStatus.METHOD_NOT_ALLOWED_405, "A preview can only be read.");
    }
    String name = bare(Request.getServerName(request));
    if (!isHere(name)) {
      return refuse(
          HttpStatus.MISDIRECTED_REQUEST_421,
          "The preview does not answer for \"" + name
              + "\": open it as http://127.0.0.1/ or as what --bind says.");
    }
    return isStranger(request)
        ? refuse(HttpStatus.FORBIDDEN_403, "The preview answers no page of another origin.")
        : Optional.empty();
  }

  private static Optional<Refusal> refuse(int status, String words) {
    return Optional.of(new Refusal(status, words));
  }

  private boolean isHere(String name) {
    boolean open = !HERE.contains(bare(host));
    return HERE.contains(name) || name.equals(bare(host)) || open && isNumber(name);
  }

  /** Numbers cannot be made to lead elsewhere. */
  private static boolean isNumber(String name) {
    return name.matches("[0-9.]+") || name.contains(":");
  }

  private static String bare(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replaceFirst("\\.$", ""); // "localhost." is whole
    return lower.startsWith("[") && lower.endsWith("]")
        ? lower.substring(1, lower.length() - 1)
        : lower;
  }

  private static boolean isStranger(Request request) {
    HttpFields headers = request.getHeaders();
    String origin = headers.get(HttpHeader.ORIGIN);
    if (origin != null && !origin.equals("http://" + headers.get(HttpHeader.HOST))) {
      return true;
    }
    String from = headers.get("Sec-Fetch-Site");
    boolean own = from == null || from.equals("same-origin") || from.equals("none");
    return !own
        && !("navigate".equals(headers.get("Sec-Fetch-Mode"))
            && "document".equals(headers.get("Sec-Fetch-Dest")));
  }
}
