package press.rotative;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A whole site written inside a test.
 *
 * <pre>{@code
 * SmallSite site = SmallSite.in(folder).file("content/a.md", "---\ntitle: A\n---\n");
 * assertThat(site.build().exit()).isZero();
 * }</pre>
 */
public final class SmallSite {

  public static final String SETTINGS = """
      title: The Daily
      url: https://daily.example/
      timezone: Europe/Paris
      """;

  /** A picture. */
  public static final String DOT =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><path d=\"M0 0h1v1z\"/></svg>";

  private final Path folder;

  private SmallSite(Path folder) {
    this.folder = folder;
  }

  /** A site with a title and an address, and nothing else. */
  public static SmallSite in(Path folder) {
    return new SmallSite(folder).file("site.yml", SETTINGS);
  }

  public SmallSite file(String path, String text) {
    return file(path, text.getBytes(StandardCharsets.UTF_8));
  }

  public SmallSite file(String path, byte[] bytes) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A dated article with a title. */
  public SmallSite article(String path, String body) {
    return file("content/" + path, "---\ntitle: " + path + "\ndate: 2026-11-20\n---\n" + body);
  }

  public Call build(String... more) {
    String[] arguments = new String[more.length + 3];
    arguments[0] = "build";
    arguments[1] = "-s";
    arguments[2] = folder.toString();
    System.arraycopy(more, 0, arguments, 3, more.length);
    return Call.of(arguments);
  }

  public Path folder() {
    return folder;
  }

  /** A published file's text. */
  public String published(String path) {
    try {
      return Files.readString(folder.resolve("dist").resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a published article on one line. */
  public String words(String path) {
    String page = published(path);
    int start = page.indexOf(">", page.indexOf("class=\"prose")) + 1;
    return page.substring(start, page.indexOf("</article>", start)).replaceAll("\\s*\n\\s*", " ");
  }

  /** Everything that is published, by path. */
  public Map<String, byte[]> published() {
    return tree(folder.resolve("dist"));
  }

  /** All files below a folder, by path. */
  public static Map<String, byte[]> tree(Path root) {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
