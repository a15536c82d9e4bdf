package press.rotative.starter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import press.rotative.config.SiteConfig;
import press.rotative.config.SiteFolder;
import press.rotative.diag.Suggestion;
import press.rotative.url.Slug;

/**
 * An article's file to go on with: front matter with title and date, and a first line.
 *
 * @param section its section's id, nothing for an article without one
 * @param bundle whether the article gets a folder of its own, for its pictures
 */
public record NewArticle(String title, @Nullable String section, boolean bundle) {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mmxxx", Locale.ROOT);

  /**
   * Writes the file.
   *
   * @param site where the site's files lie
   * @return where the file stands
   * @throws StarterMistake where such a file exists, or the title or the section cannot be used
   */
  public Path write(SiteFolder site, SiteConfig config, Instant moment) throws IOException {
    String slug = Slug.of(title);
    if (slug.isEmpty()) {
      throw new StarterMistake(
          "\"" + title + "\" leaves nothing for a file name: write a title with letters or digits");
    }
    Path folder = folder(site, config);
    Path file = bundle ? folder.resolve(slug).resolve("index.md") : folder.resolve(slug + ".md");
    ZonedDateTime date = moment.atZone(config.zone());
    String text =
        "---\ntitle: " + quoted(title) + "\ndate: " + DATE.format(date) + "\ndraft: true\n---\n\n";
    Files.createDirectories(file.getParent() == null ? folder : file.getParent());
    try {
      Files.write(file, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new StarterMistake(file + " exists and is left alone: choose another title");
    }
    return file;
  }

  private Path folder(SiteFolder site, SiteConfig config) {
    Path content = site.contentFolder().normalize();
    if (section == null) {
      return content;
    }
    List<String> declared = config.sections().stream().map(s -> s.id().value()).toList();
    boolean known = declared.isEmpty()
        || declared.contains(section)
        || Files.isDirectory(content.resolve(section));
    if (!known || !Slug.of(section).equals(section)) {
      throw new StarterMistake(
          "there is no section \"" + section + "\": " + Suggestion.hint(section, declared));
    }
    return content.resolve(section);
  }

  /** As YAML in double quotes, where only these two have to be escaped on one line. */
  private static String quoted(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return "\"" + line.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
