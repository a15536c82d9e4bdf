package press.rotative.content;

import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.jspecify.annotations.Nullable;
import press.rotative.markup.HtmlBuffer;

/** Writes terms and their definitions: a list begins with a term, and ends where no other follows. */
final class Definitions {

  private final BodyRenderer renderer;
  private final HtmlBuffer out;

  Definitions(BodyRenderer renderer) {
    this.renderer = renderer;
    this.out = renderer.out;
  }

  /** Whether a definition follows. */
  static boolean isTerm(@Nullable Node node) {
    return node instanceof Paragraph && node.getNext() instanceof Definition;
  }

  /** Writes the terms that a paragraph holds, one on each line. */
  void terms(Paragraph terms) {
    if (!(terms.getPrevious() instanceof Definition)) {
      out.append("<dl>\n");
    }
    out.append("<dt").append(renderer.body.attributes.idAttribute(terms)).append('>');
    for (Node node = terms.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof SoftLineBreak) {
        out.endWord();
        out.append("</dt>\n<dt>");
      } else {
        node.accept(renderer);
      }
    }
    out.append("</dt>\n");
  }

  void write(Definition definition) {
    Node above = definition.getPrevious();
    if (!isTerm(above) && !(above instanceof Definition)) {
      // what defines nothing, since the paragraph above held but addresses for links
      renderer.children(definition);
      return;
    }
    Node only = definition.getFirstChild();
    out.endWord();
    out.append("<dd>");
    if (only instanceof Paragraph && only.getNext() == null) {
      renderer.children(only);
    } else {
      renderer.children(definition);
    }
    out.append("</dd>\n");
    Node below = definition.getNext();
    if (!(below instanceof Definition) && !isTerm(below)) {
      out.append("</dl>\n");
    }
  }
}
