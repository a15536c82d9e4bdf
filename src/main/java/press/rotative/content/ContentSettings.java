package press.rotative.content;

import java.time.ZoneId;
import press.rotative.url.Preset;

/**
 * What the reading of an article depends on besides its bytes.
 *
 * @param zone of dates that name none
 * @param preset the tool for which the pieces were written
 */
public record ContentSettings(ZoneId zone, Preset preset, MarkdownSettings markdown) {}
