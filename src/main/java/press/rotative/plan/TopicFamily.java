package press.rotative.plan;

import java.util.function.Consumer;
import press.rotative.site.Listing;
import press.rotative.site.Topic;

/** The pages of each tag. */
final class TopicFamily implements Family {

  @Override
  public void plan(Edition edition, Consumer<Output> outputs) {
    for (Listing<Topic> listing : edition.site().topics()) {
      Topic topic = listing.subject();
      new ListPages(
              "tag",
              "the tag \"" + topic.label() + "\"",
              topic.route(),
              topic.label(),
              null,
              null,
              null,
              null,
              0,
              0,
              listing.articles())
          .plan(edition, outputs);
    }
  }
}
