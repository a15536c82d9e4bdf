package press.rotative.starter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.rotative.config.SiteConfig;
import press.rotative.config.SiteFolder;
import press.rotative.diag.Suggestion;
import press.rotative.source.Premises;
import press.rotative.source.SourceFile;
import press.rotative.source.SourceTree;
import press.rotative.source.YamlText;
import press.rotative.url.FileName;
import press.rotative.url.Slug;

/**
 * An article's file to go on with: front matter with title and date, as a draft. It is filed as the newsroom files its
 * other pieces.
 *
 * @param section its section's id, nothing for an article without one
 * @param language its language's tag, nothing for that of the site
 * @param bundle whether the article gets a folder of its own, for its pictures
 */
public record NewArticle(
    String title, @Nullable String section, @Nullable String language, boolean bundle) {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mmxxx", Locale.ROOT);
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

  /** Where the piece is filed: a folder, how names in it look, and whether the section has to be written down. */
  private record Place(String folder, Habit habit, boolean named) {}

  /**
   * What came of it.
   *
   * @param file where it stands
   * @param remark what may not have been meant so, nothing where there is no doubt
   */
  public record Written(Path file, @Nullable String remark) {}

  /**
   * Writes the file.
   *
   * @param site where the site's files lie
   * @throws StarterMistake where such a file exists, or what was asked for cannot be used
   */
  public Written write(SiteFolder site, SiteConfig config, Instant moment) throws IOException {
    String headline = title.replaceAll("\\s+", " ").strip();
    String slug = Slug.shorten(Slug.of(headline));
    if (slug.isEmpty()) {
      throw new StarterMistake("\"" + headline
          + "\" leaves nothing for a file name: write a title with letters or digits");
    }
    if (language != null && !LANGUAGE.matcher(language).matches()) {
      String small = language.toLowerCase(Locale.ROOT);
      throw new StarterMistake("\"" + language + "\" is no language: "
          + (LANGUAGE.matcher(small).matches()
              ? "did you mean \"" + small + "\"?"
              : "write its tag, such as fr or pt-BR"));
    }
    boolean foreign = language != null && !language.equals(config.language());
    Path content = site.contentFolder().normalize();
    Premises premises = site.premises();
    if (Files.exists(content)) {
      premises.enter(site.content(), content);
    }
    List<SourceFile> pieces =
        SourceTree.walk(content, site.content(), premises, path -> true).value().files();
    String remark = remark(content, pieces, config);
    Place place = place(content, pieces);
    ZonedDateTime date = moment.atZone(config.zone());
    String name = place.habit().path(usable(slug, config), date.toLocalDate());
    String suffix = foreign ? (bundle ? "-" : ".") + language : "";
    String path = place.folder() + name + suffix + (bundle ? "/index.md" : ".md");
    String text = "---\ntitle: " + YamlText.quoted(headline) + "\ndate: " + DATE.format(date)
        + (place.named() ? "\nsection: " + YamlText.quoted(String.valueOf(section)) : "")
        + (foreign ? "\nlang: " + language : "") + "\ndraft: true\n---\n\n";
    Optional<SourceFile> same =
        pieces.stream().filter(f -> f.path().equals(path)).findFirst();
    if (same.isPresent() || Files.exists(content.resolve(path))) {
      throw new StarterMistake(
          content.resolve(path) + " exists and is left alone: choose another title");
    }
    expectFreeAddress(place, path, pieces, content, config);
    NewFile.write(List.of(NewFile.of(path, text.getBytes(StandardCharsets.UTF_8))), content);
    return new Written(content.resolve(path), remark);
  }

  /** A name that a file can have on every system, and whose address no page of the site's own has. */
  private String usable(String slug, SiteConfig config) {
    Set<String> taken = new HashSet<>(
        Set.of("index", "readme", config.paths().tags(), config.paths().authors()));
    taken.add(config.paths().archive());
    config.sections().forEach(s -> taken.add(s.id().value()));
    boolean free = FileName.fault(slug).isEmpty()
        && !slug.equals("index")
        && !slug.equals("readme")
        && (section != null || !taken.contains(slug));
    return free ? slug : slug + "-1";
  }

  /** A piece of the same name beside it, a bundle or a file of another day, has the address already. */
  private static void expectFreeAddress(
      Place place, String path, List<SourceFile> pieces, Path content, SiteConfig config) {
    String home = place.folder().replaceFirst("/$", "");
    if (config.permalinks().ofArticle(home, home).isDated()) {
      return;
    }
    String name = Habit.name(path.substring(place.folder().length()));
    for (SourceFile piece : pieces) {
      if (piece.path().startsWith(place.folder())
          && name.equals(Habit.name(piece.path().substring(place.folder().length())))) {
        throw new StarterMistake(content.resolve(piece.path())
            + " has the same address and is left alone: choose another title");
      }
    }
  }

  private Place place(Path content, List<SourceFile> pieces) {
    if (section == null) {
      return new Place("", Habit.of(pieces), false);
    }
    boolean folder = Files.isDirectory(content.resolve(section));
    String home = section + "/";
    List<SourceFile> own =
        pieces.stream().filter(f -> f.path().startsWith(home)).toList();
    Habit habit = Habit.of(own.isEmpty() ? pieces : own);
    return folder || !habit.isPosts() ? new Place(home, habit, false) : new Place("", habit, true);
  }

  /**
   * Whether there is, or can be, such a section. Where the site names none, a folder is enough for a new one.
   *
   * @throws StarterMistake where there is none
   */
  private @Nullable String remark(Path content, List<SourceFile> pieces, SiteConfig config) {
    if (section == null) {
      return null;
    }
    List<String> declared = config.sections().stream().map(s -> s.id().value()).toList();
    List<String> known = declared.isEmpty() ? folders(pieces) : declared;
    if (section.isEmpty() || !Slug.of(section).equals(section)) {
      throw new StarterMistake("there is no section \"" + section + "\": "
          + (known.isEmpty()
              ? "write small letters, digits and hyphens, as in \"startups\""
              : Suggestion.hint(section, known)));
    }
    if (known.contains(section) || Files.isDirectory(content.resolve(section))) {
      return null;
    }
    if (!declared.isEmpty()) {
      throw new StarterMistake(
          "there is no section \"" + section + "\": " + Suggestion.hint(section, known));
    }
    FileName.fault(section).ifPresent(fault -> {
      throw new StarterMistake(
          "no section can be called \"" + section + "\": " + fault + ", choose another name");
    });
    return known.isEmpty()
        ? null
        : "\"" + section + "\" is a new section: "
            + Suggestion.nearest(section, known)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse("the others are " + String.join(", ", known));
  }

  /** Folders that hold pieces, not those that are one. */
  private static List<String> folders(List<SourceFile> pieces) {
    return pieces.stream()
        .map(SourceFile::path)
        .filter(path -> path.endsWith(".md") && path.matches("[^_/][^/]*/(?!index\\.md$).+"))
        .map(path -> path.substring(0, path.indexOf('/')))
        .distinct()
        .sorted()
        .toList();
  }
}
