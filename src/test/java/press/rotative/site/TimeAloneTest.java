package press.rotative.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import press.rotative.SmallSite;
import press.rotative.build.Prepress;
import press.rotative.build.Proof;
import press.rotative.build.Request;
import press.rotative.diag.Diagnostic;
import press.rotative.plan.Output;

/**
 * The law of the clock: what is right at one moment is not wrong at a later one while nobody writes anything, and what
 * is not out stands in no published file.
 */
@SuppressWarnings("StringConcatToTextBlock") // whole files on one line each
class TimeAloneTest {

  private static final List<String> PATHS = List.of(
      "news/a.md",
      "news/b.md",
      "news/deep/c.md",
      "culture/d.md",
      "culture/e/index.md",
      "f.md",
      "about.md",
      "_authors/jo.md");
  private static final List<String> FIELDS = List.of(
      "",
      "slug: same",
      "url: /tags/cloud/",
      "url: /static/",
      "url: /news/",
      "aliases: [/old/, /same/]",
      "aliases: [\"/?p=1\"]",
      "tags: [Cloud]",
      "tags: [cloud, \"?\"]",
      "author: Jo",
      "authors: [jo, \"!\"]",
      "section: other",
      "type: interview",
      "image: gone.png",
      "image: bad.png",
      "layout: none",
      "slug: con",
      "resources: [none.pdf]",
      "lists: 3",
      "lists: {more: {tag: cloud}}",
      "redirectTo: https://other.example/",
      "build: {list: never}");
  private static final List<String> DATES = List.of(
      "",
      "date: 2026-01-02",
      "date: 2026-01-02\nexpiryDate: 2026-02-15",
      "date: 2026-02-15",
      "date: 2026-02-15\nexpiryDate: 2026-03-15",
      "date: 2026-01-02\npublishDate: 2026-03-15",
      "date: 2026-03-15",
      "publishDate: 2026-03-15\nexpiryDate: 2026-04-15",
      "expiryDate: 2026-02-15",
      "date: 2026-01-02\ndraft: true");
  private static final List<String> TEXTS = List.of(
      "",
      "[a](/news/a/) [b](/culture/)",
      "[a](a.md#none) [b](b.md)",
      "[t](/tags/cloud/) [j](/authors/jo/)",
      "[o](/old/) [s](/other/)",
      "[m](/archive/2026/02/) [n](/archive/2026/03/)",
      "[e](/culture/e) [e](e/) [i](_index.md)",
      "[n](/never/) ![p](gone.png)",
      "![p](bad.png)",
      "[whole](https://daily.example/news/a/) <https://DAILY.example/culture/d/>",
      "{{< ref \"d.md\" >}} [f](file.pdf)");
  private static final List<String> MENUS = List.of(
      "",
      "nav: [news, culture]\n",
      "nav: [{to: other, label: Other}]\n",
      "nav: [{to: /tags/cloud/, label: Cloud}, {to: about.md}]\n",
      "nav: [{to: /authors/jo/, label: Jo}, {to: news/deep/c.md, label: C}]\n");
  private static final List<String> LISTS = List.of(
      "",
      "lists: {x: {tag: cloud}}\n",
      "lists: {x: {section: news}, y: {author: Jo}}\n",
      "lists: {x: {type: interview}}\n");
  private static final List<String> SEVERITIES = List.of(
      "dead-link",
      "dead-anchor",
      "empty-list",
      "unused-index",
      "unused-files",
      "alias-taken",
      "bad-alias",
      "missing-picture",
      "missing-resource",
      "term-spellings",
      "undated-piece",
      "unknown-section",
      "no-title");
  private static final List<Instant> CLOCKS = Stream.of(
          "2026-01-15T00:00:00Z",
          "2026-02-20T00:00:00Z",
          "2026-03-20T00:00:00Z",
          "2026-05-01T00:00:00Z")
      .map(Instant::parse)
      .toList();

  @Provide
  Arbitrary<Map<String, String>> pieces() {
    Arbitrary<String> fields = Arbitraries.of(FIELDS);
    Arbitrary<String> pieces = Combinators.combine(
            fields, fields, Arbitraries.of(DATES), Arbitraries.of(TEXTS))
        .as((one, other, date, text) -> "---\ntitle: T\n" + one + "\n"
            + (name(one).equals(name(other)) ? "" : other) + "\n" + date + "\n---\n" + text
            + "\n");
    return Arbitraries.maps(Arbitraries.of(PATHS), pieces).ofMinSize(2).ofMaxSize(6);
  }

  private static String name(String field) {
    return field.substring(0, Math.max(0, field.indexOf(':')));
  }

  @Provide
  Arbitrary<String> settings() {
    return Combinators.combine(
            Arbitraries.of(MENUS),
            Arbitraries.of(LISTS),
            Arbitraries.of(SEVERITIES).set().ofMaxSize(8))
        .as((menu, lists, errors) -> menu
            + lists
            + "diagnostics: {"
            + errors.stream().map(code -> code + ": error").collect(Collectors.joining(", "))
            + "}\n");
  }

  @Property(seed = "1789", tries = 120, shrinking = ShrinkingMode.OFF)
  void noErrorAppearsByTimeAlone(
      @ForAll("pieces") Map<String, String> pieces, @ForAll("settings") String settings)
      throws IOException {
    Path folder = Files.createTempDirectory("rotative-time");
    try {
      SmallSite site = SmallSite.in(folder)
          .file("site.yml", SmallSite.SETTINGS + settings)
          .file("content/_static/static/index.html", "x")
          .file("content/news/bad.png", "no picture")
          .file("content/news/file.pdf", "a")
          .file("content/culture/unused.pdf", "a")
          .file("content/culture/_index.md", "---\ntitle: Culture\n---\n")
          .file("content/news/_index.md", "---\ntitle: News\n---\nOf the news.\n");
      pieces.forEach((path, text) -> site.file("content/" + path, text));
      Set<String> told = null;
      for (Instant clock : CLOCKS) {
        Proof proof = Prepress.prepare(
            new Request(folder, folder.resolve("dist"), null, Release.at(clock), 1));
        Set<String> errors = errors(proof);
        if (told != null) {
          Set<String> fresh = new TreeSet<>(errors);
          fresh.removeAll(told);
          if (!told.isEmpty()) {
            // said only of a site that is otherwise right
            fresh.removeIf(said -> said.startsWith("unused-files "));
          }
          assertThat(fresh)
              .as(clock + "\n" + settings + pieces + proof.mistakes())
              .isEmpty();
        }
        told = errors;
        assertThat(leaks(proof)).as(clock + "\n" + settings + pieces).isEmpty();
      }
    } finally {
      delete(folder);
    }
  }

  private static Set<String> errors(Proof proof) {
    return proof.mistakes().stream()
        .filter(Diagnostic::isError)
        // told of the newest piece that writes a term in another way, which time changes
        .map(d -> d.code().equals("term-spellings") ? d.code() : d.code() + " " + d.location())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Published files that name the address of a piece which is not out, and of no other page. */
  private static List<String> leaks(Proof proof) throws IOException {
    Set<String> taken = proof.plan().outputs().stream()
        .map(output -> "/" + output.route().path())
        .collect(Collectors.toSet());
    Set<String> secret = proof.site().held().stream()
        .map(held -> "/" + held.route().path())
        .filter(route -> !taken.contains(route) && route.endsWith("/"))
        .filter(route -> taken.stream().noneMatch(t -> t.startsWith(route)))
        .collect(Collectors.toSet());
    List<String> leaks = new ArrayList<>();
    if (secret.isEmpty() || proof.hasErrors()) {
      return leaks;
    }
    for (Output output : proof.plan().outputs()) {
      if (output.kind() == Output.Kind.THEME || output.kind() == Output.Kind.FILE) {
        continue;
      }
      String text = new String(proof.renderer().bytes(output), StandardCharsets.UTF_8);
      secret.stream()
          .filter(address -> text.contains(address + "\"") || text.contains(address + "<"))
          .forEach(address -> leaks.add(output.route().path() + " names " + address));
    }
    return leaks;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
