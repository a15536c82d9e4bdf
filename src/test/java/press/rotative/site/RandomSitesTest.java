package press.rotative.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import press.rotative.Call;
import press.rotative.SmallSite;

/** Whatever a site is put together from, the program does not fail, writes where it may, and loses no piece silently. */
class RandomSitesTest {

  private static final List<String> FOLDERS = List.of(
      "", "news/", "news/africa/", "posts/", "2016/02/", "blog/2016/", "Été/", "a b/", "مغرب/");
  private static final List<String> NAMES = List.of(
      "a",
      "B_c",
      "index",
      "2016-02-29-x",
      "été",
      "e\u0301te\u0301",
      "C++",
      "c#",
      "-",
      "%41",
      "a.b",
      "خبر");
  private static final List<String> FIELDS = List.of(
      "",
      "title: A",
      "title: \"???\"",
      "title: Été\nslug: ../../up",
      "title: x\nslug: 7",
      "title: y\nurl: /a/b.html",
      "title: y\nurl: /..%2f../x/",
      "title: y\npermalink: pretty",
      "title: z\naliases: [/a/, \"/?p=1\", /a/b.html, ../../x]",
      "title: t\ntags: [C++, c#, \"C++\", Été, ete, \"?\"]",
      "title: t\nsection: News\nauthors: [Jo, jo, JO]",
      "title: t\nsection: ../up\ncategories: [news, \"a/b\", x]",
      "title: t\ndraft: true",
      "title: t\nlists: {x: {tag: ete, unique: true}}");
  private static final List<String> DATES =
      List.of("", "date: 2016-02-29", "date: 2016-02-29 10:21:01 -0400", "date: 2030-01-01");
  private static final List<String> TEXTS = List.of(
      "",
      "[a](a.md#x)",
      "[b](../../../../etc/passwd)",
      "[c](/a/#%zz)",
      "![p](p.png)",
      "# T\n\n[t](#t)");
  private static final List<String> PERMALINKS = List.of(
      "hugo",
      "jekyll",
      "pretty",
      "none",
      "zola",
      "eleventy",
      "astro",
      "pelican",
      "wordpress",
      "/:year/:title",
      "/:categories/:author/:slug.html",
      "/:folders/:filename/");

  @Provide
  Arbitrary<Map<String, String>> sites() {
    Arbitrary<String> paths = Combinators.combine(
            Arbitraries.of(FOLDERS), Arbitraries.of(NAMES), Arbitraries.of("", "/index"))
        .as((folder, name, index) -> folder + name + index + ".md");
    Arbitrary<String> pieces = Combinators.combine(
            Arbitraries.of(FIELDS), Arbitraries.of(DATES), Arbitraries.of(TEXTS))
        .as((fields, date, text) ->
            "---\n" + fields + "\n" + date + "\n---\n" + text + "\n\nMARK\n");
    return Arbitraries.maps(paths, pieces).ofMinSize(1).ofMaxSize(8);
  }

  @Provide
  Arbitrary<String> permalinks() {
    return Arbitraries.of(PERMALINKS);
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void nothingFailsAndNothingIsLost(
      @ForAll("sites") Map<String, String> pieces, @ForAll("permalinks") String permalinks)
      throws IOException {
    Path around = Files.createTempDirectory("rotative-random");
    try {
      Map<String, String> marked = new TreeMap<>();
      SmallSite site = SmallSite.in(around.resolve("site"))
          .file("site.yml", SmallSite.SETTINGS + "permalinks: " + permalinks + "\n");
      for (Map.Entry<String, String> piece : pieces.entrySet()) {
        String mark = "mark" + marked.size() + "mark";
        marked.put(piece.getKey(), mark);
        site.file("content/" + piece.getKey(), piece.getValue().replace("MARK", mark));
      }
      Call call = site.build();
      assertThat(call.exit()).as(call.err()).isIn(0, 1);
      try (Stream<Path> files = Files.list(around)) {
        assertThat(files).containsExactly(around.resolve("site"));
      }
      if (call.exit() == 0) {
        String published = site.published().entrySet().stream()
            .filter(e -> e.getKey().endsWith(".html"))
            .map(e -> new String(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining());
        marked.forEach((path, mark) -> assertThat(published.contains(mark)
                || call.err().contains("content/" + path)
                || isHeld(pieces.getOrDefault(path, "")))
            .as(path + ": " + pieces.get(path) + "\n" + call.err() + call.out())
            .isTrue());
      }
    } finally {
      try (Stream<Path> files = Files.walk(around)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static boolean isHeld(String piece) {
    return piece.contains("draft: true") || piece.contains("2030");
  }
}
