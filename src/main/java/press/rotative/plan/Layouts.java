package press.rotative.plan;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Suggestion;
import press.rotative.source.Found;

/**
 * The templates in {@code layouts/} that pieces may choose by {@code layout:}. A site without any takes no notice of
 * what pieces say, since those of other tools name that tool's layouts.
 */
record Layouts(Set<String> names) {

  private static final String ENDING = ".html";

  String template(@Nullable Found<String> layout, String standard) {
    return layout != null && names.contains(name(layout))
        ? "layouts/" + name(layout) + ENDING
        : standard;
  }

  void check(@Nullable Found<String> layout, List<Diagnostic> problems) {
    if (layout != null && !names.isEmpty() && !names.contains(name(layout))) {
      problems.add(Diagnostic.error(
          "no-such-layout",
          layout.location(),
          "there is no layout \"" + layout.value() + "\"",
          Suggestion.hint(name(layout), names)));
    }
  }

  private static String name(Found<String> layout) {
    String name = layout.value();
    return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
  }
}
