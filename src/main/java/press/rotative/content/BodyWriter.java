package press.rotative.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.rotative.content.Body.Part;
import press.rotative.markup.HtmlBuffer;

/** Takes markup and holes in the order in which they are read. */
final class BodyWriter {

  /** The markup so far. */
  final HtmlBuffer out;

  private final List<Reference> references = new ArrayList<>();
  private final List<Component> components = new ArrayList<>(0);
  private int[] offsets = new int[8];
  private int[] held = new int[8];
  private Part[] parts = new Part[8];
  private int holes;

  BodyWriter(int expectedSize) {
    out = new HtmlBuffer(expectedSize);
  }

  /** Notes a reference; holes name it by the number that is given back. */
  int refer(Reference reference) {
    references.add(reference);
    return references.size() - 1;
  }

  /** Begins a component. */
  void begin(Component component) {
    components.add(component);
    hole(components.size() - 1, Part.COMPONENT_START);
  }

  /** Begins a component that another writer knows, with references of its own. */
  void begin(BodyWriter other, int hole) {
    Component component = other.components.get(other.held[hole]);
    Map<String, Integer> references = new HashMap<>(0);
    component
        .references()
        .forEach((name, index) -> references.put(name, refer(other.references.get(index))));
    begin(
        new Component(component.name(), component.attributes(), references, component.location()));
  }

  void hole(int reference, Part part) {
    if (holes == offsets.length) {
      offsets = Arrays.copyOf(offsets, holes * 2);
      held = Arrays.copyOf(held, holes * 2);
      parts = Arrays.copyOf(parts, holes * 2);
    }
    offsets[holes] = out.size();
    held[holes] = reference;
    parts[holes++] = part;
  }

  List<Reference> references() {
    return references;
  }

  /** Index of the first hole at or behind a place in {@link #out}. */
  int firstHole(int position) {
    int found = Arrays.binarySearch(offsets, 0, holes, position);
    while (found > 0 && offsets[found - 1] == position) {
      found--;
    }
    return found < 0 ? -found - 1 : found;
  }

  boolean isHole(int hole, int position, Part part) {
    return hole < holes && offsets[hole] == position && parts[hole] == part;
  }

  Reference reference(int hole) {
    return references.get(held[hole]);
  }

  /** Appends a stretch of another writer's markup, and the pictures' holes in it. */
  void copy(BodyWriter other, int start, int end) {
    int done = start;
    for (int i = other.firstHole(start); i < other.holes && other.offsets[i] < end; i++) {
      out.append(other.out, done, other.offsets[i]);
      done = other.offsets[i];
      hole(refer(other.reference(i)), other.parts[i]);
    }
    out.append(other.out, done, end);
  }

  Body body() {
    return new Body(
        out.toByteArray(),
        Arrays.copyOf(offsets, holes),
        Arrays.copyOf(parts, holes),
        Arrays.copyOf(held, holes),
        components);
  }
}
