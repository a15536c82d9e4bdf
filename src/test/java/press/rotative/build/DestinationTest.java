package press.rotative.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import press.rotative.Call;
import press.rotative.SmallSite;

/** What may be replaced, and what stays when a build fails. */
class DestinationTest {

  @TempDir
  Path folder;

  private SmallSite site;

  @BeforeEach
  void aSite() {
    site = SmallSite.in(folder).article("city/a.md", "Text");
  }

  @Test
  void staleFilesVanish() throws IOException {
    assertThat(site.build().exit()).isZero();
    assertThat(site.published()).containsKey("city/a/index.html");
    Files.move(folder.resolve("content/city/a.md"), folder.resolve("content/city/b.md"));
    assertThat(site.build().exit()).isZero();
    assertThat(site.published())
        .containsKey("city/b/index.html")
        .doesNotContainKey("city/a/index.html");
  }

  @Test
  void theLastGoodSiteStays() {
    assertThat(site.build().exit()).isZero();
    site.file("content/city/b.md", "---\ntitle: B\ndate: nonsense\n---\n");
    Call call = site.build();
    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err())
        .contains("content/city/b.md:3:7: error")
        .contains("nothing was published");
    assertThat(site.published()).containsKey("city/a/index.html");
  }

  @Test
  void aWrongTemplateIsNamedOnceAndNothingIsPublished() {
    assertThat(site.build().exit()).isZero();
    site.file("templates/story.html", "<p>{{ story.titel }}</p>");
    Call call = site.build();
    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err())
        .containsOnlyOnce("templates/story.html:1:")
        .contains("titel")
        .contains("title");
    assertThat(site.published("city/a/index.html")).contains("city/a.md");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aReadOnlySiteIsReplacedAgainAndAgain() throws IOException {
    assertThat(site.build().exit()).isZero();
    Path dist = folder.resolve("dist");
    Files.setPosixFilePermissions(dist, PosixFilePermissions.fromString("r-xr-xr-x"));
    for (int i = 0; i < 3; i++) {
      assertThat(site.build().exit()).isZero();
      assertThat(folder.resolve(".dist.new")).doesNotExist();
    }
    Path scrap = Files.createDirectories(folder.resolve("scrap/in"));
    Files.writeString(scrap.resolve("a.txt"), "a");
    Files.setPosixFilePermissions(scrap, PosixFilePermissions.fromString("r-xr-xr-x"));
    Folders.delete(folder.resolve("scrap"));
    assertThat(folder.resolve("scrap")).doesNotExist();
  }

  @Test
  void aFolderOfSomebodyElseIsLeftAlone() {
    site.file("dist/thesis.txt", "years of work");
    Call call = site.build();
    assertThat(call.exit()).isEqualTo(2);
    assertThat(call.err()).contains("was not written by Rotative").hasLineCount(1);
    assertThat(folder.resolve("dist/thesis.txt")).hasContent("years of work");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkInThePlaceOfTheMarkerIsNotFollowed() throws IOException {
    Path victim = Files.writeString(folder.resolveSibling("victim.txt"), "years of work");
    Files.createSymbolicLink(folder.resolve(".dist.rotative"), victim);
    Call call = site.build();
    assertThat(call.exit()).isEqualTo(2);
    assertThat(call.err()).contains("\".dist.rotative\"").hasLineCount(1);
    assertThat(victim).hasContent("years of work");
  }

  @Test
  void norIsOneThatTookThePlaceOfOurs() throws IOException {
    assertThat(site.build().exit()).isZero();
    Files.move(folder.resolve("dist"), folder.resolve("elsewhere"));
    site.file("dist/index.html", "mine").file("dist/assets/mine.css", "mine");
    site.file("dist.old/thesis.txt", "years of work");
    assertThat(site.build().exit()).isEqualTo(2);
    assertThat(folder.resolve("dist/index.html")).hasContent("mine");
    assertThat(folder.resolve("dist.old/thesis.txt")).hasContent("years of work");
  }

  @Test
  void whatAToolAddsDoesNotMakeItSomebodyElses() {
    assertThat(site.build().exit()).isZero();
    site.file("dist/search/index.json", "{}").file("dist/one-more.txt", "x");
    assertThat(site.build().exit()).isZero();
    assertThat(site.published()).doesNotContainKey("search/index.json");
  }

  @Test
  void twoBuildsAtOnceDoNotMix() throws Exception {
    for (int i = 0; i < 200; i++) {
      site.article("city/p" + i + ".md", "Text");
    }
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<Call>> calls = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        calls.add(threads.submit(() -> site.build()));
      }
      for (Future<Call> call : calls) {
        assertThat(call.get().exit()).isIn(0, 3);
        if (call.get().exit() == 3) {
          assertThat(call.get().err()).contains("another build is writing");
        }
      }
    } finally {
      threads.shutdown();
    }
    assertThat(site.build().exit()).isZero();
    assertThat(site.published())
        .containsKeys("index.html", "404.html", "feed.xml", "city/p199/index.html");
  }

  @Test
  void theSiteItselfIsNeverReplaced() {
    for (String target : new String[] {".", "..", "content", "content/x", "templates"}) {
      assertThat(site.build("-d", folder.resolve(target).toString()).exit())
          .as(target)
          .isEqualTo(2);
    }
    assertThat(folder.resolve("content/city/a.md")).exists();
  }

  @Test
  void listAndConfigPutTheLastSiteBack() throws IOException {
    for (String[] command : new String[][] {{"list", "urls"}, {"config"}}) {
      assertThat(site.build().exit()).isZero();
      Files.move(folder.resolve("dist"), folder.resolve(".dist.old"));
      List<String> words = new ArrayList<>(List.of(command));
      words.addAll(List.of("-s", folder.toString()));
      assertThat(Call.of(words.toArray(String[]::new)).exit()).isZero();
      assertThat(site.published()).containsKey("city/a/index.html");
    }
  }

  @Test
  void aBuildStoppedBetweenTheTwoMovesIsMended() throws IOException {
    assertThat(site.build().exit()).isZero();
    Files.move(folder.resolve("dist"), folder.resolve(".dist.old"));
    site.file("content/city/b.md", "---\ntitle: B\ndate: nonsense\n---\n");
    assertThat(site.build().exit()).isEqualTo(1);
    assertThat(site.published()).containsKey("city/a/index.html");
  }

  @Test
  void nothingIsWrittenOutsideTheOutput() throws IOException {
    site.file(
        "content/city/evil.md",
        "---\ntitle: E\ndate: 2026-11-20\nslug: ../../../evil\naliases: [/../../evil/]\n---\n![x](../../../evil.svg)\n");
    Call call = site.build();
    assertThat(call.err()).contains("bad-alias").contains("missing-picture");
    try (var around = Files.list(folder.getParent())) {
      assertThat(around.map(p -> p.getFileName().toString())).noneMatch(n -> n.contains("evil"));
    }
  }

  @Test
  void aLinkIsNeverReplaced() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.createSymbolicLink(folder.resolve("dist"), elsewhere);
    Call call = site.build();
    assertThat(call.exit()).isEqualTo(2);
    assertThat(call.err()).contains("it is a link").contains(elsewhere.toString());
    assertThat(folder.resolve("dist")).isSymbolicLink();
  }

  @Test
  void theSiteIsKnownThroughLinks() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder);
    for (String target : new String[] {"content/new", "templates/x", ".git/x"}) {
      assertThat(site.build("-d", link.resolve(target).toString()).exit())
          .as(target)
          .isEqualTo(2);
    }
    assertThat(folder.resolve("content/new")).doesNotExist();
  }

  @Test
  void whatStandsBesideUnderOurNamesIsLeftAlone() {
    site.file(".dist.new/thesis.txt", "years of work").file(".dist.old/index.html", "mine");
    Call call = site.build();
    assertThat(call.exit()).isEqualTo(2);
    assertThat(call.err()).contains(".dist.new was not written by Rotative").hasLineCount(1);
    assertThat(folder.resolve(".dist.new/thesis.txt")).hasContent("years of work");
  }

  @Test
  void nothingIsMadeWhereABuildIsRefusedOrTheSiteHasErrors() throws IOException {
    site.file("out/theirs/thesis.txt", "years of work");
    assertThat(site.build("-d", folder.resolve("out/theirs").toString()).exit()).isEqualTo(2);
    assertThat(Call.of("build", "-s", folder.resolve("no/such").toString()).exit())
        .isEqualTo(2);
    site.file("content/city/b.md", "---\ntitle: B\ndate: nonsense\n---\n");
    assertThat(site.build("-d", folder.resolve("out/new/site").toString()).exit())
        .isEqualTo(1);
    site.file("content/city/b.md", "---\ntitle: B\n---\n")
        .file("templates/story.html", "{{ sotry.title }}");
    assertThat(site.build("-d", folder.resolve("out/new/site").toString()).exit())
        .isEqualTo(1);
    assertThat(folder.resolve("no")).doesNotExist();
    assertThat(SmallSite.tree(folder.resolve("out"))).containsOnlyKeys("theirs/thesis.txt");
    assertThat(folder.resolve("out/new")).doesNotExist();
  }

  @Test
  void aFileOrADeadLinkOnTheWayIsNamed() throws IOException {
    Files.createSymbolicLink(folder.resolve("dead"), folder.resolve("nowhere"));
    Call file = site.build("-d", folder.resolve("site.yml/x").toString());
    assertThat(file.exit()).isEqualTo(2);
    assertThat(file.err()).contains("site.yml is no folder").hasLineCount(1);
    Call link = site.build("-d", folder.resolve("dead/x").toString());
    assertThat(link.exit()).isEqualTo(2);
    assertThat(link.err()).contains("dead is a link that leads nowhere").hasLineCount(1);
  }

  @Test
  void thoseWhoOnlyReadDoNotMindWhatIsNotOurs() {
    site.file(".dist.old/index.html", "mine");
    for (String[] call : new String[][] {{"list", "all"}, {"config"}}) {
      assertThat(Call.of(call[0], call.length > 1 ? call[1] : "-q", "-s", folder.toString())
              .exit())
          .isZero();
    }
    assertThat(folder.resolve(".dist.old/index.html")).hasContent("mine");
    assertThat(folder.resolve(".dist.rotative")).doesNotExist();
  }

  @Test
  void anEmptyFolderInThePlaceOfTheLastSiteIsNoSite() throws IOException {
    assertThat(site.build().exit()).isZero();
    Files.move(folder.resolve("dist"), folder.resolve(".dist.old"));
    Files.createDirectory(folder.resolve("dist"));
    site.file("content/city/b.md", "---\ntitle: B\ndate: nonsense\n---\n");
    assertThat(site.build().exit()).isEqualTo(1);
    assertThat(site.published()).containsKey("city/a/index.html");
  }

  @Test
  void anyCommandPutsTheLastSiteBack() throws IOException {
    assertThat(site.build().exit()).isZero();
    Files.move(folder.resolve("dist"), folder.resolve(".dist.old"));
    Build.restore(folder.resolve("dist"));
    assertThat(site.published()).containsKey("city/a/index.html");
    Build.restore(folder.resolve("dist"));
    assertThat(site.published()).containsKey("city/a/index.html");
  }

  @Test
  void butNotWhileABuildSwaps() throws IOException {
    assertThat(site.build().exit()).isZero();
    Path dist = folder.resolve("dist");
    try (Destination running = Destination.open(dist, folder, new Patience(time -> {}))) {
      assertThat(running).isNotNull();
      Files.move(dist, folder.resolve(".dist.old"));
      Build.restore(dist);
      assertThat(dist).doesNotExist();
      Files.move(folder.resolve(".dist.old"), dist);
    }
  }

  @Test
  void theFolderKeepsItsPermissions() throws IOException {
    assertThat(site.build().exit()).isZero();
    Path dist = folder.resolve("dist");
    assumeTrue(dist.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Files.setPosixFilePermissions(dist, PosixFilePermissions.fromString("rwxrwx---"));
    Files.setPosixFilePermissions(
        folder.resolve("content/city/a.md"), PosixFilePermissions.fromString("rw-------"));
    site.file("content/_static/f.txt", "x");
    Files.setPosixFilePermissions(
        folder.resolve("content/_static/f.txt"), PosixFilePermissions.fromString("rwx------"));
    assertThat(site.build().exit()).isZero();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(dist)))
        .isEqualTo("rwxrwx---");
    assertThat(Files.getPosixFilePermissions(dist.resolve("f.txt")))
        .as("of a file like any other that is made here")
        .isEqualTo(Files.getPosixFilePermissions(dist.resolve("index.html")));
  }

  @Test
  void linksThatLeadOutAreErrorsAndLoopsAreWarnings(@TempDir Path outside) throws IOException {
    Path secret = Files.writeString(outside.resolve("secret.txt"), "the plan");
    Files.createDirectories(folder.resolve("content/_static"));
    Files.createSymbolicLink(folder.resolve("content/city/loop"), folder);
    assertThat(site.build().exit()).isZero();
    assertThat(site.build().err()).contains("content/city/loop: warning: the link leads back");
    Files.createSymbolicLink(folder.resolve("content/_static/plan.txt"), secret);
    Call call = site.build();
    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err()).contains("content/_static/plan.txt").contains("[link-leads-out]");
    assertThat(site.published()).doesNotContainKey("plan.txt");
  }

  @Test
  void contentItselfMustLieInTheSite(@TempDir Path outside) throws IOException {
    Files.writeString(outside.resolve("plan.md"), "---\ntitle: The plan\n---\n");
    Files.move(folder.resolve("content"), folder.resolve("texts"));
    Files.createSymbolicLink(folder.resolve("content"), outside);
    Call call = site.build();
    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err())
        .contains("content: error: the link leads out of the site")
        .doesNotContain("plan");
    Call fresh = Call.of("new", "article", "A story", "-s", folder.toString());
    assertThat(fresh.exit()).isEqualTo(1);
    assertThat(fresh.err()).contains("content: error: the link leads out of the site");
    assertThat(outside).isDirectoryNotContaining("glob:**/a-story.md");
    assertThat(site.build("--content", "texts").exit()).isZero();
    assertThat(site.build("--content", ".git/texts").err())
        .contains("--content .git/texts is hidden");
    for (String option : new String[] {"--content", "--templates", "--config"}) {
      for (String named : new String[] {outside.toString(), "..", "texts/../../x"}) {
        Call refused = site.build(option, named);
        assertThat(refused.exit()).as(option + " " + named).isEqualTo(2);
        assertThat(refused.err())
            .contains(option + " " + named + " lies outside the site's folder");
      }
    }
  }

  @Test
  void staticFoldersMustLieInTheSite(@TempDir Path outside) throws IOException {
    Files.writeString(outside.resolve("plan.txt"), "the plan");
    Files.createSymbolicLink(folder.resolve("files"), outside);
    for (String named : new String[] {"files", outside.toString(), "../x", ".."}) {
      site.file("site.yml", SmallSite.SETTINGS + "static: " + named + "\n");
      assertThat(site.build().exit()).as(named).isEqualTo(1);
    }
  }

  @Test
  void aTemplateThatLeadsOutIsNotRead(@TempDir Path outside) throws IOException {
    Path secret = Files.writeString(outside.resolve("footer.html"), "<p>the plan</p>");
    Files.createDirectories(folder.resolve("templates/partials"));
    Files.createSymbolicLink(folder.resolve("templates/partials/footer.html"), secret);
    Call call = site.build();
    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err()).contains("templates/partials/footer.html").contains("[link-leads-out]");
  }

  @Test
  void largeFilesAreCopiedWhole() {
    byte[] film = new byte[3 << 20];
    new java.util.Random(1).nextBytes(film);
    site.file("content/_static/film.mp4", film);
    assertThat(site.build().exit()).isZero();
    assertThat(site.published().get("film.mp4")).isEqualTo(film);
  }
}
