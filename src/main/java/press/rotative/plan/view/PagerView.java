package press.rotative.plan.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way through the pages of a list.
 *
 * @param newer address of the page with newer stories, nothing on the first
 * @param older address of the page with older stories, nothing on the last
 * @param steps numbered pages and gaps, the first and last page always among them
 */
public record PagerView(@Nullable String newer, @Nullable String older, List<Step> steps) {

  /**
   * @param number 1-based page number, 0 for a gap
   */
  public record Step(int number, String href, boolean current) {}
}
