package press.rotative.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.rotative.diag.Diagnostic;
import press.rotative.source.Fields;
import press.rotative.source.Found;

/** Reads {@code lists:}, of a site or of a page. */
public final class ListsReader {

  private static final List<String> ORDERS = List.of("date", "title", "weight", "name");

  private static final int USUAL = 20;

  private ListsReader() {}

  /**
   * @param fields names with what each list holds
   * @param problems takes what is wrong
   */
  public static List<ListConfig> read(@Nullable Fields fields, List<Diagnostic> problems) {
    if (fields == null) {
      return List.of();
    }
    List<ListConfig> lists = new ArrayList<>();
    for (String name : fields.keys()) {
      Fields list = fields.mapping(name);
      if (list != null) {
        lists.add(list(new Found<>(name, fields.location(name)), list, problems));
      }
    }
    return List.copyOf(lists);
  }

  private static ListConfig list(Found<String> name, Fields fields, List<Diagnostic> problems) {
    Found<String> sort = fields.text("sort");
    Found<String> data = fields.text("data");
    Found<Integer> limit = fields.number("limit");
    Found<Boolean> unique = fields.flag("unique");
    boolean descending = sort == null ? data == null : sort.value().startsWith("-");
    String order = sort == null
        ? data == null ? "date" : ""
        : descending ? sort.value().substring(1) : sort.value();
    if (sort != null && data == null && !ORDERS.contains(order)) {
      problems.add(Diagnostic.error(
          "bad-list",
          sort.location(),
          "articles cannot be sorted by \"" + sort.value() + "\"",
          "write date, title, weight or name, with - before it for the reverse"));
    }
    if (limit != null && limit.value() < 1) {
      problems.add(Diagnostic.error(
          "bad-list",
          limit.location(),
          "a list cannot hold \"" + limit.value() + "\" entries",
          "write 1 or more, or leave it out"));
    }
    ListConfig list = new ListConfig(
        name,
        fields.text("section"),
        fields.text("tag"),
        fields.text("author"),
        fields.text("type"),
        data,
        order,
        descending,
        limit == null || limit.value() < 1 ? USUAL : limit.value(),
        unique != null && unique.value());
    fields.reportUnknown("a list", Set.of());
    return list;
  }
}
