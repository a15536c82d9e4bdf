package press.rotative.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.rotative.diag.Checked;

/** Which files are found, and which links are followed. */
class SourceTreeTest {

  private FileSystem disk = Jimfs.newFileSystem(Configuration.unix());
  private Path site = disk.getPath("/work/site");

  static Stream<Configuration> systems() {
    return Stream.of(Configuration.unix(), Configuration.osX(), Configuration.windows());
  }

  @BeforeEach
  void aSite() throws IOException {
    on(Configuration.unix());
  }

  private void on(Configuration system) throws IOException {
    disk = Jimfs.newFileSystem(system);
    Path root = disk.getRootDirectories().iterator().next();
    site = root.resolve("work").resolve("site");
    file("content/a.md");
    file("content/news/b.md");
    file("shared/pictures/c.svg");
    file("../outside/secret.md");
  }

  @ParameterizedTest
  @MethodSource("systems")
  void aLinkInsideTheSiteIsFollowed(Configuration system) throws IOException {
    on(system);
    link("content/news/pictures", "../../shared/pictures");
    link("content/copy.md", "a.md");
    Checked<SourceTree> tree = tree();
    assertThat(tree.diagnostics()).isEmpty();
    assertThat(paths(tree)).containsExactly("a.md", "copy.md", "news/b.md", "news/pictures/c.svg");
  }

  @ParameterizedTest
  @MethodSource("systems")
  void aLinkThatLeadsOutIsNamedAndNotRead(Configuration system) throws IOException {
    on(system);
    link("content/out.md", "../../outside/secret.md");
    link("content/news/out", "../../../outside");
    Checked<SourceTree> tree = tree();
    assertThat(paths(tree)).containsExactly("a.md", "news/b.md");
    assertThat(codes(tree))
        .containsExactlyInAnyOrder(
            "content/out.md link-leads-out", "content/news/out link-leads-out");
  }

  @Test
  void soIsAContentFolderThatLeadsOut() throws IOException {
    Path other = disk.getPath("/work/other");
    Files.createDirectories(other);
    Files.createSymbolicLink(other.resolve("content"), site.resolve("content"));
    Checked<SourceTree> tree =
        SourceTree.walk(other.resolve("content"), "content", Premises.of(other), path -> true);
    assertThat(paths(tree)).isEmpty();
    assertThat(codes(tree)).containsExactly("content link-leads-out");
  }

  @Test
  void whatIsHiddenIsNoContentByALinkEither() throws IOException {
    file(".git/config");
    file(".env");
    link("content/_static/config.txt", "../../.git/config");
    link("content/env.md", "../.env");
    Checked<SourceTree> tree = tree();
    assertThat(paths(tree)).containsExactly("a.md", "news/b.md");
    assertThat(codes(tree)).hasSize(2).allMatch(c -> c.endsWith("link-leads-out"));
  }

  @Test
  void loopsEnd() throws IOException {
    link("content/self", "self");
    link("content/here", ".");
    link("content/news/up", "..");
    link("content/news/site", "../..");
    link("content/dead.md", "gone.md");
    Checked<SourceTree> tree = tree();
    assertThat(paths(tree)).containsExactly("a.md", "news/b.md");
    assertThat(codes(tree)).hasSize(5).allMatch(c -> c.endsWith("link-leads-nowhere"));
  }

  @Test
  void foldersThatLinkToEachOtherEnd() throws IOException {
    for (int i = 0; i < 40; i++) {
      file("shared/" + i + "/x.txt");
      if (i > 0) {
        link("shared/" + (i - 1) + "/left", "../" + i);
        link("shared/" + (i - 1) + "/right", "../" + i);
      }
    }
    link("content/maze", "../shared/0");
    Checked<SourceTree> tree = tree();
    assertThat(paths(tree)).hasSizeBetween(100, 2000);
    assertThat(tree.diagnostics().get(0).message()).contains("more than 1000");
  }

  @Test
  void whatIsIgnoredIsNotLookedAt() throws IOException {
    link("content/out.md", "../../outside/secret.md");
    Checked<SourceTree> tree = SourceTree.walk(
        site.resolve("content"), "content", Premises.of(site), path -> !path.equals("out.md"));
    assertThat(tree.diagnostics()).isEmpty();
  }

  @Test
  void aNameWithABackslashIsNoFolder() throws IOException {
    file("content/_static/..\\..\\x.txt");
    Checked<SourceTree> tree = tree();
    assertThat(paths(tree)).containsExactly("a.md", "news/b.md");
    assertThat(codes(tree)).containsExactly("content/_static/..\\..\\x.txt unportable-name");
  }

  @Test
  void aFileThatGrowsOrShrinksWhileItIsReadIsTold() throws IOException {
    SourceFile file = tree().value().files().get(0);
    Files.writeString(file.file(), "longer than before");
    assertThat(trouble(file)).containsExactly("changed-meanwhile");
    Files.delete(file.file());
    assertThat(trouble(file)).containsExactly("unreadable");
  }

  /** What reading the file at once says, and reading it in parts. */
  private static Set<String> trouble(SourceFile file) {
    Set<String> codes = new TreeSet<>();
    try {
      file.bytes();
    } catch (Unreadable e) {
      codes.add(e.diagnostic().code());
    }
    try {
      file.copyTo(OutputStream.nullOutputStream());
    } catch (Unreadable e) {
      codes.add(e.diagnostic().code());
    } catch (IOException e) {
      codes.add(String.valueOf(e.getMessage()));
    }
    return codes;
  }

  private Checked<SourceTree> tree() throws IOException {
    return SourceTree.walk(site.resolve("content"), "content", Premises.of(site), path -> true);
  }

  private static List<String> paths(Checked<SourceTree> tree) {
    return tree.value().files().stream().map(SourceFile::path).toList();
  }

  private static List<String> codes(Checked<SourceTree> tree) {
    return tree.diagnostics().stream()
        .map(d -> d.location().path() + " " + d.code())
        .toList();
  }

  private void file(String path) throws IOException {
    Path file = site.resolve(path).normalize();
    Files.createDirectories(file.getParent());
    Files.writeString(file, "text");
  }

  private void link(String path, String target) throws IOException {
    Path link = site.resolve(path);
    Files.createDirectories(link.getParent());
    Files.createSymbolicLink(link, disk.getPath(target));
  }
}
