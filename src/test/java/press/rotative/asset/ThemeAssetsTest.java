package press.rotative.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.rotative.Call;
import press.rotative.SmallSite;

class ThemeAssetsTest {

  @TempDir
  Path folder;

  @Test
  void namesHoldWhatGoesIn() {
    Set<String> plain = names(SmallSite.in(folder.resolve("a")));
    assertThat(plain)
        .hasSize(5)
        .contains("icon.svg", "touch.png", "fonts/OFL.txt")
        .anyMatch(name -> name.matches("style\\.[0-9a-f]{8}\\.css"))
        .anyMatch(name -> name.matches("fonts/bricolage-82\\.[0-9a-f]{8}\\.woff2"));
    assertThat(names(SmallSite.in(folder.resolve("b")))).isEqualTo(plain);
    assertThat(names(SmallSite.in(folder.resolve("c"))
            .file("site.yml", SmallSite.SETTINGS + "theme: {widths: {page: 72rem}}\n")))
        .isNotEqualTo(plain);
  }

  @Test
  void namesFollowWhatIsLoadedAndNotHowLinesEnd() {
    String one = own("a", "@import 'b.css';\na {\n}\n", "b { c: d }");
    assertThat(own("b", "@import 'b.css';\r\na {\r\n}\r\n", "b { c: d }")).isEqualTo(one);
    assertThat(own("c", "@import 'b.css';\na {\n}\n", "b { c: e }")).isNotEqualTo(one);
  }

  @Test
  void sheetsThatLoadEachOtherAreNoTrouble() {
    assertThat(own(
            "a",
            "@import url(b.css?x#y);",
            "@import \"own.css\"; @font-face { src: url(fonts/bricolage-82.woff2) }"))
        .startsWith("own.");
    String sheet = published(folder.resolve("a"), "own");
    assertThat(sheet).matches("@import url\\(b\\.[0-9a-f]{8}\\.css\\?x#y\\);");
    assertThat(published(folder.resolve("a"), "b"))
        .matches(
            "@import \"own\\.[0-9a-f]{8}\\.css\";@font-face\\{src:url\\(fonts/bricolage-82\\.[0-9a-f]{8}\\.woff2\\)\\}");
  }

  @Test
  void whatIsNotThereIsNamed() {
    Call call = SmallSite.in(folder)
        .file(
            "templates/assets/own.css",
            "a { b: url(data:image/png;base64,AA==);\n  c: url('fonts/bricolage-83.woff2') }")
        .build();
    assertThat(call.exit()).isZero();
    assertThat(call.err())
        .contains(
            "templates/assets/own.css:2:10: warning: there is no \"fonts/bricolage-83.woff2\"")
        .contains("did you mean \"fonts/bricolage-82.woff2\"?");
  }

  @Test
  void settingsBecomeRulesOfTheMainSheet() {
    SmallSite.in(folder)
        .file(
            "site.yml",
            SmallSite.SETTINGS
                + "theme:\n  inks: {house: '#024', 3: {text: '#8a5600', field: '#f4b81c'}}\n"
                + "  faces: {display: 'Arial Narrow, sans-serif', text: {file: fonts/bricolage-82.woff2}}\n")
        .build();
    String sheet = published(folder, "style");
    assertThat(sheet)
        .contains(":root{--c0:#002244;--f0:#002244}:root,.tone-0{--on:#ffffff}")
        .contains(":root{--c3:#8a5600;--f3:#f4b81c}.tone-3{--on:#15171c}")
        .contains(":root,:root:lang(ar){--display:Arial Narrow,sans-serif}")
        .containsPattern(
            "src:url\\(\"fonts/bricolage-82\\.[0-9a-f]{8}\\.woff2\"\\);font-weight:100 900")
        .contains("@media screen and (prefers-color-scheme:dark){:root{--c0:#");
    assertThat(SmallSite.in(folder).published("index.html")).doesNotContain("rel=\"preload\"");
  }

  /** The published name of {@code own.css} beside another sheet. */
  private String own(String name, String own, String other) {
    SmallSite site = SmallSite.in(folder.resolve(name))
        .file("templates/assets/own.css", own)
        .file("templates/assets/b.css", other);
    return names(site).stream().filter(n -> n.startsWith("own.")).findFirst().orElseThrow();
  }

  private static String published(Path site, String sheet) {
    return SmallSite.tree(site.resolve("dist/assets")).entrySet().stream()
        .filter(e -> e.getKey().startsWith(sheet + "."))
        .map(e -> new String(e.getValue(), java.nio.charset.StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> names(SmallSite site) {
    assertThat(site.build().exit()).isZero();
    return site.published().keySet().stream()
        .filter(name -> name.startsWith("assets/"))
        .map(name -> name.substring("assets/".length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
