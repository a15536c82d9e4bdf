package press.rotative.markup;

import java.io.StringWriter;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes one JSON object, which may stand inside a {@code <script>}: no {@code <} leaves it. What is null or empty is
 * left out.
 *
 * <pre>{@code
 * Json.object(o -> o.text("@type", "NewsArticle").object("author", a -> a.text("name", "Desk")));
 * }</pre>
 */
public final class Json {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().characterEscapes(new ForScripts()).build();

  private final JsonGenerator out;

  private Json(JsonGenerator out) {
    this.out = out;
  }

  public static String object(Consumer<Json> fields) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      new Json(out).nested(fields);
    }
    return text.toString();
  }

  public Json text(String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      out.writeName(name);
      out.writeString(value);
    }
    return this;
  }

  public Json number(String name, long value) {
    out.writeName(name);
    out.writeNumber(value);
    return this;
  }

  public Json flag(String name, boolean value) {
    out.writeName(name);
    out.writeBoolean(value);
    return this;
  }

  public Json texts(String name, List<String> values) {
    if (!values.isEmpty()) {
      out.writeName(name);
      out.writeStartArray();
      values.forEach(out::writeString);
      out.writeEndArray();
    }
    return this;
  }

  public Json object(String name, Consumer<Json> fields) {
    out.writeName(name);
    nested(fields);
    return this;
  }

  /** A list of objects, one for each of {@code items}. */
  public <T> Json objects(String name, List<T> items, BiConsumer<Json, T> fields) {
    if (!items.isEmpty()) {
      out.writeName(name);
      out.writeStartArray();
      items.forEach(item -> nested(json -> fields.accept(json, item)));
      out.writeEndArray();
    }
    return this;
  }

  private void nested(Consumer<Json> fields) {
    out.writeStartObject();
    fields.accept(this);
    out.writeEndObject();
  }

  /** Escapes what could end a script or break its lines. */
  private static final class ForScripts extends CharacterEscapes {
    private static final long serialVersionUID = 1L;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = standardAsciiEscapesForJSON();
      codes['<'] = ESCAPE_STANDARD;
      codes['>'] = ESCAPE_STANDARD;
      codes['&'] = ESCAPE_STANDARD;
      return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
      return c == 0x2028 || c == 0x2029 ? new SerializedString(String.format("\\u%04x", c)) : null;
    }
  }
}
