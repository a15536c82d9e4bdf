package press.rotative.render;

import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.PebbleException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.diag.Suggestion;

/**
 * Turns what Pebble throws into what a user is told.
 */
final class Mistakes {

  /** What something that is left open may bring about. */
  private static final Set<String> SYNTAX = Set.of("template", "template-end", "template-open");

  private final Places places;

  Mistakes(Places places) {
    this.places = places;
  }

  static TemplateMistake at(
      String template, int line, String code, String message, @Nullable String hint) {
    return new TemplateMistake(
        Diagnostic.error(code, new Location("templates/" + template, line, 0), message, hint));
  }

  /**
   * A template that is not there.
   *
   * @param file the one that names it, or itself where nobody knows that
   */
  static TemplateMistake missing(String file, int line, String name) {
    return at(
        file,
        line,
        "missing-template",
        "there is no template \"" + name + "\"",
        "names count from templates/, such as partials/card.html");
  }

  /** A template that includes itself, calls itself, or prints without end. */
  static TemplateMistake endless(String template) {
    return at(
        template,
        0,
        "template-endless",
        "the page never ends: \"" + template
            + "\" or what it includes goes round in a circle, or prints too much",
        "look for an include or a macro that leads back to itself, and for long loops");
  }

  /**
   * @param template the page's own template, for a failure that names none
   * @param variables the names that the page's template gets
   */
  TemplateMistake explain(RuntimeException thrown, String template, Collection<String> variables) {
    RuntimeException cause = innermost(thrown);
    TemplateMistake mistake =
        cause instanceof TemplateMistake told ? told : translate(cause, template, variables);
    return near(places.of(mistake));
  }

  /** A function that does not exist, with the macro that is meant: one of the file, or of what it imports. */
  private TemplateMistake near(TemplateMistake mistake) {
    Diagnostic told = mistake.diagnostic();
    if (!told.code().equals("template-function")) {
      return mistake;
    }
    String text = places.text(told.location().path().substring("templates/".length()));
    List<String> texts = new ArrayList<>(List.of(text));
    Code.of(text).stream()
        .filter(code -> code.tag().equals("import"))
        .forEach(code -> texts.add(places.text(code.name())));
    Set<String> macros = new TreeSet<>();
    texts.stream()
        .flatMap(each -> Code.of(each).stream())
        .filter(code -> code.tag().equals("macro"))
        .forEach(code -> macros.add(code.name()));
    return Suggestion.nearest(told.message().split("\"", 3)[1], macros)
        .map(name -> new TemplateMistake(new Diagnostic(
            told.severity(),
            told.code(),
            told.location(),
            told.message(),
            "did you mean \"" + name + "\"?")))
        .orElse(mistake);
  }

  /** The exception that says most: Pebble wraps one into the next where a condition fails. */
  private static RuntimeException innermost(RuntimeException thrown) {
    RuntimeException found = thrown;
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof TemplateMistake mistake) {
        return mistake;
      }
      if (t instanceof PebbleException pebble) {
        found = pebble;
      }
    }
    return found;
  }

  private TemplateMistake translate(
      RuntimeException thrown, String template, Collection<String> variables) {
    if (!(thrown instanceof PebbleException pebble)) {
      throw thrown;
    }
    String file = pebble.getFileName() == null ? template : pebble.getFileName();
    int line = pebble.getLineNumber() == null ? 0 : pebble.getLineNumber();
    Told told = pebble instanceof AttributeNotFoundException missing
        ? missing(missing, variables, Places.line(line, places.text(file)))
        : Told.of(pebble.getPebbleMessage(), Places.line(line, places.text(file)));
    TemplateMistake mistake = at(file, line, told.code(), told.message(), told.hint());
    return SYNTAX.contains(told.code()) ? open(file, places.text(file)).orElse(mistake) : mistake;
  }

  /** The last of what a file opens and does not close, with its place; empty where all is closed. */
  private static Optional<TemplateMistake> open(String file, String text) {
    return Opened.last(text)
        .map(opened -> new TemplateMistake(Diagnostic.error(
            "template-open",
            Location.in("templates/" + file, text, opened.at()),
            (opened.sign().equals("\"") ? "'\"'" : "\"" + opened.sign() + "\"")
                + " is opened here and not closed",
            "write " + opened.end() + " where it ends")));
  }

  private static Told missing(
      AttributeNotFoundException missing, Collection<String> variables, String line) {
    String name = missing.getAttributeName();
    if (missing.getPebbleMessage().startsWith("Attempt")) {
      return new Told(
          "template-unset",
          "\"" + name + "\" cannot be read where nothing is set",
          "ask first, as in {% if page.description is not empty %}");
    }
    if (variables.contains(name)) {
      return new Told(
          "template-variable",
          "\"" + name + "\" does not exist in this macro",
          "give it to the macro, as in {% macro card(" + name + ") %} and {{ card(" + name
              + ") }}");
    }
    boolean isKey = Pattern.compile("[{,]\\s*" + Pattern.quote(name) + "\\s*:")
        .matcher(line)
        .find();
    return new Told(
        "template-variable",
        "\"" + name + "\" does not exist on this page",
        isKey
            ? "put the names of a map in quotes: {\"" + name + "\": value}"
            : Renamed.hint(name, variables));
  }
}
