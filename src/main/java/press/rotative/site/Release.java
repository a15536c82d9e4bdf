package press.rotative.site;

import java.time.Instant;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import press.rotative.content.FrontMatter;
import press.rotative.source.Found;

/**
 * What counts as out.
 *
 * @param moment what is dated later is not out, nor what has expired by then
 * @param drafts whether drafts are out all the same
 * @param future whether what is dated later is
 * @param expired whether what has expired is
 * @param marked whether pages and lists say of such pieces that readers do not see them: in a preview, never in a build
 */
public record Release(
    Instant moment, boolean drafts, boolean future, boolean expired, boolean marked) {

  /** What a build publishes. */
  public Release(Instant moment, boolean drafts, boolean future, boolean expired) {
    this(moment, drafts, future, expired, false);
  }

  /** What is out at one moment, and nothing else. */
  public static Release at(Instant moment) {
    return new Release(moment, false, false, false);
  }

  /** Everything, with marks on what readers do not see at that moment. */
  public static Release preview(Instant moment) {
    return new Release(moment, true, true, true, true);
  }

  boolean holds(Filed piece) {
    FrontMatter front = piece.front();
    return (!drafts && (front.draft() || piece.inDrafts()))
        || (!future && (isAhead(front.date()) || isAhead(front.publishDate())))
        || (!expired && front.expiryDate() != null && !isAhead(front.expiryDate()));
  }

  private boolean isAhead(@Nullable Found<ZonedDateTime> date) {
    return date != null && date.value().toInstant().isAfter(moment);
  }
}
