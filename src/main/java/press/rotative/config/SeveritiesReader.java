package press.rotative.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.rotative.config.Severities.Level;
import press.rotative.config.Severities.OfPaths;
import press.rotative.diag.Codes;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Suggestion;
import press.rotative.source.Fields;
import press.rotative.source.Found;
import press.rotative.source.Glob;

/** Reads {@code diagnostics:}, codes with their weight and, under {@code paths}, patterns with codes. */
final class SeveritiesReader {

  private final Codes codes = Codes.all();
  private final List<Diagnostic> problems;

  private SeveritiesReader(List<Diagnostic> problems) {
    this.problems = problems;
  }

  static Severities read(@Nullable Fields fields, List<Diagnostic> problems) {
    return fields == null ? Severities.NONE : new SeveritiesReader(problems).all(fields);
  }

  private Severities all(Fields fields) {
    List<OfPaths> paths = new ArrayList<>();
    Fields globs = fields.mapping("paths");
    if (globs != null) {
      for (String glob : globs.keys()) {
        Fields levels = globs.mapping(glob);
        if (levels != null) {
          paths.add(new OfPaths(Glob.below(glob), levels(levels)));
        }
      }
    }
    return new Severities(levels(fields), List.copyOf(paths));
  }

  private Map<String, Level> levels(Fields fields) {
    Map<String, Level> levels = new HashMap<>();
    for (String code : fields.keys()) {
      Found<String> word = code.equals("paths") ? null : fields.text(code);
      Level level = word == null ? null : level(code, word);
      if (level != null) {
        levels.put(code, level);
      }
    }
    return Map.copyOf(levels);
  }

  private @Nullable Level level(String code, Found<String> word) {
    if (!codes.has(code)) {
      problems.add(Diagnostic.warning(
          "unknown-code",
          word.location(),
          "no message has the code \"" + code + "\"",
          Suggestion.nearest(code, codes.names())
              .map(near -> "did you mean \"" + near + "\"?")
              .orElse("rotative explain lists all codes")));
      return null;
    }
    Level level = switch (word.value().toLowerCase(Locale.ROOT)) {
      case "off", "false" -> Level.OFF;
      case "warning" -> Level.WARNING;
      case "error" -> Level.ERROR;
      default -> null;
    };
    if (level == null) {
      refuse(word, "a message cannot be \"" + word.value() + "\"", "write off, warning or error");
    } else if (level == Level.ERROR && Diagnostic.isOfTime(code)) {
      refuse(
          word,
          "\"" + code + "\" comes by the passing of time alone: it is never an error",
          "write off or warning");
      return null;
    } else if (level == Level.OFF && !codes.canWarn(code)) {
      refuse(
          word,
          "\"" + code + "\" is an error: something wrong would be published",
          Diagnostic.isHarmless(code) ? "write warning" : "mend what it names");
      return null;
    } else if (level == Level.WARNING && !codes.canWarn(code) && !Diagnostic.isHarmless(code)) {
      refuse(
          word,
          "\"" + code + "\" cannot be a warning: something wrong would be published",
          "mend what it names");
      return null;
    }
    return level;
  }

  private void refuse(Found<String> word, String message, String hint) {
    problems.add(Diagnostic.error("bad-severity", word.location(), message, hint));
  }
}
