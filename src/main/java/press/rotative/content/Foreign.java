package press.rotative.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;

/**
 * A shortcode of another tool that nobody here knows: it is shown as text.
 *
 * @param name as its tool calls it
 */
public record Foreign(String name, Location location) {

  private static final int SHOWN = 3;

  /** What says when and how often something is printed. */
  private static final Set<String> PROGRAM = Set.of(
      "if",
      "else",
      "elsif",
      "elseif",
      "unless",
      "case",
      "when",
      "for",
      "tablerow",
      "cycle",
      "assign",
      "capture",
      "increment",
      "decrement",
      "set",
      "block",
      "macro",
      "import",
      "from",
      "extends",
      "with",
      "range",
      "end",
      "define",
      "template",
      "partial",
      "layout");

  /** One warning for each name, at the first place, with the number of places and some of them. */
  public static List<Diagnostic> told(Collection<Piece> pieces) {
    Map<String, List<Location>> places = new TreeMap<>();
    for (Piece piece : pieces) {
      for (Foreign foreign : piece.facts().foreign()) {
        places.computeIfAbsent(foreign.name(), n -> new ArrayList<>()).add(foreign.location());
      }
    }
    List<Diagnostic> told = new ArrayList<>();
    places.forEach((name, all) -> told.add(told(name, all.stream().sorted().toList())));
    return told;
  }

  private static Diagnostic told(String name, List<Location> places) {
    String more = places.stream()
        .skip(1)
        .limit(SHOWN)
        .map(Location::toString)
        .collect(Collectors.joining(", "));
    String also = places.size() == 1
        ? ""
        : ", " + places.size() + " times: also at " + more
            + (places.size() > SHOWN + 1 ? " …" : "");
    ComponentForms.Form ours = ComponentForms.find(name);
    if (ours != null) {
      return Diagnostic.warning(
          "unknown-shortcode",
          places.get(0),
          "the shortcode \"" + name + "\" says what our component \"" + name
              + "\" does not show: it is shown as text" + also,
          "write our component, which takes "
              + String.join(", ", ours.attributes().keySet()));
    }
    return Diagnostic.warning(
        "unknown-shortcode",
        places.get(0),
        "nobody here knows the shortcode \"" + name + "\": it is shown as text" + also,
        PROGRAM.contains(name)
            ? "it is a line of a program: write what it prints, or take it out"
            : name.chars().allMatch(c -> Directive.isNamePart((char) c, false))
                ? "add templates/components/" + name + ".html, or write it in Markdown"
                : "write it in Markdown, or take it out");
  }
}
