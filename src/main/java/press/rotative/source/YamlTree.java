package press.rotative.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;

/** Builds one document's tree from the engine's events, with a stack of its own and a budget for aliases. */
final class YamlTree {

  private static final int MAX_DEPTH = 100;
  /** Nodes that a document may have once its aliases are written out. */
  private static final int MAX_NODES = 200_000;

  private record Anchored(Node node, int size) {}

  private final String path;
  private final int firstLine;
  private final List<Diagnostic> problems;
  private final Deque<YamlFrame> open = new ArrayDeque<>();
  private final Map<String, Anchored> anchors = new HashMap<>(0);
  private @Nullable Node root;
  private int nodes;

  YamlTree(String path, int firstLine, List<Diagnostic> problems) {
    this.path = path;
    this.firstLine = firstLine;
    this.problems = problems;
  }

  /** Takes the next event; false where the rest of the document is not wanted any more. */
  boolean add(Event event) {
    Mark mark = event.getStartMark().orElse(null);
    int line = mark == null ? firstLine : mark.getLine() + firstLine;
    int column = mark == null ? 1 : mark.getColumn() + 1;
    switch (event.getEventId()) {
      case Scalar -> {
        ScalarEvent scalar = (ScalarEvent) event;
        close(
            new Node.Scalar(scalar.getValue(), scalar.isPlain(), line, column), anchor(scalar), 1);
      }
      case MappingStart, SequenceStart -> {
        if (open.size() == MAX_DEPTH) {
          return stop(
              line,
              column,
              "yaml-too-deep",
              "more than \"" + MAX_DEPTH + "\" levels inside each other");
        }
        boolean mapping = event.getEventId() == Event.ID.MappingStart;
        open.push(new YamlFrame(mapping, anchor((NodeEvent) event), line, column));
      }
      case MappingEnd, SequenceEnd -> closeInnermost();
      case Alias -> {
        return resolve(((AliasEvent) event).getAlias().getValue(), line, column);
      }
      case DocumentStart -> {
        if (root != null) {
          return stop(line, column, "yaml-documents", "a second document begins here with \"---\"");
        }
      }
      default -> {
        // the stream's and the document's ends say nothing
      }
    }
    return ++nodes <= MAX_NODES
        || stop(line, column, "yaml-too-large", "more than \"" + MAX_NODES + "\" values");
  }

  /** What was read so far, also of a document that broke off. */
  Node.Mapping mapping() {
    while (!open.isEmpty()) {
      closeInnermost();
    }
    if (root instanceof Node.Mapping mapping) {
      return mapping;
    }
    if (root != null && !Fields.isNull(root)) {
      problems.add(Diagnostic.error(
          "yaml-not-fields",
          new Location(path, root.line(), root.column()),
          Fields.quoted(root) + " is no field",
          "write fields as \"name: value\", one per line"));
    }
    return new Node.Mapping(List.of(), firstLine, 1);
  }

  private static @Nullable String anchor(NodeEvent event) {
    return event.getAnchor().isEmpty() ? null : event.getAnchor().get().getValue();
  }

  private void closeInnermost() {
    YamlFrame frame = open.pop();
    close(frame.node(), frame.anchor(), frame.size());
  }

  private void close(Node node, @Nullable String anchor, int size) {
    if (anchor != null) {
      anchors.put(anchor, new Anchored(node, size));
    }
    YamlFrame parent = open.peek();
    if (parent != null) {
      parent.add(node, size, this::problem);
    } else {
      root = node;
    }
  }

  private boolean resolve(String name, int line, int column) {
    Anchored anchored = anchors.get(name);
    if (anchored == null) {
      problem(
          line,
          column,
          "yaml-alias",
          "\"*" + name + "\" stands for nothing that was named before",
          "put the value in quotes if it begins with *");
      close(new Node.Scalar("", true, line, column), null, 1);
      return true;
    }
    nodes += anchored.size();
    if (nodes > MAX_NODES) {
      return stop(
          line,
          column,
          "yaml-too-large",
          "\"*" + name + "\" brings more than " + MAX_NODES + " values");
    }
    close(moved(anchored.node(), line, column), null, anchored.size());
    return true;
  }

  /** The node as if written where its alias stands; what lies inside stays where it was written. */
  private static Node moved(Node node, int line, int column) {
    if (node instanceof Node.Scalar scalar) {
      return new Node.Scalar(scalar.text(), scalar.plain(), line, column);
    }
    if (node instanceof Node.Sequence sequence) {
      return new Node.Sequence(sequence.items(), line, column);
    }
    return new Node.Mapping(((Node.Mapping) node).entries(), line, column);
  }

  private boolean stop(int line, int column, String code, String message) {
    problem(line, column, code, message, "what follows was not read");
    return false;
  }

  private void problem(int line, int column, String code, String message, @Nullable String hint) {
    problems.add(Diagnostic.error(code, new Location(path, line, column), message, hint));
  }

  /** Takes a mistake that a frame found. */
  @FunctionalInterface
  interface Problems {
    void add(int line, int column, String code, String message, @Nullable String hint);
  }
}
