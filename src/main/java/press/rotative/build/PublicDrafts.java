package press.rotative.build;

import java.util.List;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.site.Held;
import press.rotative.site.Site;

/** Warns of drafts that everybody can read, since they lie in a public repository. */
final class PublicDrafts {

  private PublicDrafts() {}

  static List<Diagnostic> told(Site site, Request.Care care) {
    List<Held> drafts = care.inPublic()
        ? site.held().stream()
            .filter(held -> held.reasons().contains(Held.Reason.DRAFT))
            .toList()
        : List.of();
    if (drafts.isEmpty()) {
      return List.of();
    }
    String others = drafts.size() == 1 ? "" : " and " + (drafts.size() - 1) + " more";
    return List.of(Diagnostic.warning(
        "public-draft",
        Location.of(drafts.get(0).label()),
        "the repository is public: everybody can read the draft \""
            + drafts.get(0).path() + "\"" + others,
        "keep drafts in a private repository, as the manual's page on publishing shows"));
  }
}
