package press.rotative.render;

import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.lexer.Token;
import io.pebbletemplates.pebble.lexer.TokenStream;
import io.pebbletemplates.pebble.node.ImportNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.SetNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.parser.Parser;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tag {@code import}: with {@code as}, each template has its own names for the files whose macros it takes. */
final class Import implements TokenParser {

  @Override
  public String getTag() {
    return "import";
  }

  @Override
  public RenderableNode parse(Token token, Parser parser) {
    TokenStream stream = parser.getStream();
    stream.next();
    Expression<?> file = parser.getExpressionParser().parseExpression();
    boolean named = stream.current().test(Token.Type.NAME, "as");
    if (named) {
      stream.next();
    }
    String name = named ? stream.expect(Token.Type.NAME).getValue() : "";
    stream.expect(Token.Type.EXECUTE_END);
    int line = token.getLineNumber();
    return named
        ? new SetNode(line, name, new Naming(name, file))
        : new ImportNode(line, file, null);
  }

  /** Puts the macros into the innermost scope, where {@link SetNode} finds the name and leaves those further out. */
  private record Naming(String name, Expression<?> file) implements Expression<Macros> {

    @Override
    public Macros evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
      self.importTemplate(context, String.valueOf(file.evaluate(self, context)));
      List<PebbleTemplateImpl> imported = context.getImportedTemplates();
      PebbleTemplateImpl taken = imported.remove(imported.size() - 1);
      Map<String, PebbleTemplateImpl> by = new HashMap<>();
      if (context.getVariable(name) instanceof Macros others) {
        by.putAll(others.by());
      }
      by.put(self.getName(), taken);
      Macros macros = new Macros(by, taken);
      context.getScopeChain().put(name, macros);
      return macros;
    }

    @Override
    public void accept(NodeVisitor visitor) {
      visitor.visit(this);
    }

    @Override
    public int getLineNumber() {
      return file.getLineNumber();
    }
  }
}
