package press.rotative.render;

import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.PositionalArgumentNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the name of an import stands for.
 *
 * @param by the files that are imported under this name, by the templates that import them
 * @param last the one whose macros any other template calls
 */
record Macros(Map<String, PebbleTemplateImpl> by, PebbleTemplateImpl last) {

  /**
   * What a macro makes of values.
   *
   * @param template the one that calls
   */
  Object call(
      EvaluationContextImpl context,
      String template,
      String name,
      @Nullable Object[] values,
      int line) {
    PebbleTemplateImpl file = by.getOrDefault(template, last);
    if (!file.hasMacro(name)) {
      String message = "the macro \"" + name + "\" does not exist in \"" + file.getName() + "\"";
      throw Mistakes.at(template, line, "template-function", message, null);
    }
    List<PositionalArgumentNode> given = Arrays.stream(values)
        .map(v -> new PositionalArgumentNode(new Value(v, line)))
        .toList();
    ArgumentsNode arguments = new ArgumentsNode(given, List.of(), line);
    EvaluationContextImpl own = context.shallowCopyWithoutInheritanceChain(file);
    return file.macro(own, name, arguments, false, line);
  }

  /** A value that is known: the template that calls has read it, with its own names. */
  private record Value(@Nullable Object value, int getLineNumber)
      implements Expression<@Nullable Object> {

    @Override
    public @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
      return value;
    }

    @Override
    public void accept(NodeVisitor visitor) {
      visitor.visit(this);
    }
  }
}
