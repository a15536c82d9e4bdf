package press.rotative.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/rotative} as it is packed, run by the shell of this system. */
final class LauncherIT {

  private static final Path TOOL = Path.of(System.getProperty("rotative.home"));
  private static final Path LAUNCHER = TOOL.resolve("bin/rotative");
  private static final String JAVA_HOME = System.getProperty("java.home");

  /** Prints what it is given, one argument a line. */
  private static final String FAKE_JAVA = "#!/bin/sh\nprintf '%s\\n' \"$@\"\n";

  @TempDir
  private Path folder;

  @Test
  void startsThePackedJar() throws Exception {
    Ended help = run(Map.of("JAVA_HOME", JAVA_HOME), LAUNCHER.toString(), "--help");

    assertThat(help.code()).as(help.output()).isZero();
    assertThat(help.output()).contains("SYNOPSIS");
  }

  @Test
  void findsItselfThroughSymbolicLinksAndSpaces() throws Exception {
    Path tool = folder.resolve("my tools/rotative 1");
    Files.createDirectories(tool.resolve("bin"));
    Files.copy(LAUNCHER, tool.resolve("bin/rotative"));
    Files.createFile(tool.resolve("rotative.jar"));
    Path link = Files.createSymbolicLink(
        folder.resolve("a link"), Path.of("my tools/rotative 1/bin/rotative"));
    Path second = Files.createSymbolicLink(folder.resolve("rotative"), link);
    Path home = fakeJavaHome("17.0.15", FAKE_JAVA);

    Ended ended = run(
        Map.of("JAVA_HOME", home.toString()),
        "sh",
        second.toString(),
        "build",
        "-s",
        "a folder",
        "");

    assertThat(ended.code()).as(ended.output()).isZero();
    List<String> given = ended.output().lines().toList();
    assertThat(given.subList(given.indexOf("-jar"), given.size()))
        .containsExactly(
            "-jar", tool.toRealPath() + "/rotative.jar", "build", "-s", "a folder", "");
  }

  @Test
  void givesTheUsersFlagsTheLastWord() throws Exception {
    Path home = fakeJavaHome("25", FAKE_JAVA);

    Ended ended = run(
        Map.of("JAVA_HOME", home.toString(), "ROTATIVE_OPTS", "-Xmx2g -Dx=*"), LAUNCHER.toString());

    List<String> given = ended.output().lines().toList();
    assertThat(given).contains("-Dfile.encoding=UTF-8", "-Dx=*");
    assertThat(given.stream().filter(flag -> flag.startsWith("-Xmx")).toList())
        .last()
        .isEqualTo("-Xmx2g");
    assertThat(given.indexOf("-Xmx2g")).isLessThan(given.indexOf("-jar"));
  }

  @Test
  void wasPackedWithAnArchiveOfItsClasses() throws Exception {
    Ended version = run(
        Map.of("JAVA_HOME", JAVA_HOME, "ROTATIVE_OPTS", "-Xshare:on"),
        LAUNCHER.toString(),
        "--version");

    assertThat(TOOL.resolve("rotative.jsa.for"))
        .hasContent(System.getProperty("java.version") + " " + TOOL.toRealPath());
    assertThat(version.code()).as(version.output()).isZero();
  }

  @Test
  void usesAnArchiveOfTheSameJavaInTheSameFolderAlone() throws Exception {
    Path tool = folder.resolve("a tool");
    Files.createDirectories(tool.resolve("bin"));
    Files.copy(LAUNCHER, tool.resolve("bin/rotative"));
    Path archive = Files.createFile(tool.toRealPath().resolve("rotative.jsa"));
    Path jar = Files.createFile(tool.resolve("rotative.jar"));
    Path note = tool.resolve("rotative.jsa.for");
    Map<String, String> java =
        Map.of("JAVA_HOME", fakeJavaHome("17.0.15", FAKE_JAVA).toString());
    String launcher = tool.resolve("bin/rotative").toString();
    String used = "-XX:SharedArchiveFile=" + archive;

    assertThat(run(java, launcher, "serve").output().lines()).doesNotContain(used);
    Files.writeString(note, "17.0.15 " + tool.toRealPath() + "\n");
    assertThat(run(java, launcher, "serve").output().lines()).contains(used, "-Xlog:disable");
    assertThat(run(java, launcher, "build").output().lines()).contains(used);
    Files.setLastModifiedTime(jar, FileTime.fromMillis(System.currentTimeMillis() + 60_000));
    assertThat(run(java, launcher, "build").output().lines()).doesNotContain(used);
    Files.setLastModifiedTime(jar, FileTime.fromMillis(0));
    Files.setLastModifiedTime(archive, FileTime.fromMillis(System.currentTimeMillis() + 60_000));
    assertThat(run(java, launcher, "build").output().lines()).doesNotContain(used);
    Files.setLastModifiedTime(archive, FileTime.fromMillis(0));
    Files.writeString(note, "17.0.14 " + tool.toRealPath() + "\n");
    assertThat(run(java, launcher, "build").output().lines()).doesNotContain(used);
    Files.writeString(note, "17.0.15 /elsewhere\n");
    assertThat(run(java, launcher, "build").output().lines()).doesNotContain(used);
  }

  @Test
  void saysNothingOfAnArchiveThatJavaCannotUse() throws Exception {
    Path tool = folder.resolve("tool");
    Files.createDirectories(tool.resolve("bin"));
    Files.copy(LAUNCHER, tool.resolve("bin/rotative"));
    Files.copy(TOOL.resolve("rotative.jar"), tool.resolve("rotative.jar"));
    Files.writeString(tool.resolve("rotative.jsa"), "broken");
    Files.writeString(
        tool.resolve("rotative.jsa.for"),
        System.getProperty("java.version") + " " + tool.toRealPath() + "\n");

    Ended version =
        run(Map.of("JAVA_HOME", JAVA_HOME), tool.resolve("bin/rotative").toString(), "--version");

    assertThat(version.code()).as(version.output()).isZero();
    assertThat(version.output()).hasLineCount(1).startsWith("rotative ");
  }

  @Test
  void letsJavaOpenFilesWithAccentsInTheirNames() throws Exception {
    Path home = fakeJavaHome("17", "#!/bin/sh\necho \"$LC_ALL $LANG\"\n");

    Ended bare =
        run(Map.of("JAVA_HOME", home.toString(), "LC_ALL", "C", "LANG", ""), LAUNCHER.toString());
    Ended french = run(
        Map.of("JAVA_HOME", home.toString(), "LC_ALL", "", "LANG", "fr_FR.utf8"),
        LAUNCHER.toString());

    assertThat(bare.output()).isEqualTo("C.UTF-8 \n");
    assertThat(french.output()).isEqualTo(" fr_FR.utf8\n");
  }

  @Test
  void saysInOneLineThatJavaIsMissing() throws Exception {
    Path nothing = Files.createDirectory(folder.resolve("nothing"));

    Ended ended =
        run(Map.of("JAVA_HOME", "", "PATH", nothing.toString()), LAUNCHER.toString(), "build");

    assertThat(ended)
        .isEqualTo(
            new Ended(
                3,
                "rotative: Java 17 or newer is needed, and there is no java on the PATH: see https://adoptium.net\n"));
  }

  @Test
  void saysInOneLineThatJavaHomeHoldsNoJava() throws Exception {
    Ended ended = run(Map.of("JAVA_HOME", folder.toString()), LAUNCHER.toString(), "build");

    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.output()).hasLineCount(1).startsWith("rotative: JAVA_HOME is " + folder);
  }

  @Test
  void saysInOneLineThatJavaIsTooOld() throws Exception {
    for (String version : List.of("1.8.0_412", "11.0.22", "16")) {
      Path home = fakeJavaHome(version, FAKE_JAVA);

      Ended ended = run(Map.of("JAVA_HOME", home.toString()), LAUNCHER.toString(), "build");

      assertThat(ended)
          .isEqualTo(new Ended(
              3,
              "rotative: Java 17 or newer is needed, and " + home + "/bin/java is Java " + version
                  + "\n"));
    }
  }

  @Test
  void asksJavaItselfWhereItsHomeDoesNotSayTheVersion() throws Exception {
    Path home = fakeJavaHome("", "#!/bin/sh\necho 'openjdk version \"11.0.2\" 2019-01-15' >&2\n");

    Ended ended = run(Map.of("JAVA_HOME", home.toString()), LAUNCHER.toString(), "build");

    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.output()).hasLineCount(1).endsWith("is Java 11.0.2\n");
  }

  private Path fakeJavaHome(String version, String script) throws IOException {
    Path home = Files.createTempDirectory(folder, "java");
    Path bin = Files.createDirectory(home.resolve("bin"));
    if (!version.isEmpty()) {
      Files.writeString(
          home.resolve("release"),
          "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"" + version + "\"\nMODULES=\"java.base\"\n");
    }
    Files.setPosixFilePermissions(
        Files.writeString(bin.resolve("java"), script),
        PosixFilePermissions.fromString("rwxr-xr-x"));
    return home;
  }

  private record Ended(int code, String output) {}

  private Ended run(Map<String, String> environment, String... command) throws Exception {
    Path output = folder.resolve("output.txt");
    ProcessBuilder process = new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(output.toFile());
    process.environment().keySet().removeAll(List.of("ROTATIVE_OPTS", "LC_CTYPE"));
    process.environment().putAll(environment);
    Process started = process.start();
    try {
      assertThat(started.waitFor(1, TimeUnit.MINUTES)).as("ended in a minute").isTrue();
    } finally {
      started.destroyForcibly();
    }
    return new Ended(started.exitValue(), Files.readString(output));
  }
}
