package press.rotative.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.markup.Escape;

/**
 * Which attributes in braces belong to which part of a text: to a heading that ends on them, to what stands directly
 * before them, to the paragraph or the block at whose edge they have a line of their own. Those that belong to nothing
 * are text.
 */
final class WrittenAttributes {

  /** For a text without any. */
  static final WrittenAttributes NONE = new WrittenAttributes(Map.of());

  /** How many nodes may stand between two brackets. */
  private static final int FAR = 20;

  private final Map<Node, List<AttributeList>> lists;
  private final Map<Node, String> ids = new LinkedHashMap<>(0);
  private boolean contents;

  private WrittenAttributes(Map<Node, List<AttributeList>> lists) {
    this.lists = lists;
  }

  /** Takes them out of a text. */
  static WrittenAttributes take(Node document) {
    List<AttributeList> found = new ArrayList<>();
    for (Node node = document; node != null; node = Markdown.next(node, document)) {
      if (node instanceof AttributeList list) {
        found.add(list);
      }
    }
    WrittenAttributes taken = new WrittenAttributes(new LinkedHashMap<>(found.size() * 2));
    found.forEach(taken::place);
    return taken;
  }

  private void place(AttributeList list) {
    if (list.namesIdOrClass() && isBracketed(list)) {
      // it stays behind the words, to be a place where links lead
      lists.computeIfAbsent(list, o -> new ArrayList<>(1)).add(list);
      return;
    }
    Node owner = owner(list);
    contents |= owner != null && list.attributes.values().containsKey("toc");
    if (owner == null && !list.isSwitch()) {
      list.insertBefore(new Text(list.literal));
      list.unlink();
      return;
    }
    if (owner != null) {
      lists.computeIfAbsent(owner, o -> new ArrayList<>(1)).add(list);
    }
    remove(list);
  }

  /** Whether a stretch in brackets stands before it, as pandoc writes one; the brackets are taken away. */
  private static boolean isBracketed(AttributeList list) {
    if (!(list.getPrevious() instanceof Text last) || !last.getLiteral().endsWith("]")) {
      return false;
    }
    int steps = 0;
    for (Node node = last; node != null && steps < FAR; node = node.getPrevious(), steps++) {
      int open = node instanceof Text text ? text.getLiteral().lastIndexOf('[') : -1;
      if (open >= 0 && node instanceof Text text) {
        last.setLiteral(last.getLiteral().substring(0, last.getLiteral().length() - 1));
        String literal = text.getLiteral();
        text.setLiteral(literal.substring(0, open) + literal.substring(open + 1));
        return true;
      }
    }
    return false;
  }

  private static @Nullable Node owner(AttributeList list) {
    Node parent = list.getParent();
    Node before = list.getPrevious();
    Node spaced =
        before instanceof Text text && text.getLiteral().isBlank() ? before.getPrevious() : before;
    if (spaced instanceof Image || isMarkup(before)) {
      return isMarkup(before) ? before : spaced;
    }
    boolean last = isEnd(list.getNext());
    if (parent instanceof Heading) {
      return last ? parent : null;
    }
    if (parent instanceof TableCell cell) {
      return before == null && last && isLoneCell(cell) ? table(cell) : null;
    }
    if (!(parent instanceof Paragraph paragraph) || !last) {
      return null;
    }
    if (before == null) {
      return list.getNext() == null ? neighbour(paragraph, list) : parent;
    }
    if (before instanceof SoftLineBreak) {
      return list.getNext() == null ? lazy(paragraph, list) : parent;
    }
    boolean ends = list.getNext() == null && (list.marked() || list.namesIdOrClass());
    return ends && before instanceof Text ? parent : null;
  }

  private static boolean isMarkup(@Nullable Node node) {
    return node instanceof Link
        || node instanceof Emphasis
        || node instanceof StrongEmphasis
        || node instanceof Strikethrough
        || node instanceof Code
        || node instanceof InlineDirective;
  }

  /** Whether a line, or all of a heading, ends before a node. */
  private static boolean isEnd(@Nullable Node node) {
    return node == null
        || node instanceof SoftLineBreak
        || (node instanceof Text text && text.getLiteral().isBlank() && isEnd(node.getNext()));
  }

  /** The block to which a paragraph of attributes alone belongs: the one on the line before, else on that after. */
  private static @Nullable Node neighbour(Paragraph paragraph, AttributeList list) {
    Node before = paragraph.getPrevious();
    Node after = paragraph.getNext();
    if (before != null && lastLine(before) + 1 == line(list)) {
      return before;
    }
    if (after != null && line(after) == line(list) + 1) {
      return after;
    }
    return before instanceof Block ? before : after == null ? paragraph : after;
  }

  private static int line(Node node) {
    return node.getSourceSpans().isEmpty() ? -9 : node.getSourceSpans().get(0).getLineIndex();
  }

  private static int lastLine(Node node) {
    int spans = node.getSourceSpans().size();
    return spans == 0 ? -9 : node.getSourceSpans().get(spans - 1).getLineIndex();
  }

  /** What a last line of attributes belongs to: below a list it is the list's, though Markdown reads on in its item. */
  private static Node lazy(Paragraph paragraph, AttributeList list) {
    Node first = paragraph.getFirstChild();
    if (first instanceof Image && first.getNext() == list.getPrevious()) {
      return first;
    }
    Node at = paragraph;
    while (at.getParent() instanceof ListItem item
        && item.getParent() instanceof ListBlock block
        && !list.getSourceSpans().isEmpty()
        && list.getSourceSpans().get(0).getColumnIndex() == 0) {
      at = block;
    }
    return at;
  }

  private static boolean isLoneCell(TableCell cell) {
    for (Node other = cell.getNext(); other != null; other = other.getNext()) {
      if (other.getFirstChild() != null) {
        return false;
      }
    }
    return cell.getPrevious() == null;
  }

  private static @Nullable Node table(Node cell) {
    Node at = cell;
    while (at != null && !(at instanceof TableBlock)) {
      at = at.getParent();
    }
    return at;
  }

  private static void remove(AttributeList list) {
    Node parent = list.getParent();
    Node before = list.getPrevious();
    Node after = list.getNext();
    list.unlink();
    if (before instanceof Text text && isEnd(after)) {
      text.setLiteral(text.getLiteral().stripTrailing());
      if (text.getLiteral().isEmpty()) {
        text.unlink();
      }
    }
    if (before instanceof SoftLineBreak && after == null) {
      before.unlink();
    } else if (before == null && after instanceof SoftLineBreak) {
      after.unlink();
    }
    if (parent instanceof Paragraph && parent.getFirstChild() == null) {
      parent.unlink();
    } else if (parent instanceof TableCell && parent.getFirstChild() == null) {
      parent.getParent().unlink();
    }
  }

  /** Takes the ids among the body's, before any is made of a heading's words; one that cannot be had is told. */
  void claimIds(Compilation body) {
    lists.forEach((node, written) -> {
      for (AttributeList list : written) {
        String id = list.attributes.text("id");
        if (id == null) {
          continue;
        }
        if (body.ids.claim(id)) {
          ids.putIfAbsent(node, id);
        } else {
          refuse(id, body, body.source.of(list));
        }
      }
    });
  }

  private static void refuse(String id, Compilation body, Location location) {
    boolean twice = body.ids.taken().contains(id);
    body.problems.add(
        twice
            ? Diagnostic.warning(
                "id-twice",
                location,
                "the id \"" + id + "\" stands twice in the text: links lead to the first",
                "give each an id of its own")
            : Diagnostic.warning(
                "bad-id",
                location,
                "\"" + id + "\" cannot be an id here",
                "write letters and digits; _ at the start, n1 and r1 are the page's own"));
  }

  /** The id that its author gave to a part of the text. */
  @Nullable
  String id(Node node) {
    return ids.isEmpty() ? null : ids.get(node);
  }

  /** {@code id="…"} with a space before it, for the start tag of a part of the text; empty without one. */
  String idAttribute(Node node) {
    String id = id(node);
    return id == null ? "" : " id=\"" + Escape.html(id) + "\"";
  }

  /** Whether they ask for a table of contents, as kramdown's {@code {:toc}} does. */
  boolean contents() {
    return contents;
  }

  /** Whether a part of the text has a word or a class, such as kramdown's {@code toc}. */
  boolean has(Node node, String word) {
    for (AttributeList list : of(node)) {
      String classes = list.attributes.text("class");
      if (list.attributes.values().containsKey(word)
          || (classes != null && List.of(classes.split("[ .]", -1)).contains(word))) {
        return true;
      }
    }
    return false;
  }

  /** The attributes of a part of the text. */
  List<AttributeList> of(Node node) {
    return lists.isEmpty() ? List.of() : lists.getOrDefault(node, List.of());
  }
}
