package press.rotative.render;

import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.PebbleException;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;

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
    return places.of(mistake);
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
        ? missing(missing, variables)
        : Told.of(pebble.getPebbleMessage());
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

  private static Told missing(AttributeNotFoundException missing, Collection<String> variables) {
    String name = missing.getAttributeName();
    boolean ofNothing = missing.getPebbleMessage().startsWith("Attempt");
    return ofNothing || variables.contains(name)
        ? new Told(
            "template-unset",
            "\"" + name + "\" cannot be read where nothing is set",
            "ask first, as in {% if page.description is not empty %}")
        : new Told(
            "template-variable",
            "\"" + name + "\" does not exist on this page",
            Renamed.hint(name, variables));
  }
}
