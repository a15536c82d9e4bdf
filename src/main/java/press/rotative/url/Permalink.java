package press.rotative.url;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.rotative.diag.Checked;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;

/**
 * A pattern of addresses, such as {@code /:year/:month/:slug/} or {@code /:title.html}, parsed and checked once. What
 * ends neither in {@code /} nor like a file is a folder too. Immutable.
 *
 * <pre>{@code
 * Permalink permalink = Permalink.read("/:year/:slug/", Preset.ROTATIVE, place).value();
 * Optional<Route> route = permalink.route(values);
 * }</pre>
 */
public final class Permalink {

  private static final String FORBIDDEN = "\\:*?\"<>|#{}";

  /**
   * Endings of files that a page may be. Those of programs, such as {@code .php}, are none: a host without the program
   * would send such a file as something to download, but leads from {@code /old.php} to the folder of that name.
   */
  private static final Set<String> FILES =
      Set.of("html", "htm", "xhtml", "txt", "xml", "json", "rss", "atom");

  /** What an address can be put together from. */
  enum Token {
    YEAR,
    SHORT_YEAR,
    MONTH,
    I_MONTH,
    DAY,
    I_DAY,
    Y_DAY,
    HOUR,
    MINUTE,
    SECOND,
    TITLE,
    SLUG,
    FILENAME,
    CONTENTBASENAME,
    SLUGORFILENAME,
    SLUGORCONTENTBASENAME,
    SECTION,
    SECTIONS,
    FOLDERS,
    CATEGORIES,
    AUTHOR,
    PATH,
    BASENAME,
    OUTPUT_EXT;

    String word() {
      return ":" + name().toLowerCase(Locale.ROOT);
    }

    boolean isTime() {
      return compareTo(SECOND) <= 0;
    }

    /** Whether it tells pieces apart. */
    boolean isName() {
      return switch (this) {
        case TITLE,
            SLUG,
            FILENAME,
            CONTENTBASENAME,
            SLUGORFILENAME,
            SLUGORCONTENTBASENAME,
            BASENAME,
            PATH -> true;
        default -> false;
      };
    }
  }

  /**
   * What a piece gives to its address, nothing of it made fit for one.
   *
   * @param date in the zone in which its day counts
   * @param slug as the piece writes it
   * @param filename without date and ending; of an {@code index.md} its folder's
   * @param section the first of {@code sections}, empty for none
   * @param sections the section's folders
   * @param folders those of the file below the content folder
   * @param index whether the piece is the {@code index.md} of its folder, which is always a folder's page
   */
  public record Values(
      @Nullable ZonedDateTime date,
      String title,
      @Nullable String slug,
      String filename,
      String section,
      List<String> sections,
      List<String> folders,
      List<String> categories,
      @Nullable String author,
      boolean index) {}

  /** Either a token or what is written as it is. */
  private record Part(@Nullable Token token, String text) {}

  private final List<Part> parts;
  private final Preset preset;

  private Permalink(List<Part> parts, Preset preset) {
    this.parts = List.copyOf(parts);
    this.preset = preset;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof Permalink o && parts.equals(o.parts) && preset == o.preset;
  }

  @Override
  public int hashCode() {
    return parts.hashCode();
  }

  /**
   * Whether an address is made from the title.
   *
   * @param slug whether the piece writes one
   */
  public boolean takesTitle(boolean slug) {
    return parts.stream()
        .anyMatch(part -> part.token() == Token.TITLE
                && preset.names() != Preset.Names.TITLE_OF_FILE
            || part.token() == Token.SLUG && preset.names() == Preset.Names.SLUG_OF_TITLE && !slug);
  }

  /** The pattern of what has a date. */
  public static Permalink ofArticles(Preset preset) {
    return read(preset.articles(), preset, Location.of("")).value();
  }

  /** The pattern of what has none. */
  public static Permalink ofPages(Preset preset) {
    return read(preset.pages(), preset, Location.of("")).value();
  }

  /**
   * A pattern; where it is wrong, that of articles stands in.
   *
   * @param preset whose manner of spelling and naming holds
   */
  public static Checked<Permalink> read(String pattern, Preset preset, Location place) {
    if (pattern.contains("://") || pattern.startsWith("//")) {
      return wrong("\"" + pattern + "\" is not an address of this site", place, preset);
    }
    List<Part> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < pattern.length(); i++) {
      if (pattern.charAt(i) != ':') {
        continue;
      }
      int end = wordEnd(pattern, i + 1);
      Optional<Token> token = token(pattern.substring(i + 1, end));
      if (token.isEmpty()) {
        return wrong(
            "\"" + pattern.substring(i, end) + "\" stands for nothing in an address",
            place,
            preset);
      }
      parts.add(new Part(null, pattern.substring(from, i)));
      parts.add(new Part(token.get(), ""));
      from = end;
      i = end - 1;
    }
    parts.add(new Part(null, pattern.substring(from)));
    for (Part part : parts) {
      if (part.text().chars().anyMatch(c -> c < ' ' || FORBIDDEN.indexOf(c) >= 0)
          || leadsOut(part.text())) {
        return wrong("\"" + pattern + "\" cannot be an address of this site", place, preset);
      }
    }
    return Checked.of(new Permalink(parts, preset));
  }

  private static boolean leadsOut(String text) {
    return Arrays.stream(text.split("/", -1)).anyMatch(p -> p.equals("..") || p.equals("."));
  }

  private static Checked<Permalink> wrong(String message, Location place, Preset preset) {
    String tokens =
        String.join(" ", Arrays.stream(Token.values()).map(Token::word).toList());
    Diagnostic problem = Diagnostic.error(
        "bad-permalink", place, message, "write a path such as /:year/:slug/, with " + tokens);
    return new Checked<>(ofArticles(preset), List.of(problem));
  }

  private static int wordEnd(String pattern, int from) {
    int end = from;
    while (end < pattern.length()
        && (Character.isLetter(pattern.charAt(end)) || pattern.charAt(end) == '_')) {
      end++;
    }
    return end;
  }

  private static Optional<Token> token(String word) {
    for (Token token : Token.values()) {
      if (token.name().equalsIgnoreCase(word)) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }

  /** Whether two pieces of one name can have addresses of their own, by their days. */
  public boolean isDated() {
    return parts.stream()
        .anyMatch(
            p -> p.token() == Token.DAY || p.token() == Token.I_DAY || p.token() == Token.Y_DAY);
  }

  /** Whether a piece without a date would leave something out. */
  public boolean needsDate() {
    return parts.stream().anyMatch(p -> p.token() != null && p.token().isTime());
  }

  /** Whether it can give each piece an address of its own. */
  public boolean tellsApart() {
    return parts.stream().anyMatch(p -> p.token() != null && p.token().isName());
  }

  /** The place of a piece; empty where nothing is left of its name. */
  public Optional<Route> route(Values values) {
    StringBuilder path = new StringBuilder();
    for (Part part : parts) {
      Token token = part.token();
      if (token == null) {
        append(path, part.text());
        continue;
      }
      String value = value(token, values);
      if (value.isEmpty() && token.isName()) {
        return Optional.empty();
      }
      append(path, value);
    }
    if (values.index() && preset.folderIndex() && path.toString().endsWith(".html")) {
      path.setLength(path.length() - ".html".length());
    }
    return finished(path.toString());
  }

  /** Empty parts leave no empty folder. */
  private static void append(StringBuilder path, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '/' || !path.isEmpty() && path.charAt(path.length() - 1) != '/') {
        path.append(c);
      }
    }
  }

  /** A path that says which file it is, rather than which folder: {@code /feed.xml}, but not {@code /version-1.2}. */
  private static boolean isFile(String path) {
    return FILES.contains(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }

  private static Optional<Route> finished(String path) {
    String page = path.endsWith("/index.html") || path.equals("index.html")
        ? path.substring(0, path.length() - "index.html".length())
        : path;
    boolean file = page.indexOf('.') >= 0 && isFile(page);
    try {
      return Optional.of(
          new Route(page.isEmpty() || page.endsWith("/") || file ? page : page + "/"));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private String value(Token token, Values values) {
    return switch (token) {
      case TITLE ->
        preset.names() == Preset.Names.TITLE_OF_FILE
            ? name(values, true, values.slug())
            : name(values, false, null);
      case SLUG -> name(values, preset.names() != Preset.Names.SLUG_OF_TITLE, values.slug());
      case FILENAME, CONTENTBASENAME, BASENAME -> Slug.shorten(spell(values.filename()));
      case SLUGORFILENAME, SLUGORCONTENTBASENAME -> name(values, true, values.slug());
      case SECTION -> spell(values.section());
      case SECTIONS -> folders(values.sections(), preset.spelling());
      case FOLDERS -> folders(values.folders(), preset.spelling());
      case CATEGORIES -> categories(values.categories());
      case PATH -> folders(values.folders(), preset.spelling()) + name(values, true, null);
      case OUTPUT_EXT -> ".html";
      case AUTHOR -> values.author() == null ? "" : spell(values.author());
      default -> values.date() == null ? "" : moment(token, values.date());
    };
  }

  private String name(Values values, boolean ofFile, @Nullable String slug) {
    if (slug != null) {
      return Slug.shorten(preset.ofSlugs().of(slug));
    }
    String title = ofFile ? "" : preset.ofTitles().of(values.title());
    return Slug.shorten(title.isEmpty() ? spell(values.filename()) : title);
  }

  /** Jekyll writes them as they are, but for capitals. */
  private String categories(List<String> categories) {
    return preset.isJekyll()
        ? folders(
            categories.stream().map(c -> c.toLowerCase(Locale.ROOT)).distinct().toList(),
            Spelling.WRITTEN)
        : folders(categories, Spelling.READABLE);
  }

  private String spell(String text) {
    return preset.spelling().of(text);
  }

  private static String folders(List<String> folders, Spelling spelling) {
    StringBuilder path = new StringBuilder();
    for (String folder : folders) {
      append(path, spelling.of(folder));
      append(path, "/");
    }
    return path.toString();
  }

  private static String moment(Token token, ZonedDateTime date) {
    return switch (token) {
      case YEAR -> digits(date.getYear(), 4);
      case SHORT_YEAR -> digits(date.getYear() % 100, 2);
      case MONTH -> digits(date.getMonthValue(), 2);
      case I_MONTH -> digits(date.getMonthValue(), 1);
      case DAY -> digits(date.getDayOfMonth(), 2);
      case I_DAY -> digits(date.getDayOfMonth(), 1);
      case Y_DAY -> digits(date.getDayOfYear(), 3);
      case HOUR -> digits(date.getHour(), 2);
      case MINUTE -> digits(date.getMinute(), 2);
      default -> digits(date.getSecond(), 2);
    };
  }

  private static String digits(int number, int width) {
    String digits = Integer.toString(Math.abs(number));
    return digits.length() >= width ? digits : "0".repeat(width - digits.length()) + digits;
  }
}
