package press.rotative.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import press.rotative.diag.Diagnostic;
import press.rotative.markup.HtmlBuffer;

/** Numbers footnotes in the order in which the text calls them, and writes them below it. */
final class Footnotes {

  /** A footnote that the text called. */
  private static final class Called {
    final FootnoteDefinition definition;
    final int number;
    int calls;

    Called(FootnoteDefinition definition, int number) {
      this.definition = definition;
      this.number = number;
    }
  }

  private static final Pattern CALL = Pattern.compile("\\[\\^([^\\[\\]\\s]++)]");

  private final DefinitionMap<FootnoteDefinition> definitions =
      new DefinitionMap<>(FootnoteDefinition.class);
  private final List<Called> called = new ArrayList<>();
  private final Map<FootnoteDefinition, Called> byDefinition = new HashMap<>();

  void define(FootnoteDefinition definition) {
    definitions.putIfAbsent(definition.getLabel(), definition);
  }

  /** A part of a text that is read by itself: it can call the footnotes of the whole. */
  Node within(String markdown) {
    StringBuilder text = new StringBuilder(markdown);
    if (markdown.contains("[^")) {
      CALL.matcher(markdown)
          .results()
          .map(call -> definitions.get(call.group(1)))
          .filter(Objects::nonNull)
          .distinct()
          .forEach(note -> text.append("\n\n[^").append(note.getLabel()).append("]: x"));
    }
    Node document = Markdown.readWhole(text.toString());
    while (text.length() > markdown.length()
        && document.getLastChild() instanceof FootnoteDefinition note) {
      note.unlink();
    }
    return document;
  }

  /** Writes the number that calls a footnote. */
  void refer(FootnoteReference reference, Compilation body) {
    FootnoteDefinition definition = definitions.get(reference.getLabel());
    if (definition == null) {
      body.out.text("[^" + reference.getLabel() + "]");
      return;
    }
    Called note = byDefinition.get(definition);
    if (note == null) {
      note = new Called(definition, called.size() + 1);
      called.add(note);
      byDefinition.put(definition, note);
    }
    if (body.links.inside()) {
      body.out.append("<sup class=\"fn\">").append(note.number).append("</sup>");
      return;
    }
    note.calls++;
    body.out.append("<sup class=\"fn\"><a href=\"#n").append(note.number).append('"');
    body.out.attribute("id", callId(note, note.calls));
    body.out.attribute("aria-label", worded(body.words.note(), note));
    body.out.append('>').append(note.number).append("</a></sup>");
  }

  /** Writes the footnotes that were called; they may call others while they are written. */
  void write(BodyRenderer renderer) {
    Compilation body = renderer.body;
    if (!called.isEmpty()) {
      HtmlBuffer out = body.out;
      String id = body.ids.unique("notes");
      out.append("<section class=\"notes\" aria-labelledby=\"")
          .append(id)
          .append("\"><h2 id=\"")
          .append(id)
          .append("\">");
      body.out.uncounted(body.words.notes());
      out.append("</h2><ol>");
      for (int i = 0; i < called.size(); i++) {
        note(called.get(i), renderer);
      }
      out.append("</ol></section>\n");
    }
    for (FootnoteDefinition definition : definitions.values()) {
      if (!byDefinition.containsKey(definition)) {
        body.problems.add(Diagnostic.warning(
            "unused-footnote",
            body.source.of(definition),
            "nothing calls the footnote \"" + definition.getLabel() + "\", so it is not printed",
            "write [^" + definition.getLabel() + "] where the text calls it"));
      }
    }
  }

  private static void note(Called note, BodyRenderer renderer) {
    HtmlBuffer out = renderer.out;
    renderer.out.endWord();
    out.append("<li id=\"n").append(note.number).append("\">");
    Node last = note.definition.getLastChild();
    boolean single = last instanceof Paragraph && last == note.definition.getFirstChild();
    for (Node block = note.definition.getFirstChild(); block != null; block = block.getNext()) {
      if (block == last && block instanceof Paragraph) {
        out.append(single ? "" : "<p>");
        renderer.children(block);
        back(note, renderer.body);
        out.append(single ? "" : "</p>");
      } else {
        block.accept(renderer);
      }
    }
    if (!(last instanceof Paragraph)) {
      back(note, renderer.body);
    }
    out.append("</li>");
  }

  private static void back(Called note, Compilation body) {
    for (int call = 1; call <= note.calls; call++) {
      body.out.append(" <a href=\"#").append(callId(note, call)).append('"');
      body.out.attribute("aria-label", worded(body.words.backToText(), note));
      body.out.append(">↩</a>");
    }
  }

  private static String callId(Called note, int call) {
    return call == 1 ? "r" + note.number : "r" + note.number + "-" + call;
  }

  private static String worded(String pattern, Called note) {
    return pattern.replace("{0}", Integer.toString(note.number));
  }
}
