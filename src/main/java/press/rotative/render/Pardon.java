package press.rotative.render;

import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;

/**
 * Lets a page be rendered again past the mistakes that are known, so that the next one is found: what does not exist is
 * then an empty list. What is printed so is thrown away.
 */
final class Pardon {

  /** No template can name it. */
  private static final String KEY = " pardon";

  /** A list of its own, so that it is known again. */
  private static final List<Object> NOTHING = Collections.unmodifiableList(new ArrayList<>());

  private static final Set<String> NAMED =
      Set.of("template-variable", "template-part", "template-set", "template-unset");

  /** What is missed by its name is a mistake whatever stands before it. */
  private static final Set<String> UNKNOWN =
      Set.of("template-filter", "template-function", "template-tag", "missing-template");

  private final ThemeLoader theme;
  private final Set<Piece> pieces = new HashSet<>();
  private final Set<Place> pardoned = new HashSet<>();
  /** The words of a tag that would have taken macros from another file. */
  private final Set<String> untaken = new HashSet<>();

  /** A name in a line of a template. */
  private record Place(String path, int line, String name) {}

  /** Code of a template. */
  private record Piece(String path, Code code) {}

  Pardon(ThemeLoader theme) {
    this.theme = theme;
  }

  /** Makes itself known to the page that gets these views. */
  void join(Map<String, Object> views) {
    views.put(KEY, this);
  }

  /** Whether a mistake may follow from what was pardoned in the same piece of code. */
  boolean isBehind(Diagnostic mistake) {
    if (mistake.code().equals("template-function") && untaken.contains(name(mistake))) {
      return true;
    }
    return !NAMED.contains(mistake.code())
        && !UNKNOWN.contains(mistake.code())
        && pieces(mistake.location()).stream().anyMatch(pieces::contains);
  }

  private List<Piece> pieces(Location place) {
    String name = place.path().substring("templates/".length());
    return theme.resourceExists(name)
        ? Code.at(place, theme.text(name)).stream()
            .map(code -> new Piece(place.path(), code))
            .toList()
        : List.of();
  }

  private String text(Piece piece) {
    return theme
        .text(piece.path().substring("templates/".length()))
        .substring(piece.code().start(), piece.code().end());
  }

  /** Whether the page can go on past the mistake. */
  boolean grant(Diagnostic mistake, Map<String, Object> views) {
    Location at = mistake.location();
    if (mistake.code().equals("template-tag")) {
      pieces(at).stream()
          .filter(piece -> piece.code().tag().equals("from"))
          .forEach(piece -> untaken.addAll(List.of(text(piece).split("\\W+"))));
    }
    if (!NAMED.contains(mistake.code())) {
      return false;
    }
    pieces.addAll(pieces(at));
    return mistake.code().equals("template-variable")
        ? views.putIfAbsent(name(mistake), NOTHING) == null
        : pardoned.add(new Place(at.path(), at.line(), name(mistake)));
  }

  private static String name(Diagnostic mistake) {
    String[] parts = mistake.message().split("\"", 3);
    return parts.length < 3 ? "" : parts[1].substring(parts[1].lastIndexOf('.') + 1);
  }

  /** Whether the part of a view is missed here for the second time. */
  static boolean covers(EvaluationContextImpl context, String template, int line, Object name) {
    return context.getVariable(KEY) instanceof Pardon pardon
        && pardon.pardoned.contains(new Place("templates/" + template, line, name.toString()));
  }

  static Object nothing() {
    return NOTHING;
  }

  /** What stands behind a dot after something pardoned is no mistake of its own. */
  static boolean isNothing(Object value) {
    return value == NOTHING;
  }
}
