package press.rotative.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;

/**
 * What is wrong with a template before any page is made with it. Pebble stops at the first mistake of a file: the line is
 * struck out, and the file is read again.
 */
final class Proofreader {

  private static final int MOST_MISTAKES = 100;

  private static final Set<String> NAMING = Set.of("include", "extends", "import");

  private static final Pattern NAMED = Pattern.compile("[\"']\\s+as\\s");

  private final Places places;
  private final Predicate<String> exists;

  /**
   * @param exists whether there is a template of a name
   */
  Proofreader(Places places, Predicate<String> exists) {
    this.places = places;
    this.exists = exists;
  }

  /**
   * @param text of the file
   * @param compile throws where it cannot be compiled
   */
  List<Diagnostic> read(String file, String text, Consumer<String> compile) {
    List<Diagnostic> found = new ArrayList<>(missing(file, text));
    found.addAll(twice(file, text));
    List<Diagnostic> syntax = new ArrayList<>();
    String rest = text;
    for (int times = 0; times < MOST_MISTAKES; times++) {
      try {
        compile.accept(rest);
        break;
      } catch (RuntimeException e) {
        Diagnostic next = closest(explained(e, file), file, rest, compile);
        boolean follows = !syntax.isEmpty() && next.code().equals("template-end");
        if (!follows && !syntax.contains(next)) {
          syntax.add(next);
        }
        String struck = struck(rest, next.location());
        if (struck.equals(rest)) {
          break;
        }
        rest = struck;
      }
    }
    found.addAll(syntax);
    return found;
  }

  private Diagnostic explained(RuntimeException thrown, String file) {
    return new Mistakes(places).explain(thrown, file, List.of()).diagnostic();
  }

  /** Pebble tells the line alone: the mistake is in the first piece that brings it without the others there. */
  private Diagnostic closest(Diagnostic found, String file, String text, Consumer<String> compile) {
    Location line = new Location(found.location().path(), found.location().line(), 0);
    List<Code> pieces = found.code().equals("template") ? Code.at(line, text) : List.of();
    for (Code piece : pieces) {
      StringBuilder alone = new StringBuilder(text);
      pieces.stream()
          .filter(other -> !other.equals(piece))
          .forEach(other -> blank(alone, other.start(), other.end()));
      try {
        compile.accept(alone.toString());
      } catch (RuntimeException e) {
        Diagnostic again = explained(e, file);
        if (again.message().equals(found.message()) && again.location().line() == line.line()) {
          return again;
        }
      }
    }
    return found;
  }

  /** Templates that the file names and that are not there, each where it is named. */
  private List<Diagnostic> missing(String file, String text) {
    List<Diagnostic> found = new ArrayList<>();
    for (Code code : Code.of(text)) {
      if (NAMING.contains(code.tag()) && code.quoted() && !exists.test(code.name())) {
        int line = Location.in(file, text, code.nameAt()).line();
        found.add(places.column(Mistakes.missing(file, line, code.name())).diagnostic());
      }
    }
    return found;
  }

  /** Macros of one name from two files: only those of the first are called. */
  private List<Diagnostic> twice(String file, String text) {
    List<Diagnostic> found = new ArrayList<>();
    Map<String, String> from = new HashMap<>();
    for (Code code : Code.of(text)) {
      if (code.tag().equals("import")
          && code.quoted()
          && !NAMED.matcher(text.substring(code.nameAt(), code.end())).find()) {
        for (Code macro : Code.of(places.text(code.name()))) {
          String other =
              macro.tag().equals("macro") ? from.putIfAbsent(macro.name(), code.name()) : null;
          if (other != null && !other.equals(code.name())) {
            found.add(Diagnostic.error(
                "template-set",
                Location.in("templates/" + file, text, code.nameAt()),
                "\"" + code.name() + "\" brings a macro \"" + macro.name() + "\", as does \""
                    + other + "\"",
                "give one of them a name, as in {% import \"" + code.name() + "\" as mine %}"));
          }
        }
      }
    }
    return found;
  }

  /** The text without the code at a place; without the line, where something is opened there and not closed. */
  private static String struck(String text, Location place) {
    StringBuilder struck = new StringBuilder(text);
    Code.at(place, text).forEach(code -> blank(struck, code.start(), code.end()));
    if (struck.toString().equals(text)) {
      int start = Code.line(text, place.line());
      blank(struck, start, Code.end(text, start));
    }
    return struck.toString();
  }

  private static void blank(StringBuilder text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != '\n') {
        text.setCharAt(i, ' ');
      }
    }
  }
}
