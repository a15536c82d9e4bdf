package press.rotative.render;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.NodeVisitorFactory;
import io.pebbletemplates.pebble.extension.Test;
import io.pebbletemplates.pebble.extension.core.EmptyTest;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import press.rotative.diag.Suggestion;
import press.rotative.lang.Words;
import press.rotative.markup.Html;
import press.rotative.plan.view.AuthorView;
import press.rotative.time.DateFormats;
import press.rotative.time.Moment;

/**
 * What templates may use beside Pebble's own: the functions {@code t(key, …)} and {@code asset(path)}, the filters
 * {@code date(format)} and {@code names} (of authors, in one line), and a test {@code empty} that knows {@link Html}.
 */
final class TemplateWords extends AbstractExtension {

  private final Words words;
  private final DateFormats dates;
  private final UnaryOperator<String> assets;

  TemplateWords(Words words, DateFormats dates, UnaryOperator<String> assets) {
    this.words = words;
    this.dates = dates;
    this.assets = assets;
  }

  @Override
  public Map<String, Function> getFunctions() {
    return Map.of("t", new Text(words), "asset", new Asset(assets));
  }

  @Override
  public Map<String, Filter> getFilters() {
    return Map.of("date", new Date(dates), "names", new Names(words));
  }

  @Override
  public Map<String, Test> getTests() {
    return Map.of("empty", new Empty());
  }

  @Override
  public List<AttributeResolver> getAttributeResolver() {
    return List.of(new Components());
  }

  @Override
  public List<NodeVisitorFactory> getNodeVisitors() {
    return List.of(Escaping::of);
  }

  private record Text(Words words) implements Function {

    @Override
    public @Nullable List<String> getArgumentNames() {
      return null;
    }

    @Override
    public Object execute(
        Map<String, Object> given, PebbleTemplate self, EvaluationContext context, int line) {
      String key = String.valueOf(given.get("0"));
      if (!words.has(key)) {
        String file = "templates/i18n/" + words.language().base() + ".yml";
        throw Mistakes.at(
            self.getName(),
            line,
            "missing-word",
            "\"" + key + "\" is not among the words of " + file,
            Suggestion.nearest(key, words.keys())
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse("write one of those that stand there, or add it to that file"));
      }
      @Nullable Object[] arguments = new @Nullable Object[given.size() - 1];
      for (int i = 0; i < arguments.length; i++) {
        arguments[i] = given.get(Integer.toString(i + 1));
      }
      try {
        return words.text(key, arguments);
      } catch (IllegalArgumentException e) {
        throw Mistakes.at(
            self.getName(), line, "missing-word", String.valueOf(e.getMessage()), null);
      }
    }
  }

  private record Asset(UnaryOperator<String> assets) implements Function {

    @Override
    public List<String> getArgumentNames() {
      return List.of("path");
    }

    @Override
    public Object execute(
        Map<String, Object> given, PebbleTemplate self, EvaluationContext context, int line) {
      try {
        return assets.apply(String.valueOf(given.get("path")));
      } catch (IllegalArgumentException e) {
        throw Mistakes.at(
            self.getName(), line, "missing-asset", String.valueOf(e.getMessage()), null);
      }
    }
  }

  private record Date(DateFormats dates) implements Filter {

    @Override
    public List<String> getArgumentNames() {
      return List.of("format");
    }

    @Override
    public @Nullable Object apply(
        @Nullable Object input,
        Map<String, Object> given,
        PebbleTemplate self,
        EvaluationContext context,
        int line) {
      if (input == null) {
        return null;
      }
      String format = String.valueOf(given.get("format"));
      if (!(input instanceof Moment moment)) {
        throw Mistakes.at(
            self.getName(),
            line,
            "template-date",
            "the filter \"date\" needs a moment",
            "use it on a part such as story.published");
      }
      if (!dates.names().contains(format)) {
        throw Mistakes.at(
            self.getName(),
            line,
            "template-date",
            "there is no format of dates \"" + format + "\"",
            Suggestion.hint(format, dates.names()));
      }
      return dates.format(moment, format);
    }
  }

  private record Names(Words words) implements Filter {

    @Override
    public List<String> getArgumentNames() {
      return List.of();
    }

    @Override
    public Object apply(
        @Nullable Object input,
        Map<String, Object> given,
        PebbleTemplate self,
        EvaluationContext context,
        int line) {
      if (!(input instanceof List<?> authors)) {
        throw Mistakes.at(
            self.getName(),
            line,
            "template-names",
            "the filter \"names\" needs authors",
            "use it on a part such as story.authors");
      }
      return words.join(authors.stream()
          .map(a -> a instanceof AuthorView author ? author.name() : String.valueOf(a))
          .toList());
    }
  }

  private static final class Empty extends EmptyTest {

    @Override
    public boolean apply(
        @Nullable Object input,
        Map<String, Object> given,
        PebbleTemplate self,
        EvaluationContext context,
        int line) {
      return input instanceof Html html
          ? html.isEmpty()
          : super.apply(input, given, self, context, line);
    }
  }
}
