package press.rotative.site;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.rotative.content.matter.FrontMatter;
import press.rotative.diag.Checked;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.source.Found;
import press.rotative.source.SourceFile;
import press.rotative.url.Route;

/**
 * The second pass: sets pieces that have their place, with their picture, and with their text whose links lead
 * somewhere. Safe for several threads.
 */
record Compositor(
    Release release, Sections sections, Links links, Pictures pictures, Overmatter overmatter) {

  Checked<Article> article(Placed placed) {
    Filed filed = placed.filed();
    FrontMatter front = filed.front();
    List<Diagnostic> found = new ArrayList<>();
    ZonedDateTime published = filed.expectDate();
    Article article = new Article(
        placed.number(),
        filed.path(),
        filed.piece().label(),
        placed.route(),
        name(filed, found),
        published,
        updated(front, published),
        sections.of(filed),
        placed.topics(),
        placed.authors(),
        picture(filed, placed.route(), found),
        front.featured(),
        front.layout(),
        canonical(front, found),
        text(filed, placed.route()));
    return new Checked<>(article, found);
  }

  private @Nullable ZonedDateTime updated(FrontMatter front, ZonedDateTime published) {
    Found<ZonedDateTime> updated = front.updated();
    if (updated == null
        || !updated.value().isAfter(published)
        || updated.value().toInstant().isAfter(release.moment())) {
      return null;
    }
    return updated.value();
  }

  Standing standing(Filed filed, Route route, List<Diagnostic> found) {
    Found<String> title = filed.front().title();
    return new Standing(
        filed.path(),
        filed.piece().label(),
        route,
        title == null ? name(filed, found) : title.value(),
        Found.valueOf(filed.front().description()),
        picture(filed, route, found),
        filed.front().layout(),
        canonical(filed.front(), found),
        text(filed, route),
        filed.front());
  }

  /** Where the piece stood first, unless that is a page of this site which is not out. */
  private @Nullable String canonical(FrontMatter front, List<Diagnostic> found) {
    Found<String> canonical = front.canonical();
    Optional<Held.Reason> reason =
        canonical == null ? Optional.empty() : links.findHeld(canonical.value());
    if (canonical == null || reason.isEmpty()) {
      return Found.valueOf(canonical);
    }
    found.add(Diagnostic.warning(
        "link-to-unpublished",
        canonical.location(),
        "\"" + canonical.value() + "\" " + reason.get().words() + ": this page names itself",
        reason.get().hint()));
    return null;
  }

  /** What a piece without a title is called; nothing where it has one. */
  private static String name(Filed filed, List<Diagnostic> found) {
    if (filed.front().title() != null) {
      return "";
    }
    String name = filed.name().replace('-', ' ');
    if (filed.piece().sound()) {
      found.add(Diagnostic.warning(
          "no-title",
          Location.of(filed.piece().label()),
          "the piece has no title: it is called \"" + name + "\"",
          "write title: in its front matter"));
    }
    return name;
  }

  private Text text(Filed filed, Route route) {
    return new Text(filed.piece(), links, filed.path(), route);
  }

  /** The text of a file that speaks for a section or an author, nothing where it has none. */
  @Nullable
  Text introduction(@Nullable Filed filed, Route route) {
    return filed == null || filed.piece().body().size() == 0 ? null : text(filed, route);
  }

  private @Nullable Picture picture(Filed filed, Route route, List<Diagnostic> found) {
    FrontMatter.ImageField image = filed.front().image();
    if (image == null) {
      return null;
    }
    Optional<SourceFile> file = links.findPicture(image.path().value(), filed.path(), route);
    if (file.isEmpty() && Links.isRemote(image.path().value())) {
      found.add(Diagnostic.warning(
          "remote-picture",
          image.path().location(),
          "the picture \"" + image.path().value()
              + "\" is on another host, so "
              + (filed.front().redirectTo() == null
                  ? "a link stands in its place"
                  : "none is shown"),
          "put the file beside the article"));
      return null;
    }
    if (file.isEmpty()) {
      found.add(links.missingPicture(image.path().value(), image.path().location(), filed.path()));
      return null;
    }
    Optional<Diagnostic> held = overmatter.findHeldPicture(
        file.get(), filed.path(), image.path().value(), image.path().location());
    if (held.isPresent()) {
      found.add(held.get());
      return null;
    }
    return new Picture(
        Catalogue.routeOf(file.get()),
        pictures.size(file.get()),
        image.alt() == null ? "" : image.alt().value(),
        Found.valueOf(image.caption()),
        Found.valueOf(image.credit()));
  }
}
