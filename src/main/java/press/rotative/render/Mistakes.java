package press.rotative.render;

import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.PebbleException;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.diag.Suggestion;

/**
 * Turns what Pebble throws into what a user is told.
 */
final class Mistakes {

  private static final Pattern WANTED = Pattern.compile(
      "Unexpected token of value \"(.+?)\" and type \\w+, expected token of type (\\w+)");
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
        : told(pebble.getPebbleMessage());
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

  private record Told(String code, String message, @Nullable String hint) {}

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

  /** What Pebble said, in our words where it is among the frequent mistakes. */
  private static Told told(String said) {
    if (said.startsWith("Filter [")) {
      return unknown("filter", bracketed(said), Subset.filters());
    }
    if (said.startsWith("Function or Macro [")) {
      return unknown("function", bracketed(said), Subset.functions());
    }
    if (said.startsWith("Unexpected tag name")) {
      String tag = said.substring(said.indexOf('"') + 1, said.lastIndexOf('"'));
      return tag.startsWith("end") || tag.startsWith("else")
          ? new Told(
              "template-end",
              "\"" + tag + "\" belongs to nothing that is open here",
              "look above for a tag without its end, or with one too many")
          : unknown("tag", tag, Subset.tags());
    }
    if (said.contains("EOF")
        || said.startsWith("Unexpected end")
        || said.startsWith("Unclosed")
        || said.startsWith("Unexpected character")
        || said.startsWith("endblock tag should be")) {
      return new Told(
          "template-open",
          "something is opened that the file does not close",
          "look for {%, {{ or a tag without its end");
    }
    Matcher wanted = WANTED.matcher(said);
    if (wanted.find()) {
      return new Told(
          "template",
          "\"" + wanted.group(1) + "\" cannot stand here",
          wanted.group(2).equals("NAME")
              ? "a name is missing before it"
              : "look at what stands before it: something is missing there, or too much");
    }
    if (said.startsWith("Unexpected token") && said.endsWith("\"")) {
      String value =
          said.substring(said.lastIndexOf('"', said.length() - 2) + 1, said.length() - 1);
      return new Told(
          "template",
          "\"" + value + "\" cannot stand here",
          "look at what stands before it: something is missing there, or too much");
    }
    if (said.startsWith("A block must start with a tag name")) {
      return new Told(
          "template-tag",
          "this tag has no name",
          "write one of " + String.join(", ", Subset.tags()));
    }
    if (said.startsWith("null value given to if")) {
      return new Told(
          "template-unset",
          "the condition is not set",
          "ask so: {% if page.description is not empty %}");
    }
    return new Told(
        "template", said.substring(0, 1).toLowerCase(Locale.ROOT) + said.substring(1), null);
  }

  private static Told unknown(String kind, String name, Collection<String> valid) {
    return new Told(
        "template-" + kind,
        "the " + kind + " \"" + name + "\" does not exist",
        Suggestion.hint(name, valid));
  }

  private static String bracketed(String said) {
    return said.substring(said.indexOf('[') + 1, said.indexOf(']'));
  }
}
