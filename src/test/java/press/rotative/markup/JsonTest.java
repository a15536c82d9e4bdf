package press.rotative.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JsonTest {

  @Test
  void leavesOutWhatIsEmpty() {
    String json = Json.object(o -> o.text("a", "é")
        .text("b", null)
        .text("c", "")
        .number("d", 2)
        .flag("e", true)
        .texts("f", List.of("x", "y"))
        .texts("g", List.of())
        .object("h", inner -> inner.text("i", "j"))
        .objects("k", List.of(1, 2), (item, number) -> item.number("l", number)));
    assertThat(json)
        .isEqualTo(
            "{\"a\":\"é\",\"d\":2,\"e\":true,\"f\":[\"x\",\"y\"],\"h\":{\"i\":\"j\"},\"k\":[{\"l\":1},{\"l\":2}]}");
  }

  @Test
  void cannotEndAScript() {
    assertThat(Json.object(o -> o.text("a", "</script><!--&\u2028\u2029")))
        .isEqualTo("{\"a\":\"\\u003C/script\\u003E\\u003C!--\\u0026\\u2028\\u2029\"}");
  }

  @Property(seed = "1789")
  void isReadAgainAsItWasWritten(@ForAll String name, @ForAll String value) {
    String json = Json.object(o -> o.text(name, value + "."));
    assertThat(json).doesNotContain("<", ">", "&", "\u2028", "\u2029");
    boolean whole = (name + value).chars().noneMatch(c -> Character.isSurrogate((char) c));
    if (whole) {
      assertThat(JsonMapper.builder().build().readTree(json).get(name).asString())
          .isEqualTo(value + ".");
    }
  }
}
