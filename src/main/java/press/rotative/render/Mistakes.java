package press.rotative.render;

import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.PebbleException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.diag.Suggestion;
import press.rotative.source.Theme;

/**
 * Turns what Pebble throws into what a user is told. Pebble knows the line of a mistake; the column is found here, as
 * the place of the first thing that the message quotes.
 */
final class Mistakes {

  private static final Pattern WANTED = Pattern.compile(
      "Unexpected token of value \"(.+?)\" and type \\w+, expected token of type (\\w+)");

  private final Theme theme;

  Mistakes(Theme theme) {
    this.theme = theme;
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
    return withColumn(
        mistake.diagnostic().code().equals("missing-template") ? whereAsked(mistake) : mistake);
  }

  /** A template that is not there is missed by another one, where its name is written. */
  private TemplateMistake whereAsked(TemplateMistake mistake) {
    Diagnostic missing = mistake.diagnostic();
    String name = missing.location().path().substring("templates/".length());
    Pattern quoted = Pattern.compile("[\"']" + Pattern.quote(name) + "[\"']");
    try {
      for (String file : theme.list("")) {
        List<String> lines = file.endsWith(".html") ? lines(file) : List.of();
        for (int i = 0; i < lines.size(); i++) {
          if (quoted.matcher(lines.get(i)).find()) {
            return at(file, i + 1, missing.code(), missing.message(), missing.hint());
          }
        }
      }
    } catch (IOException e) {
      return mistake;
    }
    return mistake;
  }

  private List<String> lines(String path) throws IOException {
    return theme
        .find(path)
        .map(b -> new String(b, StandardCharsets.UTF_8).lines().toList())
        .orElse(List.of());
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
    try {
      return told.code().equals("template-open")
          ? open(file, String.join("\n", lines(file))).orElse(mistake)
          : mistake;
    } catch (IOException e) {
      return mistake;
    }
  }

  /** The last of what a file opens and does not close, with its place; empty where all is closed. */
  static Optional<TemplateMistake> open(String file, String text) {
    return Opened.last(text)
        .map(opened -> new TemplateMistake(Diagnostic.error(
            "template-open",
            Location.in("templates/" + file, text, opened.at()),
            "\"" + opened.sign() + "\" is opened here and not closed",
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

  TemplateMistake withColumn(TemplateMistake mistake) {
    Diagnostic d = mistake.diagnostic();
    Location place = d.location();
    int start = d.message().indexOf('"');
    int end = d.message().indexOf('"', start + 1);
    if (place.line() == 0 || place.column() != 0 || end < 0) {
      return mistake;
    }
    String word = d.message().substring(start + 1, end);
    int column = column(place, word);
    Location exact = new Location(place.path(), place.line(), column);
    String message = d.code().equals("template-part")
        ? d.message().replace("\"" + word + "\"", "\"" + whole(place, word) + "\"")
        : d.message();
    TemplateMistake better =
        new TemplateMistake(new Diagnostic(d.severity(), d.code(), exact, message, d.hint()));
    better.initCause(mistake);
    return better;
  }

  /** A part as the template writes it, with the names before it: {@code site.titel}. */
  private String whole(Location place, String part) {
    Matcher written = Pattern.compile("[A-Za-z_][\\w.\\[\\]]*\\." + Pattern.quote(part) + "\\b")
        .matcher(line(place));
    return written.find() ? written.group() : part;
  }

  /** The line that a mistake is in, empty where nobody knows it. */
  private String line(Location place) {
    try {
      List<String> lines = lines(place.path().substring("templates/".length()));
      return place.line() > lines.size() ? "" : lines.get(place.line() - 1);
    } catch (IOException e) {
      return "";
    }
  }

  private int column(Location place, String word) {
    String line = line(place);
    for (int at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1)) {
      int after = at + word.length();
      boolean starts = at == 0 || !Character.isJavaIdentifierPart(line.charAt(at - 1));
      if (starts
          && (after == line.length() || !Character.isJavaIdentifierPart(line.charAt(after)))) {
        return line.codePointCount(0, at) + 1;
      }
    }
    return 0;
  }
}
