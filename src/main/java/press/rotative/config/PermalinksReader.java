package press.rotative.config;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.rotative.diag.Checked;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Suggestion;
import press.rotative.source.Fields;
import press.rotative.source.Found;
import press.rotative.source.Node;
import press.rotative.url.Permalink;
import press.rotative.url.Preset;

/** Reads {@code permalinks:}, a preset's name, a pattern, or a mapping of patterns. */
final class PermalinksReader {

  private final List<Diagnostic> problems;

  private PermalinksReader(List<Diagnostic> problems) {
    this.problems = problems;
  }

  static Permalinks read(Fields fields, List<Diagnostic> problems) {
    Found<Node> written = fields.node("permalinks");
    if (written == null) {
      return Permalinks.of(Preset.ROTATIVE);
    }
    PermalinksReader reader = new PermalinksReader(problems);
    if (!(written.value() instanceof Node.Mapping)) {
      Found<String> text = fields.text("permalinks");
      return text == null ? Permalinks.of(Preset.ROTATIVE) : reader.alone(text);
    }
    Fields patterns = fields.mapping("permalinks");
    return patterns == null ? Permalinks.of(Preset.ROTATIVE) : reader.each(patterns);
  }

  private Permalinks alone(Found<String> text) {
    if (!isPattern(text.value())) {
      return Permalinks.of(preset(text));
    }
    Permalinks standard = Permalinks.of(Preset.ROTATIVE);
    return new Permalinks(
        standard.preset(), pattern(text, standard.preset()), standard.pages(), Map.of());
  }

  private Permalinks each(Fields fields) {
    Found<String> named = fields.text("preset");
    Preset preset = named == null ? Preset.ROTATIVE : preset(named);
    Permalinks standard = Permalinks.of(preset);
    Map<String, Found<Permalink>> sections = new HashMap<>();
    for (String key : fields.keys()) {
      Found<String> text = key.equals("preset") ? null : fields.text(key);
      if (text != null) {
        sections.put(key, new Found<>(pattern(text, preset), text.location()));
      }
    }
    Permalink articles = Found.valueOf(sections.remove("default"));
    Permalink pages = Found.valueOf(sections.remove("pages"));
    return new Permalinks(
        preset,
        articles == null ? standard.articles() : articles,
        pages == null ? standard.pages() : pages,
        Map.copyOf(sections));
  }

  private static boolean isPattern(String text) {
    return text.indexOf('/') >= 0 || text.indexOf(':') >= 0;
  }

  private Permalink pattern(Found<String> text, Preset preset) {
    if (!isPattern(text.value())) {
      return Permalink.ofArticles(preset(text));
    }
    Checked<Permalink> read = Permalink.read(text.value(), preset, text.location());
    problems.addAll(read.diagnostics());
    if (!read.value().tellsApart()) {
      problems.add(Diagnostic.error(
          "bad-permalink",
          text.location(),
          "\"" + text.value() + "\" gives all pieces one address",
          "add :slug, :title or :filename"));
    }
    return read.value();
  }

  private Preset preset(Found<String> name) {
    @Nullable Preset preset = Preset.find(name.value()).orElse(null);
    if (preset != null) {
      return preset;
    }
    List<String> words = Arrays.stream(Preset.values()).map(Preset::word).toList();
    problems.add(Diagnostic.error(
        "bad-permalink",
        name.location(),
        "no tool and no style of addresses is called \"" + name.value() + "\"",
        Suggestion.hint(name.value(), words)));
    return Preset.ROTATIVE;
  }
}
