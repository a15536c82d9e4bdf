package press.rotative.render;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.rotative.diag.Suggestion;

/** What Pebble said of a mistake, as a user is told it. */
record Told(String code, String message, @Nullable String hint) {

  private static final Pattern WANTED = Pattern.compile(
      "Unexpected token of value \"(.+?)\" and type \\w+, expected token of type (\\w+)");
  private static final Pattern NAMED = Pattern.compile("\\.\\w+\\s*\\([^)]*?\\b(\\w+)\\s*=(?!=)");

  /**
   * In our words where it is among the frequent mistakes.
   *
   * @param line of the template
   */
  static Told of(String said, String line) {
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
          : tag.equals("from")
              ? new Told(
                  "template-tag",
                  "the tag \"from\" does not exist",
                  "write {% import \"partials/mine.html\" %}: it takes all macros of that file")
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
    if (said.startsWith("Unexpected \"")) {
      String sign = said.substring(said.indexOf('"') + 1, said.lastIndexOf('"'));
      return new Told(
          "template",
          "\"" + sign + "\" closes nothing that is open here",
          "take it out, or write what it shall close before it");
    }
    Matcher wanted = WANTED.matcher(said);
    if (wanted.find()) {
      return misplaced(wanted.group(1), wanted.group(2).equals("NAME"));
    }
    if (said.startsWith("Unexpected token") && said.endsWith("\"")) {
      return misplaced(
          said.substring(said.lastIndexOf('"', said.length() - 2) + 1, said.length() - 1), false);
    }
    if (said.startsWith("A block must start with a tag name")) {
      return new Told(
          "template-tag",
          "this tag has no name",
          "write one of " + String.join(", ", Subset.tags()));
    }
    if (said.startsWith("Can not assign")) {
      String name = said.substring(said.lastIndexOf(' ') + 1);
      return new Told("template", "\"" + name + "\" cannot be set", "give the value another name");
    }
    if (said.startsWith("Can not use named arguments")) {
      Matcher named = NAMED.matcher(line);
      return new Told(
          "template-call",
          named.find()
              ? "\"" + named.group(1)
                  + "\" is named: what stands behind a dot takes no named arguments"
              : "what stands behind a dot takes no named arguments",
          "write the values alone, in the macro's order");
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

  private static Told misplaced(String value, boolean nameless) {
    String before = switch (value) {
      case "}" -> "a map is written so: {\"name\": value, \"other\": value}";
      case "]" -> "a list is written so: [value, value]";
      default -> "look at what stands before it: something is missing there, or too much";
    };
    return new Told(
        "template",
        "\"" + value + "\" cannot stand here",
        nameless ? "a name is missing before it" : before);
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
