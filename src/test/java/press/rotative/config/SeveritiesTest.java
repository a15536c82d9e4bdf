package press.rotative.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.rotative.Call;
import press.rotative.SmallSite;
import press.rotative.source.Glob;

/** A site says how much a message weighs, as far as nothing wrong is published. */
class SeveritiesTest {

  @TempDir
  Path folder;

  private SmallSite site(String diagnostics) {
    return SmallSite.in(folder)
        .file("site.yml", SmallSite.SETTINGS + "diagnostics:\n" + diagnostics.indent(2))
        .article("old/a.md", "[gone](gone.md)")
        .article("b.md", "[gone](gone.md)");
  }

  @Test
  void aWarningCanBeSilencedOrStopTheBuild() {
    assertThat(site("dead-link: off").build().err()).isEmpty();
    Call call = site("dead-link: error").build();
    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err()).contains("content/b.md:5:1: error: the link leads nowhere");
  }

  @Test
  void whatTextsHoldIsWeighedToo() {
    SmallSite site = site("dead-link: off\nremoved-html: error").article("c.md", "<form>a</form>");
    assertThat(site.build().err()).contains("content/c.md:5:1: error");
    site = site("dead-link: off\nremoved-html: off").article("c.md", "<form>a</form>");
    assertThat(site.build().err()).isEmpty();
  }

  @Test
  void pathsCanDiffer() {
    Call call = site("dead-link: error\npaths:\n  old/**: {dead-link: off}").build();
    assertThat(call.err()).contains("content/b.md:5:1: error").doesNotContain("old/a.md");
  }

  @Test
  void whatIsLeftOutMayBeAWarning() {
    SmallSite site = site("dead-link: off\nbad-tag: warning")
        .file("content/c.md", "---\ntitle: C\ndate: 2026-11-01\ntags: [\"?\"]\n---\n");
    assertThat(site.build().exit()).isZero();
  }

  @Test
  void whatWouldBeWrongStaysAnError() {
    assertThat(site("bad-date: off").build().err()).contains("\"bad-date\" is an error");
    assertThat(site("bad-date: warning").build().err()).contains("cannot be a warning");
    assertThat(site("link-to-unpublished: error").build().err()).contains("never an error");
    assertThat(site("dead-link: loud").build().err()).contains("a message cannot be \"loud\"");
    assertThat(site("dead-lonk: off").build().err()).contains("did you mean \"dead-link\"?");
  }

  @Test
  void globsAreFoldersAndNames() {
    assertThat(new Glob("old/**").matches("old/a/b.md")).isTrue();
    assertThat(new Glob("old/*").matches("old/a/b.md")).isFalse();
    assertThat(new Glob("**/b.md").matches("b.md")).isTrue();
    assertThat(new Glob("**/b.md").matches("old/b.md")).isTrue();
    assertThat(new Glob("**/b.md").matches("old/ab.md")).isFalse();
    assertThat(new Glob("o?d/*.md").matches("old/b.md")).isTrue();
    assertThat(new Glob("#*#").matches("#")).isFalse();
    assertThat(new Glob("{old,new}/*.{md,html}").matches("new/b.html")).isTrue();
    assertThat(new Glob("{old,new}/*.{md,html}").matches("newer/b.html")).isFalse();
    assertThat(new Glob("{a,b}".repeat(3)).matches("aaa")).isFalse();
    assertThat(new Glob("{a}.md").matches("{a}.md")).isTrue();
    assertThat(Glob.below("content/old").matchesBelow("old/b.md")).isTrue();
    assertThat(Glob.below("content/").matchesBelow("old/b.md")).isTrue();
    assertThat(Glob.below("content/old").matchesAnyPart("new/old/b.md")).isFalse();
    assertThat(new Glob("#*#").matchesAnyPart("a/#b#")).isTrue();
    assertThat(new Glob("*~").matchesAnyPart("a~/b/c.md")).isTrue();
    assertThat(new Glob("*~").matchesAnyPart("a/~b")).isFalse();
    assertThat(new Glob("a?c").matches("ac")).isFalse();
    assertThat(new Glob("a**").matches("a")).isTrue();
    assertThat(new Glob("notes").matchesAnyPart("a/notes/b.md")).isTrue();
    assertThat(new Glob("/old/").matchesBelow("old/a/b.md")).isTrue();
    assertThat(new Glob("*".repeat(5000)).matches("a/".repeat(2000))).isTrue();
  }
}
