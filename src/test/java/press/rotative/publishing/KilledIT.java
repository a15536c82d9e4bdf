package press.rotative.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.rotative.SmallSite;
import press.rotative.build.Build;

/** Builds that are killed at any moment: after the next command a whole site stands there. */
class KilledIT {

  private static final int ARTICLES = 150;
  private static final Pattern EDITION = Pattern.compile("edition (\\d+)\\.");

  /** How long the killing goes on. */
  private static final long NANOS = TimeUnit.SECONDS.toNanos(15);

  @TempDir
  Path folder;

  @Test
  void aWholeSiteStaysAfterEachKill() throws Exception {
    SmallSite site = SmallSite.in(folder.resolve("site"));
    write(site, 0);
    long before = System.nanoTime();
    assertThat(build(site).waitFor()).isZero();
    long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - before);
    Map<String, byte[]> first = site.published();
    Random random = new Random(7);
    int last = 0;
    int edition = 1;
    for (; System.nanoTime() - before < NANOS; edition++) {
      write(site, edition);
      Process build = build(site);
      long delay = whole * 4 / 10 + random.nextInt((int) Math.max(1, whole * 7 / 10));
      boolean ended = build.waitFor(delay, TimeUnit.MILLISECONDS);
      build.destroyForcibly().waitFor();
      Build.restore(site.folder().resolve("dist"));
      assertThat(site.published().keySet()).as("edition " + edition).isEqualTo(first.keySet());
      last = edition(site, ended ? edition : last, edition);
    }
    assertThat(edition).as("builds killed").isGreaterThan(1);
    write(site, edition);
    assertThat(build(site).waitFor()).isZero();
    assertThat(edition(site, edition, edition)).isEqualTo(edition);
    try (Stream<Path> beside = Files.list(site.folder())) {
      assertThat(beside.map(p -> p.getFileName().toString()))
          .containsExactlyInAnyOrder("site.yml", "content", "dist", ".dist.rotative");
    }
  }

  private Process build(SmallSite site) {
    return PackedProgram.start(
        folder.resolve("said.txt"),
        PackedProgram.java(),
        "build",
        "-s",
        site.folder().toString());
  }

  private static void write(SmallSite site, int edition) {
    for (int i = 0; i < ARTICLES; i++) {
      site.article("news/a" + i + ".md", "This is edition " + edition + ".");
    }
  }

  /** The one edition that all articles are of. */
  private static int edition(SmallSite site, int oldest, int newest) throws IOException {
    Map<String, Long> editions = site.published().entrySet().stream()
        .filter(file -> file.getKey().matches("news/a\\d+/index.html"))
        .map(file -> new String(file.getValue(), java.nio.charset.StandardCharsets.UTF_8))
        .map(page -> EDITION.matcher(page).results().map(MatchResult::group).findFirst())
        .collect(Collectors.groupingBy(found -> found.orElse("none"), Collectors.counting()));
    assertThat(editions).hasSize(1).containsValue((long) ARTICLES);
    String edition = editions.keySet().iterator().next().replaceAll("\\D", "");
    assertThat(Integer.parseInt(edition)).isIn(oldest, newest);
    return Integer.parseInt(edition);
  }
}
