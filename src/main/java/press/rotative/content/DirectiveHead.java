package press.rotative.content;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import press.rotative.diag.Diagnostic;

/**
 * What stands behind {@code :::}: a component with attributes, or a box as VuePress, Docusaurus and Starlight write it, whose
 * kind is its name: {@code ::: warning Mind it}, {@code :::tip[A title]}.
 */
record DirectiveHead(Attributes attributes) {

  /** Two colons and a name, with nothing but attributes behind it; or three, with anything. */
  private static final Pattern UNREAD =
      Pattern.compile("::[A-Za-z][\\w-]*(?:[\\[{].*)?\\s*$|:{3,} ?[A-Za-z][\\w-]*(?:[ \\[{]|$)");

  /**
   * @param from behind the name
   * @return null where the line is a sentence rather than a head
   */
  static @Nullable DirectiveHead read(String name, String line, int from) {
    String rest = line.substring(from).strip();
    if (rest.isEmpty() || rest.startsWith("{")) {
      return of(null, rest);
    }
    int close = rest.startsWith("[") ? close(rest) : -1;
    DirectiveHead bracketed = close < 0
        ? null
        : of(rest.substring(1, close).strip(), rest.substring(close + 1).strip());
    if (bracketed != null) {
      return bracketed;
    }
    boolean apart = line.charAt(from) == ' ' || line.charAt(from) == '\t';
    if (!apart || !isTitled(name)) {
      return null;
    }
    int brace = rest.endsWith("}") ? rest.lastIndexOf('{') : -1;
    return brace < 0 ? of(rest, "") : of(rest.substring(0, brace).strip(), rest.substring(brace));
  }

  /** Whether a name may have a title behind it: one of another tool, too. */
  private static boolean isTitled(String name) {
    ComponentForms.Form form = ComponentForms.find(isBox(name) ? "note" : name);
    return form == null || form.attributes().containsKey("title");
  }

  /** The bracket that ends the one with which a text begins; -1 where there is none. */
  private static int close(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable DirectiveHead of(@Nullable String title, String braces) {
    Attributes written = braces.isEmpty() ? Attributes.NONE : Attributes.inBraces(braces, 0);
    if (written == null || written.end() < braces.length()) {
      return null;
    }
    if (title == null || title.isEmpty()) {
      return new DirectiveHead(written);
    }
    Map<String, Attributes.Value> values = new LinkedHashMap<>(written.values());
    values.putIfAbsent("title", new Attributes.Value(title, true));
    return new DirectiveHead(new Attributes(values, written.end()));
  }

  /** Says so where a paragraph begins with what looks like the use of a component and is read as text. */
  static void tell(Paragraph paragraph, Compilation body) {
    if (!(paragraph.getFirstChild() instanceof Text text) || !text.getLiteral().startsWith("::")) {
      return;
    }
    String line = body.source.line(paragraph).strip();
    String written = line.startsWith("::") ? line : text.getLiteral().strip();
    if (!UNREAD.matcher(written).lookingAt()) {
      return;
    }
    boolean leaf = !written.startsWith(":::");
    body.problems.add(Diagnostic.warning(
        "unknown-shortcode",
        body.source.of(paragraph),
        "\"" + written + "\" is no component as it is written: it is shown as text",
        leaf
            ? "write the attributes in braces at its end: ::name{key=\"value\"}"
            : "write the title before the attributes: :::name[Title]{key=\"value\"}"));
  }

  /** Whether a name is that of a box of other tools, which is a note here. */
  static boolean isBox(String name) {
    return name.equals("details")
        || (Alerts.Kind.find(name) != null && name.equals(name.toLowerCase(Locale.ROOT)));
  }
}
