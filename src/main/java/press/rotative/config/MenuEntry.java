package press.rotative.config;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.rotative.diag.Diagnostic;
import press.rotative.source.Fields;
import press.rotative.source.Found;

/**
 * An entry of a menu.
 *
 * @param to where it leads: a section, a file below {@code content/}, an address of the site, or one of another host
 * @param label nothing to take the name of what it leads to
 */
public record MenuEntry(Found<String> to, @Nullable String label) {

  /** A list of entries, each a text or {@code to} with {@code label}. */
  static List<MenuEntry> read(Fields fields, String key, List<Diagnostic> problems) {
    List<MenuEntry> entries = new ArrayList<>();
    for (Object item : fields.textsAndMappings(key)) {
      if (item instanceof Fields own) {
        Found<String> to = own.text("to");
        Found<String> label = own.text("label");
        if (to == null) {
          problems.add(Diagnostic.error(
              "bad-menu",
              own.location("to"),
              "an entry of \"" + key + "\" leads nowhere",
              "write to: and a section, a file below content/ or an address"));
        } else {
          entries.add(new MenuEntry(to, label == null ? null : label.value()));
        }
        own.reportUnknown("an entry of " + key, Set.of());
      } else if (item instanceof Found<?> found && found.value() instanceof String text) {
        entries.add(new MenuEntry(new Found<>(text, found.location()), null));
      }
    }
    Set<String> seen = new HashSet<>();
    for (MenuEntry entry : entries) {
      if (!seen.add(entry.to().value())) {
        problems.add(Diagnostic.warning(
            "repeated-entry",
            entry.to().location(),
            "\"" + entry.to().value() + "\" stands in \"" + key + "\" twice",
            "delete one of the two"));
      }
    }
    return List.copyOf(entries);
  }
}
