package press.rotative.render;

import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.lexer.Token;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.SetNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.parser.Parser;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.template.Scope;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tag {@code set}: what all templates of a page read cannot be set by one of them. */
record Setting(TokenParser whole) implements TokenParser {

  @Override
  public String getTag() {
    return whole.getTag();
  }

  @Override
  public @Nullable RenderableNode parse(Token token, Parser parser) {
    RenderableNode node = whole.parse(token, parser);
    return node instanceof SetNode set
        ? new SetNode(
            set.getLineNumber(),
            set.getName(),
            new Untaken(set.getName(), set.getValue(), set.getLineNumber()))
        : node;
  }

  /** A value whose name is none of the page's views. */
  private record Untaken(String name, Expression<?> value, int getLineNumber)
      implements Expression<@Nullable Object> {

    @Override
    public @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
      Object before = context.getVariable(name);
      if (before == null || Pardon.isNothing(before) || before != view(context)) {
        return value.evaluate(self, context);
      }
      if (Pardon.covers(context, self.getName(), getLineNumber, name)) {
        return before;
      }
      throw Mistakes.at(
          self.getName(),
          getLineNumber,
          "template-set",
          "\"" + name + "\" is taken: the templates of this page read it",
          "give the value another name");
    }

    /** The views lie above Pebble's own two scopes. */
    private @Nullable Object view(EvaluationContextImpl context) {
      List<Scope> scopes = context.getScopeChain().getGlobalScopes();
      return scopes.get(scopes.size() - 3).get(name);
    }

    @Override
    public void accept(NodeVisitor visitor) {
      visitor.visit(this);
    }
  }
}
