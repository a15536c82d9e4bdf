package press.rotative.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import press.rotative.diag.Diagnostic;

/**
 * What of many diagnostics is shown to a person at a terminal: the first places of each code, and how many more there
 * are.
 *
 * @param shown in their order
 * @param left how many of each code are left out
 */
record Diagnostics(List<Diagnostic> shown, Map<String, Integer> left) {

  private static final int PLACES = 3;

  static Diagnostics all(List<Diagnostic> diagnostics) {
    return new Diagnostics(diagnostics, Map.of());
  }

  static Diagnostics few(List<Diagnostic> diagnostics) {
    Map<String, Integer> seen = new HashMap<>();
    Map<String, Integer> left = new HashMap<>();
    List<Diagnostic> shown = new ArrayList<>();
    for (Diagnostic diagnostic : diagnostics) {
      if (seen.merge(diagnostic.code(), 1, Integer::sum) <= PLACES) {
        shown.add(diagnostic);
      } else {
        left.merge(diagnostic.code(), 1, Integer::sum);
      }
    }
    return new Diagnostics(List.copyOf(shown), Map.copyOf(left));
  }

  /** Of many the few that say most: the first place of each code, then the second ones, and so on, in their order. */
  static List<Diagnostic> telling(List<Diagnostic> diagnostics, int most) {
    Map<String, Integer> seen = new HashMap<>();
    Map<Diagnostic, Integer> turns = new HashMap<>();
    diagnostics.forEach(d -> turns.putIfAbsent(d, seen.merge(d.code(), 1, Integer::sum)));
    Set<Diagnostic> chosen = diagnostics.stream()
        .sorted(Comparator.comparing((Diagnostic d) -> turns.getOrDefault(d, 0)))
        .limit(most)
        .collect(Collectors.toSet());
    return diagnostics.stream().filter(chosen::contains).toList();
  }
}
