package press.rotative.starter;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.rotative.diag.Checked;
import press.rotative.diag.Location;
import press.rotative.source.YamlText;
import press.rotative.starter.OldSettings.Setting;
import press.rotative.url.BaseUrl;
import press.rotative.url.Permalink;
import press.rotative.url.Preset;

/** A {@code site.yml} in the making: what was carried over from another tool's settings, from where, and what was not. */
final class Carried {

  private static final List<String> ORDER = List.of(
      "title",
      "tagline",
      "description",
      "language",
      "timezone",
      "url",
      "sections",
      "nav",
      "permalinks",
      "paths",
      "pageSize",
      "markdown",
      "static",
      "ignore",
      "defaults",
      "footer");

  private static final String ANY_URL = "https://example.org/";

  private final Map<String, List<String>> blocks = new LinkedHashMap<>();
  private final List<Note> left = new ArrayList<>();

  /** Something that was not carried over. */
  private record Note(@Nullable Location place, String text) {

    @Override
    public String toString() {
      return place == null ? text : at(place) + ": " + text;
    }
  }

  /** A value on a line of its own; the first of a key counts. */
  void put(String key, String yaml, String origin) {
    blocks.putIfAbsent(key, List.of(key + ": " + yaml + "  # " + origin));
  }

  void put(String key, String yaml, Setting origin) {
    put(key, yaml, of(origin));
  }

  /** A value within another. */
  void put(String block, String key, String yaml, String origin) {
    List<String> lines = blocks.computeIfAbsent(block, b -> new ArrayList<>(List.of(b + ":")));
    lines.add("  " + key + ": " + yaml + "  # " + origin);
  }

  void put(String block, String key, String yaml, Setting origin) {
    put(block, key, yaml, of(origin));
  }

  /** An entry of a list. */
  void entry(String key, String yaml, Setting origin) {
    List<String> lines = blocks.computeIfAbsent(key, b -> new ArrayList<>(List.of(b + ":")));
    lines.add("  - " + yaml + "  # " + of(origin));
  }

  void leave(Setting setting, String why) {
    left.add(new Note(setting.place(), setting.shown() + (why.isEmpty() ? "" : ": " + why)));
  }

  /** A part of a setting. */
  void leavePart(Setting setting, String what) {
    left.add(new Note(setting.place(), what));
  }

  /** Something that is no setting. */
  void leave(String what) {
    left.add(new Note(null, what));
  }

  void text(String key, Optional<Setting> setting) {
    setting.ifPresent(s -> {
      String text = s.text();
      if (text != null) {
        put(key, YamlText.quoted(text.replaceAll("\\s+", " ")), s);
      }
    });
  }

  void language(Optional<Setting> setting) {
    setting.ifPresent(s -> {
      String tag =
          Locale.forLanguageTag(String.valueOf(s.text()).replace('_', '-')).toLanguageTag();
      if (tag.equals("und")) {
        leave(s, "no language is called so");
      } else {
        put("language", tag, s);
      }
    });
  }

  void zone(Optional<Setting> setting) {
    setting.ifPresent(s -> {
      try {
        put("timezone", ZoneId.of(String.valueOf(s.text())).getId(), s);
      } catch (DateTimeException e) {
        leave(s, "no time zone is called so");
      }
    });
  }

  /**
   * @param path what follows the address, nothing for nothing
   */
  void address(Optional<Setting> setting, @Nullable String path) {
    setting.ifPresent(s -> {
      String url = s.text() + (path == null ? "" : path);
      String whole = url.endsWith("/") ? url : url + "/";
      if (BaseUrl.read(whole).isPresent()) {
        put("url", whole, s);
      } else if (s.text() != null) {
        leave(s, "not a whole address");
      }
    });
  }

  /** A pattern of addresses, where all of its tokens are known here. */
  void pattern(String key, String pattern, Preset preset, Setting origin) {
    Checked<Permalink> read = Permalink.read(pattern, preset, origin.place());
    if (read.diagnostics().isEmpty() && read.value().tellsApart()) {
      put("permalinks", key, YamlText.quoted(pattern), origin);
    } else if (read.diagnostics().isEmpty()) {
      leave(origin, "gives all pieces one address");
    } else {
      leave(origin, read.diagnostics().get(0).message());
    }
  }

  void pageSize(Optional<Setting> setting) {
    setting.ifPresent(s -> {
      if (String.valueOf(s.text()).matches("[1-9]\\d{0,2}")) {
        put("pageSize", String.valueOf(s.text()), s);
      } else {
        leave(s, "");
      }
    });
  }

  /** Whoever signed pieces that name nobody. */
  void author(Optional<Setting> setting) {
    setting.ifPresent(s -> {
      String name = s.text();
      if (name == null) {
        leave(s, "");
      } else {
        entry("defaults", "{path: \"\", values: {authors: " + YamlText.quoted(name) + "}}", s);
      }
    });
  }

  /** What could not be carried over, each on a line: settings by their places, then the rest. */
  List<String> left() {
    return left.stream()
        .sorted(Comparator.comparing(Note::place, Comparator.nullsLast(Comparator.naturalOrder())))
        .map(note -> comment(note.toString()))
        .toList();
  }

  /** The names of what was carried over. */
  List<String> keys() {
    return ORDER.stream().filter(blocks::containsKey).toList();
  }

  /** The file's text. */
  String siteYml(OldSite old, String name) {
    if (!blocks.containsKey("title")) {
      put("title", YamlText.quoted(name), "the old site had none: this is its folder's name");
    }
    if (!blocks.containsKey("url")) {
      put("url", ANY_URL, "write here where the site will stand");
    }
    if (!blocks.containsKey("timezone")) {
      put(
          "timezone",
          "UTC",
          "the old site had none: write the zone in which readers see its times");
    }
    StringBuilder out = new StringBuilder("# The settings of the site, from ")
        .append(old.tool().word())
        .append("'s ")
        .append(String.join(", ", old.files()))
        .append(".\n# What stands after a \"#\" is a note for you: where each line came from.\n\n");
    keys()
        .forEach(key ->
            blocks.getOrDefault(key, List.of()).forEach(line -> out.append(line).append('\n')));
    if (!left.isEmpty()) {
      out.append("\n# Not carried over:\n");
      left().forEach(line -> out.append("# ").append(line).append('\n'));
    }
    return out.toString();
  }

  private static String of(Setting setting) {
    return comment(at(setting.place()) + " " + setting.path());
  }

  private static String at(Location place) {
    return place.path() + ":" + place.line();
  }

  /** On one line, without what no file of settings may hold. */
  private static String comment(String text) {
    return text.replaceAll("[\\s\\p{Cntrl}\\u2028\\u2029\\uFEFF\\uFFFE\\uFFFF]+", " ");
  }
}
