package press.rotative.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.source.Fields;
import press.rotative.source.Found;
import press.rotative.source.Node;

/**
 * The versions of the program that a site asks for: {@code >=1.2}, or several conditions that all have to hold, {@code
 * >=1.2 <3}. Numbers are compared part by part, as Semantic Versioning 2.0.0 orders them; what stands behind a hyphen is
 * left out of it.
 */
record Requirement(List<Condition> conditions) {

  private static final Pattern CONDITION =
      Pattern.compile("(>=|<=|>|<|=)?\\s*v?(\\d+(?:\\.\\d+){0,2})");

  /** One comparison; without a sign, {@code >=} is meant. */
  record Condition(String sign, List<Integer> version) {

    boolean accepts(List<Integer> other) {
      int order = compare(other, version);
      return switch (sign) {
        case "<" -> order < 0;
        case "<=" -> order <= 0;
        case ">" -> order > 0;
        case "=" -> order == 0;
        default -> order >= 0;
      };
    }
  }

  /**
   * Looks for {@code requires} in a site's settings, before all else: an older program would report what it does not
   * know yet.
   *
   * @return what is wrong with the requirement itself
   * @throws OldTool where this program is not what the site asks for
   */
  static List<Diagnostic> check(String label, Node.Mapping settings) {
    List<Diagnostic> problems = new ArrayList<>();
    Found<String> written = new Fields(label, settings, problems).text("requires");
    if (written == null) {
      if (problems.isEmpty()) {
        settings.entries().stream()
            .filter(entry -> entry.key().equals("requires"))
            .map(entry -> blank(label, entry))
            .forEach(problems::add);
      }
      return problems;
    }
    Optional<Requirement> read = read(written.value());
    if (read.isEmpty()) {
      problems.add(Diagnostic.error(
          "bad-requires",
          written.location(),
          "\"" + written.value() + "\" names no versions",
          "write '>=1.2', or '>=1.2 <3'"));
    } else if (!read.get().accepts(ToolVersion.number())) {
      throw new OldTool(written.location() + ": this site asks for Rotative " + written.value()
          + ", and this is " + ToolVersion.number() + ": install another version");
    }
    return problems;
  }

  /** A key without a value asks for nothing, and whoever wrote it meant something. */
  private static Diagnostic blank(String label, Node.Entry entry) {
    String file = entry.file() == null ? label : entry.file();
    return Diagnostic.error(
        "bad-requires",
        new Location(file, entry.line(), entry.column()),
        "\"requires\" names no versions",
        "write '>=1.2', or '>=1.2 <3', or leave the key out");
  }

  static Optional<Requirement> read(String text) {
    List<Condition> conditions = new ArrayList<>();
    Matcher matcher = CONDITION.matcher(text);
    int end = 0;
    while (matcher.find()) {
      if (!text.substring(end, matcher.start()).replace(',', ' ').isBlank()) {
        return Optional.empty();
      }
      String sign = matcher.group(1) == null ? ">=" : matcher.group(1);
      conditions.add(new Condition(sign, numbers(matcher.group(2))));
      end = matcher.end();
    }
    return conditions.isEmpty() || !text.substring(end).isBlank()
        ? Optional.empty()
        : Optional.of(new Requirement(List.copyOf(conditions)));
  }

  boolean accepts(String version) {
    List<Integer> numbers = numbers(version.replaceFirst("[-+].*", ""));
    return conditions.stream().allMatch(condition -> condition.accepts(numbers));
  }

  private static List<Integer> numbers(String version) {
    List<Integer> numbers = new ArrayList<>();
    for (String part : version.split("\\.", -1)) {
      numbers.add(part.length() > 8 ? Integer.MAX_VALUE : Integer.parseInt(part));
    }
    return List.copyOf(numbers);
  }

  private static int compare(List<Integer> one, List<Integer> other) {
    for (int i = 0; i < 3; i++) {
      int order = Integer.compare(part(one, i), part(other, i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static int part(List<Integer> version, int place) {
    return place < version.size() ? version.get(place) : 0;
  }
}
