package press.rotative.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import press.rotative.diag.Checked;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.lang.Language;
import press.rotative.lang.Phrase;
import press.rotative.lang.Plural;
import press.rotative.lang.Words;
import press.rotative.source.Node;
import press.rotative.source.Theme;
import press.rotative.source.Yaml;
import press.rotative.time.DateFormats;

/**
 * Reads a language's file of words, {@code templates/i18n/fr.yml}, into {@link Words}. Words that a site's own file
 * leaves out are those of the packed file of that language, else English ones.
 */
public final class ThemeWords {

  private static final int SHOWN = 3;
  private static final String LANGUAGE = "language";

  private final Theme theme;
  private final List<Diagnostic> problems = new ArrayList<>();

  private ThemeWords(Theme theme) {
    this.theme = theme;
  }

  /**
   * @param tag the language's BCP 47 tag
   * @param asked where the site asks for it
   */
  public static Checked<Words> read(Theme theme, String tag, Location asked) throws IOException {
    ThemeWords reader = new ThemeWords(theme);
    return new Checked<>(reader.words(tag, asked), reader.problems);
  }

  private Words words(String tag, Location asked) throws IOException {
    ThemeWords packed = new ThemeWords(new Theme(null));
    Map<String, Phrase> english = packed.phrases("i18n/en.yml").orElseThrow();
    for (String name : List.of(tag, base(tag))) {
      String path = "i18n/" + name + ".yml";
      Optional<Map<String, Phrase>> own = phrases(path);
      if (own.isPresent()) {
        Map<String, Phrase> all = new HashMap<>(packed.phrases(path).orElse(Map.of()));
        all.putAll(own.get());
        return words(tag, "templates/" + path, all, english);
      }
    }
    problems.add(Diagnostic.warning(
        "language-without-words",
        asked,
        "the theme has no words for the language \"" + tag + "\", English ones are shown",
        "copy templates/i18n/en.yml to templates/i18n/" + base(tag) + ".yml and translate it"));
    return words(tag, "templates/i18n/en.yml", english, english);
  }

  private Words words(
      String tag, String path, Map<String, Phrase> own, Map<String, Phrase> english) {
    List<String> missing =
        english.keySet().stream().filter(k -> !own.containsKey(k)).sorted().toList();
    if (!missing.isEmpty()) {
      problems.add(Diagnostic.warning(
          "missing-words",
          Location.of(path),
          "\"" + String.join("\", \"", missing.subList(0, Math.min(SHOWN, missing.size()))) + "\""
              + (missing.size() > SHOWN ? " and " + (missing.size() - SHOWN) + " more" : "")
              + (missing.size() == 1 ? " is" : " are") + " missing, English words are shown",
          "copy the keys from templates/i18n/en.yml and translate them"));
    }
    Map<String, Phrase> all = new HashMap<>(english);
    all.putAll(own);
    Words words = words(tag, path, all);
    try {
      new DateFormats(words).names();
      return words;
    } catch (IllegalArgumentException e) {
      problems.add(Diagnostic.error(
          "wrong-date-format",
          Location.of(path),
          String.valueOf(e.getMessage()),
          "compare with templates/i18n/en.yml"));
      all.keySet().removeIf(k -> k.startsWith("dates."));
      english.forEach(all::putIfAbsent);
      return words(tag, path, all);
    }
  }

  private Words words(String tag, String path, Map<String, Phrase> phrases) {
    Language language = new Language(
        tag, choice(path, phrases, "direction", List.of("ltr", "rtl")), setting(phrases, "name"));
    List<String> rules = List.of(Plural.values()).stream().map(Plural::key).toList();
    Plural plural = Plural.find(choice(path, phrases, "plural", rules)).orElse(Plural.ENGLISH);
    return new Words(language, plural, setting(phrases, "group"), phrases);
  }

  private String choice(String path, Map<String, Phrase> phrases, String key, List<String> valid) {
    String value = setting(phrases, key);
    if (valid.contains(value)) {
      return value;
    }
    problems.add(Diagnostic.error(
        "wrong-value",
        Location.of(path),
        "\"" + value + "\" cannot be the value of \"" + LANGUAGE + "." + key + "\"",
        "valid here: " + String.join(", ", valid)));
    return valid.get(0);
  }

  private static String setting(Map<String, Phrase> phrases, String key) {
    return phrases.get(LANGUAGE + "." + key) instanceof Phrase.Text text ? text.pattern() : "";
  }

  private static String base(String tag) {
    int dash = tag.indexOf('-');
    return dash < 0 ? tag : tag.substring(0, dash);
  }

  private Optional<Map<String, Phrase>> phrases(String path) throws IOException {
    Optional<byte[]> file = theme.find(path);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    String label = "templates/" + path;
    Checked<Node.Mapping> read =
        Yaml.read(label, new String(file.get(), StandardCharsets.UTF_8), 1);
    problems.addAll(read.diagnostics());
    Map<String, Phrase> phrases = new TreeMap<>();
    collect(label, "", read.value(), phrases);
    return Optional.of(phrases);
  }

  private void collect(
      String path, String prefix, Node.Mapping mapping, Map<String, Phrase> phrases) {
    for (Node.Entry entry : mapping.entries()) {
      String key = prefix + entry.key();
      Phrase phrase = phrase(entry.value());
      if (phrase != null) {
        phrases.put(key, phrase);
      } else if (entry.value() instanceof Node.Mapping inner) {
        collect(path, key + ".", inner, phrases);
      } else {
        problems.add(Diagnostic.error(
            "wrong-type",
            new Location(path, entry.line(), entry.column()),
            "\"" + key + "\" holds neither text nor a list of texts",
            "write text, in quotes where it has a colon"));
      }
    }
  }

  private static @Nullable Phrase phrase(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return new Phrase.Text(scalar.text());
    }
    if (node instanceof Node.Sequence row
        && row.items().stream().allMatch(Node.Scalar.class::isInstance)) {
      return new Phrase.Row(
          row.items().stream().map(i -> ((Node.Scalar) i).text()).toList());
    }
    return node instanceof Node.Mapping mapping ? counted(mapping) : null;
  }

  /** A mapping is a counted phrase where all its keys are plural forms, {@code other} among them. */
  private static Phrase.@Nullable Counted counted(Node.Mapping mapping) {
    Map<Plural.Form, String> patterns = new HashMap<>();
    for (Node.Entry entry : mapping.entries()) {
      Optional<Plural.Form> form = Plural.Form.find(entry.key());
      if (form.isEmpty() || !(entry.value() instanceof Node.Scalar text)) {
        return null;
      }
      patterns.put(form.get(), text.text());
    }
    return patterns.containsKey(Plural.Form.OTHER) ? new Phrase.Counted(patterns) : null;
  }
}
