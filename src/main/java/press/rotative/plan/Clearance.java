package press.rotative.plan;

import java.util.List;
import press.rotative.url.Route;

/**
 * Remembers the addresses of plans in which each found its place: those of the next plan of the same site are mostly the
 * same, and then need not be looked at. Safe for several threads.
 */
public final class Clearance {

  /** Of a site before its texts are read, and after: the two take turns in a preview. */
  private record Known(List<Route> last, List<Route> before) {}

  private volatile Known known = new Known(List.of(), List.of());

  boolean covers(List<Output> outputs) {
    Known now = known;
    return areOf(now.last(), outputs) || areOf(now.before(), outputs);
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

  synchronized void add(List<Output> outputs) {
    known = new Known(outputs.stream().map(Output::route).toList(), known.last());
  }
}
