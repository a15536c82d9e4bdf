package press.rotative.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import press.rotative.SmallSite;
import press.rotative.publishing.PackedProgram.Ended;

/** Few open files, a full disk, no permission: one clear line, its exit code, and the last site stays. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "limits and permissions are set by a Unix shell")
class PoorMachineIT {

  @TempDir
  Path folder;

  private SmallSite site;

  @BeforeEach
  void aSite() {
    site = SmallSite.in(folder.resolve("site"));
    for (int i = 0; i < 120; i++) {
      site.article("news/a" + i + ".md", "Text");
    }
  }

  @Test
  void sixtyFourOpenFilesAreEnough() throws Exception {
    site.file("content/" + "deep/".repeat(100) + "note.md", "---\ntitle: Deep\n---\n");
    Ended ended = build(PackedProgram.shell("ulimit -n 64"), "--threads", "16");
    assertThat(ended.code()).as(ended.output()).isZero();
  }

  @Test
  void tooFewOpenFilesAreToldInOneLine() throws Exception {
    assertThat(build(PackedProgram.java()).code()).isZero();
    Map<String, Integer> last = published();
    Ended ended = build(PackedProgram.shell("ulimit -n 13"));
    assumeTrue(ended.output().contains("rotative: "), "Java itself did not start");
    expectOneLine(ended, "Too many open files");
    assertThat(published()).isEqualTo(last);
  }

  @Test
  void aFileThatCannotBeWrittenWholeLeavesTheLastSite() throws Exception {
    assertThat(build(PackedProgram.java()).code()).isZero();
    Map<String, Integer> last = published();
    site.article("news/more.md", "More");
    Ended ended = build(PackedProgram.shell("ulimit -f 1"));
    expectOneLine(ended, "nothing was published");
    assertThat(published()).isEqualTo(last);
    expectNothingLeft();
  }

  @Test
  void aFullDiskLeavesTheLastSite() throws Exception {
    List<String> command = new ArrayList<>(List.of(
        "unshare",
        "--mount",
        "sh",
        "-c",
        """
        disk=$1; site=$2; shift 2
        mount -t tmpfs -o size=4m tmpfs "$disk" 2>/dev/null || exit 77
        cp -R "$site" "$disk/site" && "$@" build -q -s "$disk/site" || exit 78
        cp -R "$disk/site/dist" "$site/before"
        mkdir "$disk/site/content/_static"
        head -c 2000000 /dev/zero > "$disk/site/content/_static/film.mp4"
        "$@" build -q -s "$disk/site"; code=$?
        ls -A "$disk/site"
        diff -r "$site/before" "$disk/site/dist" || exit 79
        exit $code
        """,
        "sh",
        Files.createDirectory(folder.resolve("disk")).toString(),
        site.folder().toString()));
    command.addAll(PackedProgram.java());
    Ended ended = run(command);
    assumeTrue(
        ended.code() != 77 && ended.code() != 1 && ended.code() != 127,
        "only root, on Linux, can mount a small disk");
    assertThat(ended.code()).as(ended.output()).isEqualTo(3);
    assertThat(ended.output())
        .contains("No space left on device")
        .doesNotContain(".dist.new\n")
        .doesNotContain("\tat ");
  }

  @Test
  void aFileWithoutPermissionIsNamedAndTheRestIsChecked() throws Exception {
    assertThat(buildAsNobody().code()).isZero();
    Map<String, Integer> last = published();
    permit("content/news/a7.md", "---------");
    site.file("content/news/a8.md", "---\ntitle: B\ndate: nonsense\n---\n");
    permit("content/news/a8.md", "rw-r--r--");
    Ended ended = run(asNobody(), "build", "-s", site.folder().toString());
    assertThat(ended.code()).as(ended.output()).isEqualTo(1);
    assertThat(ended.output())
        .contains("content/news/a7.md: error: this cannot be read: there is no permission")
        .contains("content/news/a8.md:3:7: error")
        .contains("2 errors: nothing was published");
    assertThat(published()).isEqualTo(last);
  }

  @Test
  void aFolderWithoutPermissionIsNamed() throws Exception {
    site.article("sport/match.md", "Text");
    everybody();
    permit("content/sport", "---------");
    Ended ended = run(asNobody(), "build", "-s", site.folder().toString());
    permit("content/sport", "rwxrwxrwx");
    assertThat(ended.code()).as(ended.output()).isEqualTo(1);
    assertThat(ended.output()).contains("content/sport: error: this cannot be read");
  }

  @Test
  void aPipeIsNamedAndNotWaitedFor() throws Exception {
    Path pipe = site.folder().resolve("content/news/pipe.md");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Ended ended = build(PackedProgram.java());
    assertThat(ended.code()).as(ended.output()).isEqualTo(1);
    assertThat(ended.output()).contains("content/news/pipe.md: error: this cannot be read");
  }

  @Test
  void aFolderThatMayOnlyBeReadIsToldInOneLine() throws Exception {
    assertThat(buildAsNobody().code()).isZero();
    Map<String, Integer> last = published();
    permit(".", "r-xr-xr-x");
    Ended ended = run(asNobody(), "build", "-s", site.folder().toString());
    permit(".", "rwxrwxrwx");
    expectOneLine(ended, "there is no permission");
    assertThat(published()).isEqualTo(last);
  }

  @Test
  void programsThatBuildAtOnceDoNotMix() throws Exception {
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      processes.add(PackedProgram.start(
          folder.resolve("said" + i),
          PackedProgram.java(),
          "build",
          "-s",
          site.folder().toString()));
    }
    int published = 0;
    for (int i = 0; i < processes.size(); i++) {
      int code = processes.get(i).waitFor();
      published += code == 0 ? 1 : 0;
      if (code != 0) {
        assertThat(code).isEqualTo(3);
        assertThat(folder.resolve("said" + i))
            .content()
            .hasLineCount(1)
            .contains("another build is writing");
      }
    }
    assertThat(published).isPositive();
    assertThat(published()).containsKeys("index.html", "news/a0/index.html", "feed.xml");
    expectNothingLeft();
  }

  private static void expectOneLine(Ended ended, String words) {
    assertThat(ended.code()).as(ended.output()).isEqualTo(3);
    assertThat(ended.output()).hasLineCount(1).startsWith("rotative: ").contains(words);
  }

  private void expectNothingLeft() throws IOException {
    try (Stream<Path> beside = Files.list(site.folder())) {
      assertThat(beside.map(p -> p.getFileName().toString()))
          .containsExactlyInAnyOrder("site.yml", "content", "dist", ".dist.rotative");
    }
  }

  private Ended build(List<String> command, String... more) throws Exception {
    String[] arguments = Stream.concat(
            Stream.of("build", "-s", site.folder().toString()), Arrays.stream(more))
        .toArray(String[]::new);
    return run(command, arguments);
  }

  private Ended run(List<String> command, String... arguments) throws Exception {
    return PackedProgram.run(folder.resolve("said.txt"), command, arguments);
  }

  private Ended buildAsNobody() throws Exception {
    everybody();
    return run(asNobody(), "build", "-s", site.folder().toString());
  }

  /** Permissions do not bind root, so its tests run as nobody. */
  private List<String> asNobody() throws IOException {
    Path jar = folder.resolve("rotative.jar");
    if (Files.notExists(jar)) {
      Files.copy(Path.of(System.getProperty("rotative.jar")), jar);
      Files.setPosixFilePermissions(jar, PosixFilePermissions.fromString("rw-r--r--"));
    }
    boolean root =
        Files.getAttribute(folder, "unix:uid", LinkOption.NOFOLLOW_LINKS).equals(0);
    if (!root) {
      return PackedProgram.java(jar.toString());
    }
    assumeTrue(Files.exists(Path.of("/usr/bin/setpriv")), "root needs setpriv to be nobody");
    List<String> command =
        new ArrayList<>(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));
    command.addAll(PackedProgram.java(jar.toString()));
    return command;
  }

  private void everybody() throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    try (Stream<Path> paths = Files.walk(site.folder())) {
      for (Path path : paths.toList()) {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxrwxrwx"));
      }
    }
  }

  private void permit(String path, String permissions) throws IOException {
    Files.setPosixFilePermissions(
        site.folder().resolve(path), PosixFilePermissions.fromString(permissions));
  }

  private Map<String, Integer> published() {
    Map<String, Integer> hashes = new TreeMap<>();
    site.published().forEach((path, bytes) -> hashes.put(path, Arrays.hashCode(bytes)));
    return hashes;
  }
}
