package press.rotative.render;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.extension.Extension;
import io.pebbletemplates.pebble.extension.ExtensionCustomizer;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.NodeVisitorFactory;
import io.pebbletemplates.pebble.extension.core.CoreExtension;
import io.pebbletemplates.pebble.operator.BinaryOperator;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What of Pebble a template may use. Left out is what switches escaping off, reads the machine's locale data, calls
 * methods, keeps state between pages ({@code from} keeps the macros that it takes), or starts threads.
 */
final class Subset extends ExtensionCustomizer {

  private static final Set<String> TAGS =
      Set.of("block", "extends", "for", "if", "import", "include", "macro", "set");
  private static final Set<String> FILTERS = Set.of(
      "abbreviate",
      "default",
      "first",
      "join",
      "last",
      "length",
      "lower",
      "merge",
      "replace",
      "reverse",
      "slice",
      "split",
      "trim",
      "upper");
  private static final Set<String> FUNCTIONS = Set.of("max", "min", "range");

  private final boolean core;

  Subset(Extension whole) {
    super(whole);
    this.core = whole instanceof CoreExtension;
  }

  /** The tags that a template may use, sorted; their ends are left out. */
  static Set<String> tags() {
    return new TreeSet<>(TAGS);
  }

  /** The filters that a template may use, ours among them, sorted. */
  static Set<String> filters() {
    return with(FILTERS, "date", "names");
  }

  /** The functions that a template may use, ours among them, sorted. */
  static Set<String> functions() {
    return with(FUNCTIONS, "asset", "t");
  }

  private static Set<String> with(Set<String> pebbles, String... ours) {
    Set<String> names = new TreeSet<>(pebbles);
    names.addAll(List.of(ours));
    return names;
  }

  @Override
  public List<TokenParser> getTokenParsers() {
    return core
        ? super.getTokenParsers().stream()
            .filter(p -> TAGS.contains(p.getTag()))
            .map(p -> p.getTag().equals("import") ? new Import() : p)
            .map(p -> p.getTag().equals("set") ? new Setting(p) : p)
            .toList()
        : List.of();
  }

  @Override
  public Map<String, Filter> getFilters() {
    return core ? only(super.getFilters(), FILTERS) : Map.of();
  }

  @Override
  public Map<String, Function> getFunctions() {
    if (!core) {
      return Map.of();
    }
    Map<String, Function> functions = only(super.getFunctions(), FUNCTIONS);
    functions.computeIfPresent("range", (name, whole) -> new ShortRange(whole));
    return functions;
  }

  /** Two dots between numbers would make a list of any length. */
  @Override
  public List<BinaryOperator> getBinaryOperators() {
    List<BinaryOperator> operators = super.getBinaryOperators();
    return operators == null
        ? List.of()
        : operators.stream().filter(o -> !o.getSymbol().equals("..")).toList();
  }

  /** Ranges are made whole before the first step of a loop. */
  private record ShortRange(Function whole) implements Function {

    private static final long LONGEST = 10_000;

    @Override
    public List<String> getArgumentNames() {
      return whole.getArgumentNames();
    }

    @Override
    public Object execute(
        Map<String, Object> given, PebbleTemplate self, EvaluationContext context, int line) {
      if (given.get("start") instanceof Number start
          && given.get("end") instanceof Number end
          && Math.abs(end.longValue() - start.longValue()) > LONGEST) {
        throw Mistakes.at(
            self.getName(),
            line,
            "template-range",
            "a range from \"" + start + "\" to \"" + end + "\" is too long",
            "at most " + LONGEST + " steps");
      }
      return whole.execute(given, self, context, line);
    }
  }

  @Override
  public List<NodeVisitorFactory> getNodeVisitors() {
    return core ? super.getNodeVisitors() : List.of();
  }

  @Override
  public List<AttributeResolver> getAttributeResolver() {
    return List.of();
  }

  private static <T> Map<String, T> only(Map<String, T> all, Set<String> names) {
    Map<String, T> kept = new HashMap<>(all);
    kept.keySet().retainAll(names);
    return kept;
  }
}
