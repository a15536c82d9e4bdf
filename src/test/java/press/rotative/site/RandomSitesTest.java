package press.rotative.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
@SuppressWarnings("StringConcatToTextBlock") // whole files on one line each
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

  @Property(seed = "1789", tries = 60, shrinking = ShrinkingMode.OFF)
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
      delete(around);
    }
  }

  private static boolean isHeld(String piece) {
    return piece.contains("draft: true") || piece.contains("2030");
  }

  /** Files in the habits of seven tools; what is held back says HELD. */
  private static final Map<String, String> HABITS = Map.ofEntries(
      Map.entry("_posts/2016-02-29-a.md", "---\ntitle: A\ncategories: x y\n---\nMARK"),
      Map.entry("_posts/sub/2016-3-1-b.markdown", "---\ntags: a b\n---\nMARK"),
      Map.entry("_drafts/c.md", "---\ntitle: C\n---\nMARK HELD"),
      Map.entry("_people/jo.md", "---\ntitle: Jo\n---\nMARK"),
      Map.entry("_pages/cv.md", "---\ntitle: CV\npermalink: /cv/\n---\nMARK"),
      Map.entry("index.md", "---\nlayout: home\n---\nMARK"),
      Map.entry("about.md", "---\ntitle: About\npermalink: /\n---\nMARK"),
      Map.entry("blog/index.html", "---\ntitle: Blog\n---\n<p>MARK {% for p in posts %}</p>"),
      Map.entry("bare.html", "<p>MARK</p>"),
      Map.entry("posts/_index.md", "+++\ntitle = \"Posts\"\n+++\nMARK"),
      Map.entry("posts/d/index.md", "+++\ntitle = \"D\"\ndate = 2016-02-29\n+++\n![p](p.svg) MARK"),
      Map.entry(
          "posts/d/p.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"2\" height=\"2\"/>"),
      Map.entry("posts/d/notes.md", "---\ntitle: Notes\n---\nMARK"),
      Map.entry("posts/d/unused.csv", "a,b"),
      Map.entry("posts/e.md", "+++\ntitle = \"E\"\ndraft = true\n+++\nMARK HELD"),
      Map.entry("team/_index.md", "+++\ntitle = \"Team\"\n+++\nMARK"),
      Map.entry("empty/_index.md", "+++\ntitle = \"Empty\"\n+++\n"),
      Map.entry("f.md", "Title: F\nDate: 2016-02-29\nTags: a; b\n\nMARK"),
      Map.entry("g.md", "Title: G\nDate: 2016-02-29\nStatus: draft\n\nMARK HELD"),
      Map.entry("pages/h.md", "Title: H\nDate: 2016-02-29\n\nMARK"),
      Map.entry("h.rst", "H\n="),
      Map.entry("i.org", "* I"),
      Map.entry(
          "blog/j.mdx", "---\ntitle: J\npubDate: 'Feb 29 2016'\n---\nimport X from 'x';\n\nMARK"),
      Map.entry("blog/k.md", "---json\n{\"title\": \"K\", \"date\": \"2016-02-29\"}\n---\nMARK"),
      Map.entry("blog/l.md", "---\ntitle: L\npermalink: false\n---\nMARK HELD"),
      Map.entry(
          "blog/m.md", "---\ntitle: M\ndate: 2016-02-29\n---\n{{ note(x=1) }} {% end %} MARK"),
      Map.entry("blog/Loud.MD", "---\ntitle: Loud\ndate: 2016-02-29\n---\nMARK"),
      Map.entry("blog/n.md", "---\ntitle: N\ndate: 2030-02-28\n---\nMARK HELD"),
      Map.entry("feed.njk", "---\npermalink: /feed.xml\n---\n"),
      Map.entry("README.md", "IGNORED"),
      Map.entry("blog/o.md~", "IGNORED"),
      Map.entry("blog/.hidden.md", "IGNORED"),
      Map.entry("_static/robots.xml", "<x/>"),
      Map.entry("_data/list.yml", "a: 1"),
      Map.entry("_authors/jo.md", "---\nname: Jo\n---\nMARK"));

  @Provide
  Arbitrary<Set<String>> habits() {
    return Arbitraries.of(new TreeSet<>(HABITS.keySet())).set().ofMinSize(3).ofMaxSize(20);
  }

  /** Each file is published, held back, ignored by rule, of use elsewhere, or named, itself or its folder. */
  @Property(seed = "1789", tries = 40, shrinking = ShrinkingMode.OFF)
  void everyFileIsAccountedFor(
      @ForAll("habits") Set<String> paths, @ForAll("permalinks") String permalinks)
      throws IOException {
    Path folder = Files.createTempDirectory("rotative-habits");
    try {
      SmallSite site = SmallSite.in(folder)
          .file("site.yml", SmallSite.SETTINGS + "permalinks: " + permalinks + "\n");
      Map<String, String> files = new TreeMap<>();
      for (String path : paths) {
        String text = HABITS.getOrDefault(path, "").replace("MARK", "mark" + files.size() + "mark");
        files.put(path, text);
        site.file("content/" + path, text);
      }
      Call call = site.build();
      if (call.exit() != 0) {
        assertThat(call.err()).contains(": error: ");
        return;
      }
      String published = site.published().entrySet().stream()
          .filter(e -> e.getKey().endsWith(".html"))
          .map(e -> new String(e.getValue(), StandardCharsets.UTF_8))
          .collect(Collectors.joining());
      List<String> left = files.keySet().stream()
          .filter(path -> !isAccounted(path, files.getOrDefault(path, ""), published, call, site))
          .toList();
      assertThat(left).as(permalinks + "\n" + files + "\n" + call.err()).isEmpty();
    } finally {
      delete(folder);
    }
  }

  private static boolean isAccounted(
      String path, String text, String published, Call call, SmallSite site) {
    Matcher mark = Pattern.compile("mark[0-9]+mark").matcher(text);
    boolean shown = mark.find() && published.contains(mark.group());
    boolean copied = site.published().containsKey(path.replace("_static/", ""));
    boolean apart = path.startsWith("_data/") || text.equals("IGNORED") || text.contains("HELD");
    if (text.contains("HELD")) {
      assertThat(shown).as(path).isFalse();
    }
    // a folder's file without a text shows in its section, if at all
    boolean silent = path.endsWith("_index.md") && !text.contains("mark");
    boolean named = call.err().contains("content/" + path + ":")
        || Stream.iterate(Links.folder(path), f -> !f.isEmpty(), Links::folder)
            .anyMatch(place -> call.err().contains("content/" + place + ": warning: the "));
    return shown || copied || apart || silent || named;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
