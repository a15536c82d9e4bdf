package press.rotative.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class HtmlBufferTest {

  @Property(seed = "1789")
  void writesTheBytesOfTheEscapedText(@ForAll String text, @ForAll String markup) {
    HtmlBuffer buffer = new HtmlBuffer(0);
    buffer.text(text);
    buffer.append(markup);
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    // apart, because half a character at the end of one must not join half a one of the next
    ByteArrayOutputStream expected = new ByteArrayOutputStream();
    expected.writeBytes(escaped.getBytes(StandardCharsets.UTF_8));
    expected.writeBytes(markup.getBytes(StandardCharsets.UTF_8));
    assertThat(buffer.toByteArray()).isEqualTo(expected.toByteArray());
  }

  @Test
  void countsWordsAcrossTagsAndNotPunctuation() {
    HtmlBuffer buffer = new HtmlBuffer(0);
    buffer.text("L’usine, « 20 h » – مرحبا au");
    buffer.append("<b>").text("jourd’hui");
    assertThat(buffer.words()).isEqualTo(5);
    buffer.uncounted(" a b");
    buffer.endWord();
    buffer.text("c");
    assertThat(buffer.words()).isEqualTo(6);
  }
}
