package press.rotative.render;

import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.node.PrintNode;
import io.pebbletemplates.pebble.node.expression.BlockFunctionExpression;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.ParentFunctionExpression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import org.jspecify.annotations.Nullable;
import press.rotative.markup.Escape;
import press.rotative.markup.Html;

/**
 * Escapes whatever a template prints, unless its type says that it is markup. It takes the place of Pebble's own
 * escaping, which can be switched off from within a template and costs a map and two look-ups for each value.
 */
final class Escaping extends AbstractNodeVisitor {

  private Escaping(PebbleTemplateImpl template) {
    super(template);
  }

  static NodeVisitor of(PebbleTemplate template) {
    return new Escaping((PebbleTemplateImpl) template);
  }

  @Override
  public void visit(PrintNode node) {
    Expression<?> printed = node.getExpression();
    boolean block =
        printed instanceof BlockFunctionExpression || printed instanceof ParentFunctionExpression;
    if (!block) {
      node.setExpression(new Escaped(printed));
    }
  }

  private record Escaped(Expression<?> inner) implements Expression<@Nullable Object> {

    @Override
    public @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
      Object value = inner.evaluate(self, context);
      if (value instanceof String text) {
        return Escape.html(text);
      }
      boolean safe = value == null
          || value instanceof Number
          || value instanceof Html
          || value instanceof SafeString;
      return safe ? value : Escape.html(value.toString());
    }

    @Override
    public void accept(NodeVisitor visitor) {
      visitor.visit(this);
    }

    @Override
    public int getLineNumber() {
      return inner.getLineNumber();
    }
  }
}
