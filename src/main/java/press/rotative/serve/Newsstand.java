package press.rotative.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.plan.Output;
import press.rotative.render.TemplateMistake;
import press.rotative.url.BaseUrl;
import press.rotative.url.Route;

/**
 * Holds the newest print of a site and hands out its pages; where one is faulty, the last that was not. Safe for many
 * threads: whoever comes before the first print waits for it.
 */
final class Newsstand {

  /** Pages that are remembered as they last were without a fault. */
  private static final int REMEMBERED = 200;

  private static final byte[] NOTHING_YET =
      "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>Not yet a page</title>\n</head>\n<body>\n</body>\n</html>\n"
          .getBytes(StandardCharsets.UTF_8);

  private final CountDownLatch first = new CountDownLatch(1);
  private final Map<String, byte[]> good =
      Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
          return size() > REMEMBERED;
        }
      });

  private final Set<String> bases = ConcurrentHashMap.newKeySet();
  private volatile @Nullable BaseUrl base;
  private volatile @Nullable Issue newest;

  /** A print, and what rendering its pages has brought to light. */
  private record Issue(Print print, Map<Location, Diagnostic> found) {}

  /** A page as it is to be shown. */
  static final class Page {

    private final byte[] html;
    private final boolean there;

    private Page(byte[] html, boolean there) {
      this.html = html;
      this.there = there;
    }

    byte[] html() {
      return html;
    }

    /** Whether it is the page that was asked for, rather than that for missing addresses. */
    boolean isThere() {
      return there;
    }
  }

  /** Takes the newest print. Where the settings may be wrong, the site stays at its address. */
  void lay(Print print) {
    if (!print.isFaultyAtHeart()) {
      base = print.base();
    }
    BaseUrl last = base;
    Print shown = last == null ? print : print.at(last);
    bases.add(Address.decode(shown.base().path()));
    newest = new Issue(shown, new ConcurrentHashMap<>());
    first.countDown();
  }

  private Issue issue() {
    Issue issue = newest;
    while (issue == null) {
      try {
        first.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("the preview ends", e);
      }
      issue = newest;
    }
    return issue;
  }

  Print print() {
    return issue().print();
  }

  /**
   * The address at which a page stands now that was open before the site's own path changed.
   *
   * @param path decoded
   */
  Optional<String> moved(String path) {
    return bases.stream()
        .filter(path::startsWith)
        .max(Comparator.comparingInt(String::length))
        .map(former -> print().base().path() + Route.encode(path.substring(former.length())));
  }

  /** Adds what came to light after the print was made. */
  void find(Diagnostic mistake) {
    issue().found().putIfAbsent(mistake.location(), mistake);
  }

  /** All that is wrong with the site, as far as its pages were looked at: errors first. */
  List<Diagnostic> mistakes() {
    Issue issue = issue();
    return issue.found().isEmpty()
        ? issue.print().diagnostics()
        : Stream.concat(issue.print().diagnostics().stream(), issue.found().values().stream())
            .distinct()
            .sorted()
            .toList();
  }

  /**
   * The page at an address; that for missing ones where none is there.
   *
   * @param path below the site's own
   */
  Page page(String path) throws IOException {
    Issue issue = issue();
    Place place = issue.print().place(path);
    if (place instanceof Place.Here here) {
      return new Page(html(issue, here.output()), true);
    }
    String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    byte[] last = issue.print().faulty().isEmpty() ? null : good.get(file);
    if (last != null) {
      return new Page(last, true);
    }
    Output missing = issue.print().outputs().get(Place.MISSING);
    return new Page(missing == null ? NOTHING_YET : html(issue, missing), false);
  }

  private byte[] html(Issue issue, Output output) throws IOException {
    String file = output.route().file();
    boolean faulty = issue.print().isFaulty(output);
    byte[] last = faulty ? good.get(file) : null;
    if (last != null) {
      return last;
    }
    try {
      byte[] html = issue.print().proof().renderer().bytes(output);
      if (!faulty && output instanceof Output.Page) {
        good.put(file, html);
      }
      return html;
    } catch (TemplateMistake e) {
      issue.found().putIfAbsent(e.diagnostic().location(), e.diagnostic());
      byte[] before = good.get(file);
      return before == null ? NOTHING_YET : before;
    }
  }
}
