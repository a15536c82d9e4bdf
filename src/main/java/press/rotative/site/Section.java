package press.rotative.site;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.rotative.url.Route;

/**
 * A section of the magazine.
 *
 * @param id its folder's name; below another section the path from the first, such as {@code news/africa}
 * @param tone number of its ink, 1 to 5
 * @param parent the section that it is part of
 */
public record Section(
    String id,
    String title,
    @Nullable String description,
    Route route,
    int tone,
    @Nullable Section parent) {

  /** The way to this section: the outermost first, this one last. */
  public List<Section> line() {
    List<Section> line = new ArrayList<>(1);
    for (Section section = this; section != null; section = section.parent()) {
      line.add(0, section);
    }
    return List.copyOf(line);
  }

  /** The outermost section, which the navigation names. */
  public Section top() {
    return parent == null ? this : parent.top();
  }
}
