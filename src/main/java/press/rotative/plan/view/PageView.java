package press.rotative.plan.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a template gets of its page, as {@code page}; beside it stand {@code site} and, by the kind of page, one of
 * {@code front}, {@code story}, {@code list}, {@code archive}, {@code standing}, {@code missing}.
 *
 * @param kind {@code front}, {@code story}, {@code section}, {@code tag}, {@code author}, {@code archive}, {@code
 *     standing} or {@code missing}
 * @param title for the title element, without the site's name, plain hyphens
 * @param canonical absolute address; nothing for a page that should not be found
 * @param section id of the section that the navigation marks as current
 * @param sectionIsPage whether this page is that section's own
 * @param tone number of the page's ink
 * @param crumbs the way from the front page, which is left out; the last is this page where {@code sectionIsPage} or
 *     the page is no story
 * @param badge why readers do not see the page's piece; nothing in a build
 */
public record PageView(
    String kind,
    String title,
    @Nullable String description,
    @Nullable String canonical,
    @Nullable String section,
    boolean sectionIsPage,
    int tone,
    List<LinkView> crumbs,
    @Nullable BadgeView badge) {

  /** A page that readers see. */
  public PageView(
      String kind,
      String title,
      @Nullable String description,
      @Nullable String canonical,
      @Nullable String section,
      boolean sectionIsPage,
      int tone,
      List<LinkView> crumbs) {
    this(kind, title, description, canonical, section, sectionIsPage, tone, crumbs, null);
  }

  /** The same page with a mark, or without one. */
  public PageView marked(@Nullable BadgeView mark) {
    return new PageView(
        kind, title, description, canonical, section, sectionIsPage, tone, crumbs, mark);
  }
}
