package press.rotative.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the components of the program take. Those of a site take what its template asks for. */
final class ComponentForms {

  /** What the value of an attribute is. */
  enum Use {
    TEXT("text"),
    NUMBER("a whole number"),
    FLAG("true or false"),
    PICTURE("the path of a picture"),
    FILE("the path of a file"),
    LINK("an address"),
    KIND("note, tip, important, warning or caution");

    final String words;

    Use(String words) {
      this.words = words;
    }
  }

  /**
   * @param needed the attribute without which the component shows nothing
   */
  record Form(@Nullable String needed, Map<String, Use> attributes) {

    /** Whether an attribute is one of the component's and can have the value. */
    boolean takes(String attribute, String value) {
      Use use = attributes.get(attribute);
      if (use == null) {
        return false;
      }
      return switch (use) {
        case NUMBER -> plain(new Attributes.Value(value, false)) == Use.NUMBER;
        case KIND -> Alerts.Kind.find(value) != null;
        default -> true;
      };
    }

    /**
     * Whether the component shows all that is written.
     *
     * @param filled whether something stands within it
     */
    boolean shows(Map<String, String> written, boolean filled) {
      return written.entrySet().stream().allMatch(e -> takes(e.getKey(), e.getValue()))
          && (needed == null
              ? filled || written.containsKey("title")
              : !written.getOrDefault(needed, "").isBlank());
    }
  }

  private static final Map<String, Form> FORMS = forms();

  private ComponentForms() {}

  /** The form of one of the program's components. */
  static @Nullable Form find(String name) {
    return FORMS.get(name);
  }

  /** Whether one of the program's components cannot stand within a paragraph. */
  static boolean isBlock(String name) {
    return FORMS.containsKey(name) && !name.equals("embed");
  }

  static Set<String> names() {
    return FORMS.keySet();
  }

  /** What an attribute of a site's own component is, by its name and what it holds. */
  static Use guess(String attribute, Attributes.Value value) {
    return switch (attribute) {
      case "href" -> Use.LINK;
      case "src", "poster" -> Address.isPicture(value.text()) ? Use.PICTURE : Use.FILE;
      default -> plain(value);
    };
  }

  private static Use plain(Attributes.Value value) {
    String text = value.text();
    if (value.quoted()) {
      return Use.TEXT;
    }
    if (text.equals("true") || text.equals("false")) {
      return Use.FLAG;
    }
    boolean number =
        !text.isEmpty() && text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Use.NUMBER : Use.TEXT;
  }

  private static Map<String, Form> forms() {
    Map<String, Form> forms = new LinkedHashMap<>();
    forms.put("figure", form("src", "src picture alt text caption text credit text href link"));
    forms.put("gallery", form(null, "caption text credit text"));
    forms.put("pull", form(null, "cite text"));
    forms.put(
        "video",
        form(
            "src",
            "src file title text caption text credit text poster picture captions file width number height number"));
    forms.put("audio", form("src", "src file title text caption text credit text"));
    forms.put("embed", form("href", "href link title text provider text caption text credit text"));
    forms.put("note", form(null, "title text kind kind"));
    forms.put("correction", form(null, "date text was text"));
    return forms;
  }

  private static Form form(@Nullable String needed, String pairs) {
    Map<String, Use> attributes = new LinkedHashMap<>();
    String[] words = pairs.split(" ", -1);
    for (int i = 0; i < words.length; i += 2) {
      attributes.put(words[i], Use.valueOf(words[i + 1].toUpperCase(java.util.Locale.ROOT)));
    }
    return new Form(needed, attributes);
  }
}
