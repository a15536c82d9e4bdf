package press.rotative.config;

import java.util.Map;

/** What is written today for keys that are no more, and for those of other tools. */
final class Renamed {

  /** Keys of {@code site.yml}, each with what to write instead. */
  static final Map<String, String> KEYS = Map.ofEntries(
      Map.entry("baseURL", "url:"),
      Map.entry("baseUrl", "url:"),
      Map.entry("base_url", "url:"),
      Map.entry("SITEURL", "url:"),
      Map.entry("SITENAME", "title:"),
      Map.entry("languageCode", "language:"),
      Map.entry("defaultContentLanguage", "language:"),
      Map.entry("lang", "language:"),
      Map.entry("default_language", "language:"),
      Map.entry("timeZone", "timezone:"),
      Map.entry("TIMEZONE", "timezone:"),
      Map.entry("paginate", "pageSize:"),
      Map.entry("paginate_by", "pageSize:"),
      Map.entry("pagination", "pageSize:"),
      Map.entry("permalink", "permalinks:"),
      Map.entry("cascade", "defaults: [{path: …, values: {…}}]"),
      Map.entry("exclude", "ignore:"),
      Map.entry("ignoreFiles", "ignore:"),
      Map.entry("staticDir", "static:"),
      Map.entry("copyright", "footer: {colophon: …}"));

  private Renamed() {}
}
