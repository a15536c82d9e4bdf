package press.rotative.site;

import java.util.List;
import java.util.Map;

/**
 * A list that somebody asked for, filled.
 *
 * @param articles all that belong to it, in its order
 * @param rows of a data file, in their order, already cut to {@code limit}
 * @param isData whether it holds rows
 * @param unique whether what the page shows already is left out
 */
public record Roll(
    String name,
    List<Article> articles,
    List<Map<String, Object>> rows,
    boolean isData,
    int limit,
    boolean unique) {}
