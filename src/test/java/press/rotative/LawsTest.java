package press.rotative;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** The same site gives the same bytes, wherever and however it is built. */
class LawsTest {

  private static final Path DEMO = Path.of("src/test/demo");

  @TempDir
  Path temporary;

  @Test
  void builtTwiceItIsTheSame() {
    assertThat(build("first")).isEqualTo(build("second"));
  }

  @Test
  void threadsDoNotMatter() {
    assertThat(build("one", "--threads", "1")).isEqualTo(build("many", "--threads", "7"));
  }

  @Test
  @ResourceLock(Resources.LOCALE)
  @ResourceLock(Resources.TIME_ZONE)
  void neitherDoTheMachinesLanguageAndZone() {
    Map<String, Integer> here = build("here");
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      assertThat(build("there")).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void norDoLineEnds() throws IOException {
    Path windows = temporary.resolve("windows");
    for (Map.Entry<String, byte[]> file : SmallSite.tree(DEMO).entrySet()) {
      Path path = windows.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      boolean text = file.getKey().endsWith(".md") || file.getKey().endsWith(".yml");
      Files.write(path, text ? carriageReturns(file.getValue()) : file.getValue());
    }
    assertThat(build(windows, "crlf")).isEqualTo(build("lf"));
  }

  private static byte[] carriageReturns(byte[] text) {
    return new String(text, StandardCharsets.UTF_8)
        .replace("\n", "\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private Map<String, Integer> build(String name, String... more) {
    return build(DEMO, name, more);
  }

  /** What was built: a hash of each file, by path. */
  private Map<String, Integer> build(Path site, String name, String... more) {
    Path target = temporary.resolve(name);
    String[] arguments = Arrays.copyOf(
        new String[] {"build", "-s", site.toString(), "-d", target.toString()}, 5 + more.length);
    System.arraycopy(more, 0, arguments, 5, more.length);
    Call call = Call.of(arguments);
    assertThat(call.exit()).as(call.err()).isZero();
    Map<String, Integer> hashes = new TreeMap<>();
    SmallSite.tree(target).forEach((path, bytes) -> hashes.put(path, Arrays.hashCode(bytes)));
    assertThat(hashes).hasSizeGreaterThan(60);
    return hashes;
  }
}
