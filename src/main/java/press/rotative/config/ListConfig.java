package press.rotative.config;

import org.jspecify.annotations.Nullable;
import press.rotative.source.Found;

/**
 * A list that templates get as {@code lists.NAME}: articles that belong to all that is named, or the rows of a data
 * file.
 *
 * @param section id of a section, whose parts count too
 * @param tag as a piece would write it
 * @param author id or name
 * @param type what pieces say in {@code type}
 * @param data a file of {@code _data} without its ending
 * @param sort of articles one of four orders; of data any column, empty for the file's order
 * @param descending from the greatest to the least
 * @param limit how many at most
 * @param unique without what the page shows already
 */
public record ListConfig(
    Found<String> name,
    @Nullable Found<String> section,
    @Nullable Found<String> tag,
    @Nullable Found<String> author,
    @Nullable Found<String> type,
    @Nullable Found<String> data,
    String sort,
    boolean descending,
    int limit,
    boolean unique) {}
