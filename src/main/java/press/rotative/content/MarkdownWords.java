package press.rotative.content;

import press.rotative.lang.Words;

/**
 * The theme's words that a compiled body needs, in the language of the edition.
 *
 * @param notes heading above footnotes
 * @param note name of the link from the text to a footnote, {@code {0}} its number
 * @param backToText name of the link from a footnote to the text, {@code {0}} its number
 * @param taskDone name of a ticked box
 * @param taskOpen name of a box that is not ticked
 * @param table name of a table that can be scrolled
 * @param code name of a block of code that can be scrolled
 * @param open words of a link to what is shown on another host, {@code {0}} its name
 * @param picture words of a link to a picture on another host, {@code {0}} its name
 */
public record MarkdownWords(
    String notes,
    String note,
    String backToText,
    String taskDone,
    String taskOpen,
    String table,
    String code,
    String open,
    String picture,
    AlertTitles alerts) {

  /** Titles of alerts that have none of their own. */
  public record AlertTitles(
      String note, String tip, String important, String warning, String caution) {}

  /** Words of a link to what is shown on a host. */
  String openAt(String host) {
    return open.replace("{0}", host);
  }

  /** Words of a link to a picture on a host. */
  String pictureAt(String host) {
    return picture.replace("{0}", host);
  }

  /** The words of a language's file, from its part {@code body}. */
  public static MarkdownWords of(Words words) {
    return new MarkdownWords(
        words.text("body.notes"),
        words.text("body.note"),
        words.text("body.back"),
        words.text("body.done"),
        words.text("body.to-do"),
        words.text("body.table"),
        words.text("body.code"),
        words.text("component.open-at"),
        words.text("body.picture"),
        new AlertTitles(
            words.text("body.alerts.note"),
            words.text("body.alerts.tip"),
            words.text("body.alerts.important"),
            words.text("body.alerts.warning"),
            words.text("body.alerts.caution")));
  }
}
