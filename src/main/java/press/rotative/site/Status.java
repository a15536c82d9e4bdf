package press.rotative.site;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.rotative.content.matter.FrontMatter;
import press.rotative.source.Found;

/**
 * Whether readers see a piece at one moment.
 *
 * @param at when a scheduled piece appears, when an expired one went; nothing for the others
 */
public record Status(Kind kind, @Nullable ZonedDateTime at) {

  /** What keeps a piece from readers; what is said first here is said of a piece that is several. */
  public enum Kind {
    DRAFT,
    EXPIRED,
    SCHEDULED,
    OUT
  }

  private static final Comparator<ZonedDateTime> BY_INSTANT =
      Comparator.comparing(ZonedDateTime::toInstant);

  /**
   * @param path of the piece, relative to the content folder
   */
  public static Status of(String path, FrontMatter front, Instant moment) {
    if (front.draft() || path.startsWith("_drafts/") || path.contains("/_drafts/")) {
      return new Status(Kind.DRAFT, null);
    }
    ZonedDateTime end = value(front.expiryDate());
    if (end != null && !isAhead(end, moment)) {
      return new Status(Kind.EXPIRED, end);
    }
    Optional<ZonedDateTime> start = Stream.of(
            Optional.ofNullable(value(front.date())),
            Optional.ofNullable(value(front.publishDate())))
        .flatMap(Optional::stream)
        .filter(date -> isAhead(date, moment))
        .max(BY_INSTANT);
    return start
        .map(date -> new Status(Kind.SCHEDULED, date))
        .orElseGet(() -> new Status(Kind.OUT, null));
  }

  /** The next moment at which time alone changes what is to be seen of a piece. */
  public static Optional<Instant> nextChange(FrontMatter front, Instant moment) {
    Found<ZonedDateTime> choice = front.front() == null ? null : front.front().until();
    return Stream.of(
            Optional.ofNullable(value(front.date())),
            Optional.ofNullable(value(front.publishDate())),
            Optional.ofNullable(value(front.expiryDate())),
            Optional.ofNullable(value(front.updated())),
            Optional.ofNullable(value(choice)))
        .flatMap(Optional::stream)
        .map(ZonedDateTime::toInstant)
        .filter(instant -> instant.isAfter(moment))
        .min(Comparator.naturalOrder());
  }

  private static boolean isAhead(ZonedDateTime date, Instant moment) {
    return date.toInstant().isAfter(moment);
  }

  private static @Nullable ZonedDateTime value(@Nullable Found<ZonedDateTime> found) {
    return found == null ? null : found.value();
  }
}
