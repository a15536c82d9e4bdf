package press.rotative.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.rotative.asset.StyleTokens.Kind;

class StyleSheetTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a { color : red ; }|a{color :red}",
        "a :hover , b > c { margin: 0 auto }|a :hover,b>c{margin:0 auto}",
        "@media ( min-width: 40rem ) and (max-width: 50rem) { a { b: c } }|@media (min-width:40rem) and (max-width:50rem){a{b:c}}",
        "a { width: calc( 1px + (2px * 3) ) }|a{width:calc(1px + (2px * 3))}",
        "a { b: c/* x */d; e: f/**/ /**/g }|a{b:c/**/d;e:f g}",
        "a { --x: ; --y: }|a{--x: ;--y: }",
        "a { content: \" /* no; note */ }\" ; d: url( x y ) }|a{content:\" /* no; note */ }\";d:url(x y)}",
        ".\\31 0 { b: \\; ; }|.\\31 0{b:\\;}",
        "@charset \"utf-8\"; a{}|@charset \"utf-8\";a{}",
        "a { b: c !important }|a{b:c!important}",
        "[x] :is( a , b ) + c ~ d {}|[x] :is(a,b) + c~d{}",
        "a -- > b|a -- >b",
        "a { b: c|a{b:c",
      })
  void leavesOutWhatSaysNothing(String written, String published) {
    assertThat(StyleSheet.print(written, UnaryOperator.identity())).isEqualTo(published);
  }

  @Test
  void rewritesAddressesOnly() {
    String sheet =
        "@import 'a.css'; @import url(\"b.css\") screen; a { c: url(d.png); e: 'f'; g: url( \"h\" ) }";
    assertThat(StyleSheet.print(sheet, address -> address + "!"))
        .isEqualTo(
            "@import 'a.css!';@import url(\"b.css!\") screen;a{c:url(d.png!);e:'f';g:url(\"h!\")}");
  }

  @Test
  void losesNoTokenOfTheTheme() throws IOException {
    check(Files.readString(Path.of("templates/assets/style.css")));
  }

  @Property(seed = "1789")
  void losesNoToken(@ForAll("sheets") String sheet) {
    check(sheet);
  }

  /** What makes tokens, in any order. */
  @Provide
  Arbitrary<String> sheets() {
    return Arbitraries.of(
            "a", "1", "e", "é", "url", "url(", "URL(", "@import", "/*", "*/", "-->", "--", "\\",
            "\"", "'", "\n", " ", "#", ".", "{", "}", ";", ":", ",", "(", ")", "/", "*", ">", "!",
            "@", "-", "~", "[", "]")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  /** All that is no white space and no comment stands in the same order, but for semicolons before a brace. */
  private static void check(String sheet) {
    String printed = StyleSheet.print(sheet, UnaryOperator.identity());
    assertThat(tokens(printed)).isEqualTo(tokens(sheet));
    assertThat(StyleSheet.print(printed, UnaryOperator.identity())).isEqualTo(printed);
  }

  private static List<String> tokens(String sheet) {
    List<String> tokens = new ArrayList<>();
    StyleTokens walk = new StyleTokens(sheet);
    while (walk.next()) {
      while (walk.is('}') && !tokens.isEmpty() && tokens.get(tokens.size() - 1).equals(";")) {
        tokens.remove(tokens.size() - 1);
      }
      if (walk.kind() != Kind.SPACE && walk.kind() != Kind.COMMENT) {
        tokens.add(walk.kind() == Kind.URL ? walk.token().replaceAll("\\s", "") : walk.token());
      }
    }
    return tokens;
  }
}
