package press.rotative.content;

import java.time.ZoneId;

/**
 * What the reading of an article depends on besides its bytes.
 *
 * @param zone of dates that name none
 */
public record ContentSettings(ZoneId zone, MarkdownSettings markdown) {}
