package press.rotative.site;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;
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
 * @param broken paths of pieces with errors, which are left out
 * @param marked whether pages and lists say of such pieces that readers do not see them: in a preview, never in a build
 */
public record Release(
    Instant moment,
    boolean drafts,
    boolean future,
    boolean expired,
    Set<String> broken,
    boolean marked) {

  /** What a build publishes. */
  public Release(Instant moment, boolean drafts, boolean future, boolean expired) {
    this(moment, drafts, future, expired, Set.of(), false);
  }

  /** What is out at one moment, and nothing else. */
  public static Release at(Instant moment) {
    return new Release(moment, false, false, false);
  }

  /** Everything, with marks on what readers do not see at that moment. */
  public static Release preview(Instant moment) {
    return new Release(moment, true, true, true, Set.of(), true);
  }

  /** The same without some pieces. */
  public Release without(Set<String> paths) {
    return new Release(moment, drafts, future, expired, Set.copyOf(paths), marked);
  }

  boolean isBroken(String path) {
    return broken.contains(path);
  }

  /** Whether a piece is not out; one that wants no page of its own is out all the same. */
  boolean holds(Filed piece) {
    return reasons(piece).stream().anyMatch(reason -> reason != Held.Reason.HIDDEN);
  }

  /** Whether a piece wants no page. */
  static boolean isHidden(Filed piece) {
    return !piece.front().visibility().render() && piece.front().redirectTo() == null;
  }

  /** What keeps a piece back; nothing where it is out. */
  Set<Held.Reason> reasons(Filed piece) {
    FrontMatter front = piece.front();
    Set<Held.Reason> reasons = EnumSet.noneOf(Held.Reason.class);
    if (!drafts && (front.draft() || piece.inDrafts())) {
      reasons.add(Held.Reason.DRAFT);
    }
    if (!future && (isAhead(front.date()) || isAhead(front.publishDate()))) {
      reasons.add(Held.Reason.FUTURE);
    }
    if (!expired && front.expiryDate() != null && !isAhead(front.expiryDate())) {
      reasons.add(Held.Reason.EXPIRED);
    }
    if (isHidden(piece)) {
      reasons.add(Held.Reason.HIDDEN);
    }
    if (isBroken(piece.path())) {
      reasons.add(Held.Reason.BROKEN);
    }
    return reasons;
  }

  private boolean isAhead(@Nullable Found<ZonedDateTime> date) {
    return date != null && date.value().toInstant().isAfter(moment);
  }
}
