package press.rotative.plan.view;

import java.util.List;

/**
 * Stories by year and month: the whole archive, a year of it, or a month.
 *
 * @param title the archive's name, the year, or month and year
 * @param years all years of the site, newest first, as links
 * @param sections the years that this page shows, newest first
 */
public record ArchiveView(String title, int count, List<LinkView> years, List<Year> sections) {

  /**
   * @param id anchor of the year on the page
   */
  public record Year(int year, String id, String href, List<Month> months) {}

  /**
   * @param label name of the month, capitalised
   * @param more whether the month's own page has more than {@code cards}
   */
  public record Month(String label, String href, int count, boolean more, List<Card> cards) {}
}
