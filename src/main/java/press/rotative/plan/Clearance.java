package press.rotative.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.rotative.url.Route;

/**
 * Remembers the addresses of plans in which each found its place: those of the next plan of the same site are mostly the
 * same, and then need not be looked at. Safe for several threads.
 */
public final class Clearance {

  /** Of a site before its texts are read, and after: the two take turns in a preview. */
  private record Known(List<Route> last, @Nullable Known before) {}

  private volatile @Nullable Known known;

  boolean covers(List<Output> outputs) {
    Known now = known;
    return now != null
        && (areOf(now.last(), outputs)
            || now.before() != null && areOf(now.before().last(), outputs));
  }

  private static boolean areOf(List<Route> routes, List<Output> outputs) {
    if (routes.size() != outputs.size()) {
      return false;
    }
    for (int i = 0; i < routes.size(); i++) {
      if (!routes.get(i).equals(outputs.get(i).route())) {
        return false;
      }
    }
    return true;
  }

  void add(List<Output> outputs) {
    Known now = known;
    List<Route> routes = outputs.stream().map(Output::route).toList();
    known = new Known(routes, now == null ? null : new Known(now.last(), null));
  }
}
