package press.rotative.starter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.rotative.diag.Suggestion;
import press.rotative.source.Packed;
import press.rotative.source.YamlText;

/**
 * The files of a site's first day, packed with the program: those of every site, and those of one language. Names that
 * begin with {@code dot-} are written with a full stop, so that they mean nothing where they lie.
 */
final class Starter {

  /** Settings that every starter has on a line of its own. */
  enum Setting {
    TITLE,
    URL,
    TIMEZONE;

    private String in(String settings, String value) {
      String key = name().toLowerCase(Locale.ROOT) + ": ";
      return settings.replaceFirst(
          "(?m)^" + key + ".*$", Matcher.quoteReplacement(key + YamlText.quoted(value)));
    }
  }

  private static final Packed PACKED = new Packed("starter");
  private static final Packed SCHEMAS = new Packed("schema");
  private static final String EVERYWHERE = "common/";
  private static final Pattern DAY = Pattern.compile("@today(?:-(\\d+))?@");

  private Starter() {}

  /** What any site has: its workflow, what git and an editor ask for. */
  static List<NewFile> common() throws IOException {
    List<NewFile> files = new ArrayList<>();
    for (String path : PACKED.list(EVERYWHERE + "dot-")) {
      files.add(NewFile.of(target(path, EVERYWHERE), PACKED.find(path).orElseThrow()));
    }
    for (String schema : SCHEMAS.list("")) {
      files.add(NewFile.of(".vscode/" + schema, SCHEMAS.find(schema).orElseThrow()));
    }
    return List.copyOf(files);
  }

  /**
   * Settings and first pieces in a language.
   *
   * @param today the day of the newest piece
   * @throws StarterMistake where there is none in that language
   */
  static List<NewFile> pieces(String language, LocalDate today, Map<Setting, String> settings)
      throws IOException {
    String home = language + "/";
    List<String> paths = new ArrayList<>(PACKED.list(home));
    if (paths.isEmpty() || language.contains("/") || home.equals(EVERYWHERE)) {
      throw new StarterMistake("there is no starter in the language \"" + language + "\": "
          + Suggestion.hint(language, languages()));
    }
    paths.addAll(PACKED.list(EVERYWHERE + "content/"));
    List<NewFile> files = new ArrayList<>();
    for (String path : paths) {
      byte[] bytes = PACKED.find(path).orElseThrow();
      String target = target(path, path.startsWith(home) ? home : EVERYWHERE);
      if (target.endsWith(".svg")) {
        files.add(NewFile.of(target, bytes));
      } else {
        String text = dated(new String(bytes, StandardCharsets.UTF_8), today);
        if (target.equals("site.yml")) {
          for (Map.Entry<Setting, String> setting : settings.entrySet()) {
            text = setting.getKey().in(text, setting.getValue());
          }
        }
        files.add(NewFile.of(target, text.getBytes(StandardCharsets.UTF_8)));
      }
    }
    return List.copyOf(files);
  }

  private static List<String> languages() throws IOException {
    return PACKED.list("").stream()
        .map(path -> path.substring(0, path.indexOf('/') + 1))
        .filter(home -> !home.equals(EVERYWHERE))
        .map(home -> home.substring(0, home.length() - 1))
        .distinct()
        .toList();
  }

  private static String target(String path, String home) {
    return ("/" + path.substring(home.length())).replace("/dot-", "/.").substring(1);
  }

  private static String dated(String text, LocalDate today) {
    return DAY.matcher(text)
        .replaceAll(day -> today
            .minusDays(day.group(1) == null ? 0 : Long.parseLong(day.group(1)))
            .toString());
  }
}
