package press.rotative.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import press.rotative.Call;
import press.rotative.SmallSite;
import press.rotative.docs.ManualPage.Block;

/**
 * The manual's examples, run. A block whose info string says more than its language is a file of a small site: {@code
 * yaml front-matter}, {@code markdown article}, each with or without a path, or a path alone, such as {@code yaml
 * site.yml} and {@code html templates/story.html}. The site is built without a word, or a block {@code console} shows
 * the call and all that it prints.
 *
 * <p>{@code mvn test -Dtest=DocumentationTest -Drotative.goldens=write} writes what is printed into the pages.
 */
class DocumentationTest {

  private static final boolean WRITE = "write".equals(System.getProperty("rotative.goldens"));
  private static final String PROMPT = "$ rotative";
  /** Commands that open a site: the example's. */
  private static final List<String> OPENING = List.of("build", "list", "config");

  @TempDir
  Path temporary;

  @TestFactory
  Stream<DynamicTest> examples() {
    List<Example> examples =
        ManualPage.all().stream().flatMap(page -> Example.of(page).stream()).toList();
    assertThat(examples).hasSizeGreaterThan(40);
    return examples.stream()
        .map(example -> DynamicTest.dynamicTest(example.name(), () -> check(example)));
  }

  private void check(Example example) throws IOException {
    Path folder = Files.createTempDirectory(temporary, "site");
    SmallSite site = example.in(folder);
    Block block = example.call();
    if (block == null) {
      Call call = site.build();
      assertThat(call.err()).isEmpty();
      assertThat(call.exit()).isZero();
      return;
    }
    StringBuilder printed = new StringBuilder();
    for (String line : block.text().lines().toList()) {
      if (line.startsWith(PROMPT)) {
        printed.append(line).append('\n').append(call(line, folder));
      }
    }
    compare(example.page(), block, printed.toString());
  }

  private static String call(String line, Path folder) {
    String rest = line.substring(PROMPT.length()).strip();
    List<String> words =
        new ArrayList<>(rest.isEmpty() ? List.of() : List.of(rest.split(" +", -1)));
    words.replaceAll(word -> word.startsWith("content/") ? folder + "/" + word : word);
    if (OPENING.stream().anyMatch(words::contains) && !words.contains("--help")) {
      words.addAll(List.of("-s", folder.toString()));
    }
    Call call = Call.of(words.toArray(String[]::new));
    return steady(call.err() + call.out()).replace(folder + "/", "");
  }

  /** Seconds and bytes differ from run to run. */
  private static String steady(String printed) {
    return printed.replaceAll("\\d+\\.\\d MB in \\d+\\.\\d s", "0.1 MB in 0.2 s");
  }

  private static void compare(ManualPage page, Block block, String printed) {
    if (WRITE) {
      page.rewrite(block, printed);
    } else {
      assertThat(steady(block.text())).isEqualTo(printed);
    }
  }
}
