package press.rotative.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.diag.Suggestion;

/**
 * Holds what a template fills against the blocks of the one that it extends: Pebble drops, without a word, a block that
 * is not there, and whatever stands outside every block.
 */
final class Blocks {

  /** What works outside every block. */
  private static final Set<String> SILENT = Set.of("extends", "import", "set");

  private final Function<String, String> texts;
  private final Predicate<String> exists;

  /**
   * @param texts of templates by name
   * @param exists whether there is a template of a name
   */
  Blocks(Function<String, String> texts, Predicate<String> exists) {
    this.texts = texts;
    this.exists = exists;
  }

  /** A block of a name that the file has already: only one of the two is printed. */
  List<Diagnostic> repeated(String file) {
    String text = texts.apply(file);
    Map<String, Code> first = new HashMap<>();
    List<Diagnostic> found = new ArrayList<>();
    for (Code code : Code.of(text)) {
      Code other = code.tag().equals("block") ? first.putIfAbsent(code.name(), code) : null;
      if (other != null) {
        found.add(Diagnostic.error(
            "template-block",
            place(file, text, code.nameAt()),
            "the block \"" + code.name() + "\" already stands in line "
                + place(file, text, other.start()).line() + ": only one of the two is printed",
            "give one of them another name, or write both as one"));
      }
    }
    return found;
  }

  /** What of a site's own template is never printed. */
  List<Diagnostic> unprinted(String file) {
    String text = texts.apply(file);
    List<String> above = above(file);
    if (above.isEmpty()) {
      return List.of();
    }
    Set<String> known = names(above);
    List<Diagnostic> found = new ArrayList<>();
    int depth = 0;
    int from = 0;
    boolean told = false;
    for (Code code : Code.of(text)) {
      String tag = code.tag();
      boolean opens = tag.equals("block") || tag.equals("macro");
      boolean ends = tag.equals("endblock") || tag.equals("endmacro");
      if (depth == 0 && !told) {
        int loose = loose(text, from, code, opens);
        told = loose >= 0;
        if (told) {
          found.add(outside(file, text, loose, above.get(0)));
        }
      }
      if (depth == 0 && tag.equals("block")) {
        if (!known.contains(code.name())) {
          found.add(unknown(file, text, code, above.get(0), known));
        }
      }
      depth = Math.max(0, depth + (opens ? 1 : ends ? -1 : 0));
      told &= !opens;
      from = code.end();
    }
    int rest = depth == 0 && !told ? firstSign(text, from, text.length()) : -1;
    if (rest >= 0) {
      found.add(outside(file, text, rest, above.get(0)));
    }
    return found;
  }

  /**
   * A packed template that fills what the site's own layout has not.
   *
   * @param own the site's own templates
   */
  List<Diagnostic> unfilled(String packed, List<String> own) {
    List<String> above = above(packed);
    Set<String> known = names(above);
    List<Diagnostic> found = new ArrayList<>();
    for (String name : above.isEmpty() ? Set.<String>of() : names(List.of(packed))) {
      if (!known.contains(name)) {
        above.stream()
            .filter(own::contains)
            .findFirst()
            .ifPresent(layout -> found.add(Diagnostic.error(
                "template-block",
                Location.of("templates/" + layout),
                "\"" + layout + "\" has no block \"" + name + "\", into which others print",
                "write {% block " + name + " %}{% endblock %} where it shall stand")));
      }
    }
    return found;
  }

  /** The templates that a file extends, the nearest first; none where one is not known. */
  private List<String> above(String file) {
    List<String> above = new ArrayList<>();
    String next = file;
    while (true) {
      Code named = Code.of(texts.apply(next)).stream()
          .filter(code -> code.tag().equals("extends"))
          .findFirst()
          .orElse(null);
      if (named == null) {
        return above;
      }
      next = named.name();
      if (!named.quoted() || !exists.test(next) || above.contains(next) || next.equals(file)) {
        return List.of();
      }
      above.add(next);
    }
  }

  private Set<String> names(List<String> files) {
    Set<String> names = new TreeSet<>();
    for (String file : files) {
      Code.of(texts.apply(file)).stream()
          .filter(code -> code.tag().equals("block"))
          .forEach(code -> names.add(code.name()));
    }
    return names;
  }

  /** Where the first of what is dropped stands, before a piece of code or as that piece; -1 for none. */
  private static int loose(String text, int from, Code code, boolean opens) {
    int sign = firstSign(text, from, code.start());
    if (sign >= 0 || opens || text.startsWith("{#", code.start())) {
      return sign;
    }
    return SILENT.contains(code.tag()) ? -1 : code.start();
  }

  private static int firstSign(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isWhitespace(text.charAt(i)) && text.charAt(i) != '\uFEFF') {
        return i;
      }
    }
    return -1;
  }

  private static Diagnostic outside(String file, String text, int at, String layout) {
    return Diagnostic.error(
        "template-outside",
        place(file, text, at),
        "this stands outside every block, so that it is never printed",
        "put it into a block of \"" + layout + "\"");
  }

  private static Diagnostic unknown(
      String file, String text, Code block, String layout, Set<String> known) {
    return Diagnostic.error(
        "template-block",
        place(file, text, block.nameAt()),
        "there is no block \"" + block.name() + "\" in \"" + layout
            + "\", so that it is never printed",
        known.isEmpty() ? "that template has no blocks" : Suggestion.hint(block.name(), known));
  }

  private static Location place(String file, String text, int at) {
    return Location.in("templates/" + file, text, at);
  }
}
