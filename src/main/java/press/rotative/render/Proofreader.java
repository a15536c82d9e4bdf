package press.rotative.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;

/**
 * What is wrong with a template before any page is made with it. Pebble stops at the first mistake of a file: the line is
 * struck out, and the file is read again.
 */
final class Proofreader {

  private static final int MOST_MISTAKES = 100;
  /** What something that is open above may bring about. */
  private static final Set<String> SYNTAX = Set.of("template", "template-end", "template-open");

  private static final Pattern CODE = Pattern.compile("(?s)\\{\\{.*?}}|\\{%.*?%}|\\{#.*?#}");
  private static final Pattern NAMED =
      Pattern.compile("\\{%-?\\s*(?:include|extends|import|from)\\s+(?:\"([^\"]+)\"|'([^']+)')");

  private final Mistakes mistakes;
  private final Predicate<String> exists;

  /**
   * @param exists whether there is a template of a name
   */
  Proofreader(Mistakes mistakes, Predicate<String> exists) {
    this.mistakes = mistakes;
    this.exists = exists;
  }

  /**
   * @param text of the file
   * @param compile throws where it cannot be compiled
   */
  List<Diagnostic> read(String file, String text, Consumer<String> compile) {
    List<Diagnostic> found = new ArrayList<>(missing(file, text));
    List<Diagnostic> syntax = new ArrayList<>();
    String rest = text;
    for (int times = 0; times < MOST_MISTAKES; times++) {
      try {
        compile.accept(rest);
        break;
      } catch (RuntimeException e) {
        Diagnostic next = explained(e, file, rest);
        if (syntax.isEmpty() || !next.code().equals("template-end")) {
          syntax.add(next);
        }
        String struck = struck(rest, next.location().line());
        if (struck.equals(rest)) {
          break;
        }
        rest = struck;
      }
    }
    found.addAll(syntax);
    return found;
  }

  private Diagnostic explained(RuntimeException thrown, String file, String text) {
    TemplateMistake told = mistakes.explain(thrown, file, List.of());
    return SYNTAX.contains(told.diagnostic().code())
        ? Mistakes.open(file, text).orElse(told).diagnostic()
        : told.diagnostic();
  }

  /** Templates that the file names and that are not there, each where it is named. */
  private List<Diagnostic> missing(String file, String text) {
    List<Diagnostic> found = new ArrayList<>();
    Matcher named = NAMED.matcher(text);
    while (named.find()) {
      String name = named.group(1) == null ? named.group(2) : named.group(1);
      if (!exists.test(name)) {
        int line = Location.in(file, text, named.start()).line();
        found.add(mistakes.withColumn(Mistakes.missing(file, line, name)).diagnostic());
      }
    }
    return found;
  }

  /** The text without the code that touches a line, or with what is opened there and not closed. */
  private static String struck(String text, int line) {
    int start = 0;
    for (int i = 1; i < line && start >= 0; i++) {
      start = text.indexOf('\n', start) + 1;
    }
    int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
    StringBuilder struck = new StringBuilder(text);
    Matcher code = CODE.matcher(text);
    while (code.find()) {
      if (code.start() < end && code.end() > start) {
        blank(struck, code.start(), code.end());
      }
    }
    if (struck.toString().equals(text)) {
      blank(struck, start, end);
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
