package press.rotative.plan;

import java.util.function.Consumer;
import press.rotative.site.Author;
import press.rotative.site.Listing;

/** The pages of each author. */
final class AuthorFamily implements Family {

  @Override
  public void plan(Edition edition, Consumer<Output> outputs) {
    for (Listing<Author> listing : edition.site().authors()) {
      Author author = listing.subject();
      new ListPages(
              "author",
              "the author \"" + author.name() + "\"",
              author.route(),
              author.name(),
              author.line(),
              listing.introduction(),
              Cards.initials(author.name()),
              null,
              0,
              0,
              listing.articles())
          .plan(edition, outputs);
    }
  }
}
