package press.rotative.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import press.rotative.Call;
import press.rotative.SmallSite;
import press.rotative.diag.Diagnostic;
import press.rotative.site.Release;

/** Whole builds on disks shaped like those of Windows and macOS. */
class OtherSystemsTest {

  private static final Release RELEASE = new Release(Call.NOW, false, false, false);

  private static final Map<String, String> SITE = new LinkedHashMap<>();

  static {
    SITE.put("site.yml", SmallSite.SETTINGS + "static: [public]\n");
    SITE.put("content/news/été.md", "---\ntitle: Été\ndate: 2026-11-20\n---\n[b](b/index.md)\n");
    SITE.put(
        "content/news/b/index.md",
        "---\ntitle: B\ndate: 2026-11-21\nimage: p.svg\nresources: [n.txt]\n---\nText\n");
    SITE.put(
        "content/news/b/p.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='2' height='1'/>");
    SITE.put("content/news/b/n.txt", "notes");
    SITE.put("content/_data/places.csv", "name\nhall\n");
    SITE.put("content/_static/.well-known/security.txt", "x");
    SITE.put("public/old/list.txt", "User-agent: *");
    SITE.put("templates/partials/footer.html", "<footer>own</footer>");
    SITE.put("templates/assets/own.css", "a{}");
  }

  @Test
  void windowsPublishesTheSameBytes() throws IOException {
    Map<String, Integer> unix = published(Configuration.unix(), "/work/site", "\n");
    assertThat(unix)
        .containsKeys(
            "news/ete/index.html",
            "news/b/p.svg",
            "news/b/n.txt",
            ".well-known/security.txt",
            "old/list.txt",
            "assets/own.css");
    assertThat(published(Configuration.windows(), "C:\\Users\\Jo Doe\\site", "\n"))
        .isEqualTo(unix);
  }

  @Test
  void macOsPublishesTheSameBytes() throws IOException {
    assertThat(published(Configuration.osX(), "/Users/jo/site", "\n"))
        .isEqualTo(published(Configuration.unix(), "/work/site", "\n"));
  }

  @Test
  void linesThatEndAsWindowsEndsThemGiveTheSamePages() throws IOException {
    Function<Map<String, Integer>, Map<String, Integer>> pages = all -> {
      Map<String, Integer> pagesOnly = new TreeMap<>(all);
      pagesOnly.keySet().removeIf(path -> !path.endsWith(".html"));
      return pagesOnly;
    };
    assertThat(pages.apply(published(Configuration.windows(), "C:\\site", "\r\n")))
        .isEqualTo(pages.apply(published(Configuration.unix(), "/work/site", "\n")));
  }

  @Test
  void aFolderInOtherCapitalsIsTheSameFolder() throws IOException {
    FileSystem disk = Jimfs.newFileSystem(Configuration.windows());
    Path site = site(disk.getPath("C:\\site"), "\n");
    for (String folder : new String[] {"CONTENT", "Content\\new", "templates\\X", "C:\\SITE"}) {
      assertThat(refusal(site, site.resolve(folder)))
          .as(folder)
          .contains("the site cannot be published into");
    }
    assertThat(build(site, site.resolve("dist")).published()).isTrue();
    assertThat(build(site, site.resolve("DIST")).published()).isTrue();
    assertThat(site.resolve("dist/index.html")).exists();
  }

  @Test
  void aDriveIsNoFolder() throws IOException {
    FileSystem disk = Jimfs.newFileSystem(Configuration.windows());
    Path site = site(disk.getPath("C:\\site"), "\n");
    assertThat(refusal(site, disk.getPath("C:\\"))).contains("write a folder's name");
  }

  @Test
  void namesThatWindowsCannotHoldAreToldOnEverySystem() throws IOException {
    for (Configuration system :
        new Configuration[] {Configuration.unix(), Configuration.windows()}) {
      FileSystem disk = Jimfs.newFileSystem(system);
      Path site = site(disk.getRootDirectories().iterator().next().resolve("site"), "\n");
      write(site, "content/news/x.md", "---\ntitle: X\ndate: 2026-11-20\nslug: aux\n---\n");
      write(site, "content/news/y.md", "---\ntitle: Y\ndate: 2026-11-20\nurl: /y./\n---\n");
      write(site, "content/news/z.md", "---\ntitle: Z\ndate: 2026-11-20\nurl: /x/nul.html\n---\n");
      write(site, "content/news/n.md", "---\ntitle: N\ndate: 2026-11-20\nurl: /NEWS/n/\n---\n");
      Outcome outcome = build(site, site.resolve("dist"));
      assertThat(outcome.published()).isFalse();
      assertThat(outcome.diagnostics().stream()
              .filter(d -> d.code().equals("unportable-name"))
              .map(Diagnostic::message))
          .anyMatch(m -> m.contains("Windows keeps the name \"aux\""))
          .anyMatch(m -> m.contains("drops the dot"))
          .anyMatch(m -> m.contains("keeps the name \"nul\""))
          .anyMatch(m -> m.contains("make one folder"));
    }
  }

  private static Map<String, Integer> published(Configuration system, String folder, String lineEnd)
      throws IOException {
    FileSystem disk = Jimfs.newFileSystem(system);
    Path site = site(disk.getPath(folder), lineEnd);
    for (int i = 0; i < 2; i++) {
      Outcome outcome = build(site, site.resolve("dist"));
      assertThat(outcome.diagnostics()).isEmpty();
      assertThat(outcome.published()).isTrue();
    }
    Map<String, Integer> hashes = new TreeMap<>();
    SmallSite.tree(site.resolve("dist")).forEach((p, b) -> hashes.put(p, Arrays.hashCode(b)));
    return hashes;
  }

  private static Path site(Path folder, String lineEnd) throws IOException {
    for (Map.Entry<String, String> file : SITE.entrySet()) {
      write(folder, file.getKey(), file.getValue().replace("\n", lineEnd));
    }
    return folder;
  }

  private static void write(Path site, String path, String text) throws IOException {
    Path file = site.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Outcome build(Path site, Path destination) {
    return Build.run(
        new Request(site, destination, null, RELEASE, 2),
        Progress.UNSEEN,
        new Patience(time -> {}));
  }

  private static String refusal(Path site, Path destination) {
    try {
      build(site, destination);
      return "none";
    } catch (CallMistake e) {
      return String.valueOf(e.getMessage());
    }
  }
}
