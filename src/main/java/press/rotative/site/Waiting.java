package press.rotative.site;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.rotative.source.Found;
import press.rotative.url.Route;

/** Tells of a piece that is not out what a person wants to know of it. */
record Waiting(Release release, ZoneId zone) {

  Held held(Filed filed, Route route) {
    Found<String> title = filed.front().title();
    Set<Held.Reason> reasons = release.reasons(filed);
    return new Held(
        filed.path(),
        filed.piece().label(),
        route,
        title == null ? filed.name().replace('-', ' ') : title.value(),
        local(filed.front().date()),
        reasons,
        reasons.equals(Set.of(Held.Reason.FUTURE)) ? due(filed) : null);
  }

  /** The later of its two moments, unless it will have expired by then. */
  private @Nullable ZonedDateTime due(Filed filed) {
    ZonedDateTime due = Stream.of(filed.front().date(), filed.front().publishDate())
        .map(this::local)
        .filter(date -> date != null)
        .max(ZonedDateTime::compareTo)
        .orElse(null);
    ZonedDateTime expiry = local(filed.front().expiryDate());
    return due != null && expiry != null && !expiry.isAfter(due) ? null : due;
  }

  private @Nullable ZonedDateTime local(@Nullable Found<ZonedDateTime> date) {
    return date == null ? null : date.value().withZoneSameInstant(zone);
  }
}
