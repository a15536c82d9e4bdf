package press.rotative.site;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.rotative.content.matter.FrontMatter;
import press.rotative.diag.Diagnostic;
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

  /** What to say of a piece that would be out, or would be before a moment, though somebody seems to have meant otherwise. */
  List<Diagnostic> doubts(Filed piece) {
    FrontMatter front = piece.front();
    return front.doubts().isEmpty()
        ? List.of()
        : front.doubts().stream()
            .filter(doubt -> comesOut(piece, doubt.until()))
            .map(FrontMatter.Doubt::told)
            .toList();
  }

  /** Whether a piece is out before a moment, or at any time from now on. */
  private boolean comesOut(Filed piece, @Nullable ZonedDateTime until) {
    if (until == null) {
      Set<Held.Reason> ever = Release.at(moment).reasons(piece);
      ever.remove(Held.Reason.FUTURE);
      return ever.isEmpty() && !piece.isAuthor() && !piece.path().equals("_index.md");
    }
    return until.toInstant().isAfter(moment)
        && Release.at(until.toInstant().minusNanos(1)).reasons(piece).isEmpty();
  }

  /** What of several keeps a piece back: what needs a hand comes before what time alone brings. */
  Held.Reason mainReason(Filed piece) {
    Set<Held.Reason> reasons = reasons(piece);
    for (Held.Reason reason : Held.Reason.values()) {
      if (reasons.contains(reason)) {
        return reason;
      }
    }
    throw new IllegalArgumentException("out: " + piece.path());
  }

  /**
   * What will count as out when time has brought all that is dated ahead, and when it has taken all that expires;
   * nothing where time alone changes nothing.
   */
  public List<Release> later(Collection<FrontMatter> pieces) {
    List<Release> later = new ArrayList<>(2);
    boolean comes = pieces.stream().anyMatch(p -> isAhead(p.date()) || isAhead(p.publishDate()));
    if (!future && comes) {
      later.add(new Release(moment, drafts, true, expired, broken, false));
    }
    if (!expired && pieces.stream().anyMatch(p -> isAhead(p.expiryDate()))) {
      later.add(new Release(Instant.MAX, drafts, future, false, broken, false));
    }
    return later;
  }

  private boolean isAhead(@Nullable Found<ZonedDateTime> date) {
    return date != null && date.value().toInstant().isAfter(moment);
  }
}
