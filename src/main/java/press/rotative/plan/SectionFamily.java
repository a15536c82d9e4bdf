package press.rotative.plan;

import java.util.function.Consumer;
import press.rotative.site.Listing;
import press.rotative.site.Section;

/** The pages of each section. */
final class SectionFamily implements Family {

  /** One story stands large at the head of a section, one beside it. */
  private static final int TOP = 2;

  @Override
  public void plan(Edition edition, Consumer<Output> outputs) {
    for (Listing<Section> listing : edition.site().sections()) {
      Section section = listing.subject();
      new ListPages(
              "section",
              "the section \"" + section.id() + "\"",
              section.route(),
              section.title(),
              section.description(),
              listing.introduction(),
              null,
              section,
              section.tone(),
              TOP,
              listing.articles())
          .plan(edition, outputs);
    }
  }
}
