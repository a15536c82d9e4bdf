package press.rotative.config;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.rotative.source.Fields;
import press.rotative.source.Found;

/**
 * How texts are read.
 *
 * @param trusted whether HTML in texts is printed as it is
 * @param emoji whether names between colons become signs
 * @param embeds hosts whose frames and addresses become boxes, beside those that are known
 */
public record TextConfig(boolean trusted, boolean emoji, List<String> embeds) {

  static TextConfig read(Fields fields) {
    List<String> hosts = fields.texts("embeds").stream()
        .map(Found::value)
        .map(h -> h.toLowerCase(Locale.ROOT).replaceFirst("^(https?://)?(www\\.)?", ""))
        .map(h -> h.endsWith("/") ? h.substring(0, h.length() - 1) : h)
        .toList();
    Fields markdown = fields.mapping("markdown");
    if (markdown == null) {
      return new TextConfig(false, false, hosts);
    }
    TextConfig config =
        new TextConfig(is(markdown.flag("trusted")), is(markdown.flag("emoji")), hosts);
    markdown.reportUnknown("markdown", Set.of());
    return config;
  }

  private static boolean is(@Nullable Found<Boolean> flag) {
    return flag != null && flag.value();
  }
}
