package press.rotative.serve;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import press.rotative.build.Proof;
import press.rotative.site.Status;

/** When time alone makes another site: at midnight, and when a piece appears, changes or goes. */
final class Renewal {

  private Renewal() {}

  static Instant after(Instant moment, Proof proof) {
    ZoneId zone = proof.site().config().zone();
    Instant midnight =
        moment.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
    return proof.pieces().values().stream()
        .map(piece -> Status.nextChange(piece.frontMatter(), moment))
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder())
        .filter(due -> due.isBefore(midnight))
        .orElse(midnight);
  }
}
