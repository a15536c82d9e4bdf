package press.rotative.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.source.Theme;

/**
 * Where a mistake stands in a template. Pebble knows its line; the column is that of the first thing that the message
 * quotes.
 *
 * @param theme the templates
 * @param struck texts by the names of those that something was taken out of: a place is looked for in what is left
 */
record Places(Theme theme, Map<String, String> struck) {

  TemplateMistake of(TemplateMistake mistake) {
    Diagnostic told = mistake.diagnostic();
    String name = Pattern.quote(quoted(told));
    return column(
        switch (told.code()) {
          case "missing-template" -> written(mistake, "[\"']" + name + "[\"']", 0);
          case "template-function" ->
            written(mistake, "\\b" + name + "\\s*\\(", told.location().line());
          default -> mistake;
        });
  }

  /**
   * What is not there is missed by another template than the one that Pebble names.
   *
   * @param line where the name stands, 0 for any
   */
  private TemplateMistake written(TemplateMistake mistake, String name, int line) {
    Diagnostic missing = mistake.diagnostic();
    Pattern written = Pattern.compile(name);
    try {
      List<String> files = new ArrayList<>(theme.list(""));
      files.add(0, file(missing.location()));
      for (String file : files) {
        String text = file.endsWith(".html") ? text(file) : "";
        Matcher found = written.matcher(text);
        while (found.find()) {
          int at = Location.in(file, text, found.start()).line();
          if (line == 0 || line == at) {
            return Mistakes.at(file, at, missing.code(), missing.message(), missing.hint());
          }
        }
      }
    } catch (IOException e) {
      return mistake;
    }
    return mistake;
  }

  private static String file(Location place) {
    return place.path().substring("templates/".length());
  }

  /** A template as it was read; empty where there is none. */
  String text(String path) {
    try {
      String left = struck.get(path);
      return left != null
          ? left
          : theme.find(path).map(b -> new String(b, StandardCharsets.UTF_8)).orElse("");
    } catch (IOException e) {
      return "";
    }
  }

  /** The same mistake, with the column of what it names. */
  TemplateMistake column(TemplateMistake mistake) {
    Diagnostic d = mistake.diagnostic();
    Location place = d.location();
    String word = quoted(d);
    if (place.line() == 0 || place.column() != 0 || word.isEmpty()) {
      return mistake;
    }
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

  /** The first thing that a message quotes. */
  private static String quoted(Diagnostic diagnostic) {
    String[] parts = diagnostic.message().split("\"", 3);
    return parts.length < 3 ? "" : parts[1];
  }

  /** A part as the template writes it, with the names before it: {@code site.titel}. */
  private String whole(Location place, String part) {
    Matcher written = Pattern.compile("[A-Za-z_][\\w.\\[\\]]*\\." + Pattern.quote(part) + "\\b")
        .matcher(line(place.line(), text(file(place))));
    return written.find() ? written.group() : part;
  }

  /** A line of a text, empty behind the last. */
  static String line(int line, String text) {
    int start = Code.line(text, line);
    return text.substring(start, Code.end(text, start));
  }

  /** The first place of a word in the code of a line, else on that line; 0 for none. */
  private int column(Location place, String word) {
    String text = text(file(place));
    String line = line(place.line(), text);
    int start = Code.line(text, place.line());
    List<Code> pieces = Code.at(place, text);
    int found = 0;
    for (int at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1)) {
      int sign = start + at;
      boolean inCode = pieces.stream().anyMatch(code -> code.start() <= sign && sign < code.end());
      if ((found == 0 || inCode) && isWhole(line, at, word)) {
        found = line.codePointCount(0, at) + 1;
        if (inCode) {
          return found;
        }
      }
    }
    return found;
  }

  /** Whether no letters stand before a word, nor behind one that ends with a letter. */
  private static boolean isWhole(String line, int at, String word) {
    int after = at + word.length();
    boolean ends = after == line.length()
        || !Character.isJavaIdentifierPart(line.charAt(after - 1))
        || !Character.isJavaIdentifierPart(line.charAt(after));
    return ends && (at == 0 || !Character.isJavaIdentifierPart(line.charAt(at - 1)));
  }
}
