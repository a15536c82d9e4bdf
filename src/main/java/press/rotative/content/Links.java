package press.rotative.content;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import press.rotative.content.Body.Part;
import press.rotative.content.Reference.Kind;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.url.BaseUrl;

/** Writes links and pictures: those to other hosts at once, those within the site as holes. */
final class Links {

  /** How a link was begun, so that it is ended likewise. */
  private static final int PLAIN_TEXT = -1;

  private static final int WRITTEN = -2;

  private final BodyWriter writer;
  private final BaseUrl site;
  private final List<Diagnostic> problems;
  /** Whether holes carry a tag too, for the sanitizer to see where links begin and end. */
  private final boolean tagged;

  private final MarkdownWords words;
  private int depth;

  Links(
      BodyWriter writer,
      BaseUrl site,
      MarkdownWords words,
      List<Diagnostic> problems,
      boolean tagged) {
    this.words = words;
    this.writer = writer;
    this.site = site;
    this.problems = problems;
    this.tagged = tagged;
  }

  /** Whether a link is open, in which no other may stand. */
  boolean inside() {
    return depth > 0;
  }

  /**
   * Begins a link.
   *
   * @param location asked for only where it is needed: to count columns takes time
   * @return what {@link #end} wants to know
   */
  int begin(String target, @Nullable String title, Supplier<Location> location) {
    return begin(target, title, "", location);
  }

  /**
   * @param otherAttributes markup, beginning with a space where it is not empty
   */
  int begin(
      String target, @Nullable String title, String otherAttributes, Supplier<Location> location) {
    if (depth > 0) {
      return PLAIN_TEXT;
    }
    return switch (Address.of(target, site)) {
      case OUTSIDE -> {
        depth++;
        writer.out.append("<a");
        writer.out.attribute("href", Address.encode(target));
        if (title != null) {
          writer.out.attribute("title", title);
        }
        writer.out.append(otherAttributes).append('>');
        yield WRITTEN;
      }
      case WITHIN -> {
        depth++;
        int reference = writer.refer(new Reference(
            Kind.LINK, encoded(target), title, otherAttributes, null, location.get()));
        writer.hole(reference, Part.LINK_START);
        if (tagged) {
          writer.out.append("<a>");
        }
        yield reference;
      }
      case UNSAFE -> {
        reportUnsafe(target, location.get());
        yield PLAIN_TEXT;
      }
    };
  }

  /** A whole address is written as it is where the site has nothing there: then it has to be a valid one. */
  private String encoded(String target) {
    return Address.of(target) == Address.OUTSIDE ? Address.encode(target) : target;
  }

  void end(int begun) {
    if (begun == PLAIN_TEXT) {
      return;
    }
    depth--;
    if (begun == WRITTEN || tagged) {
      writer.out.append("</a>");
    } else {
      writer.hole(begun, Part.LINK_END);
    }
  }

  /** Writes a picture, or what may stand in its place. */
  void picture(
      String target,
      String alt,
      @Nullable String title,
      Reference.@Nullable Size size,
      String otherAttributes,
      Supplier<Location> location) {
    switch (Address.of(target, site)) {
      case WITHIN -> {
        Reference.Image image = new Reference.Image(alt, size, inside());
        Reference picture = new Reference(
            Kind.PICTURE, encoded(target), title, otherAttributes, image, location.get());
        writer.hole(writer.refer(picture), Part.PICTURE);
        if (tagged) {
          writer.out.append("<img>");
        }
      }
      case OUTSIDE -> {
        problems.add(Diagnostic.warning(
            "remote-picture",
            location.get(),
            "the picture \"" + target + "\" is on another host, so a link stands in its place",
            "put the file into the site's content folder and write its path"));
        int link = begin(target, title, otherAttributes, location);
        writer.out.text(alt.isBlank() ? words.pictureAt(Embeds.host(target)) : alt);
        end(link);
      }
      case UNSAFE -> {
        reportUnsafe(target, location.get());
        writer.out.text(alt);
      }
    }
  }

  /**
   * Shows the address of a piece.
   *
   * @param instead what is shown where it leads nowhere
   * @param inTag whether it stands in a tag of an author's
   */
  void address(String target, String instead, boolean inTag, Location location) {
    Part part = inTag ? Part.HREF : Part.ADDRESS;
    writer.hole(writer.refer(new Reference(Kind.LINK, target, instead, location)), part);
    if (tagged) {
      writer.out.append("<wbr>");
    }
  }

  void reportUnsafe(String target, Location location) {
    String shown = target.length() > 60 ? target.substring(0, 60) + "…" : target;
    problems.add(Diagnostic.warning(
        "unsafe-link",
        location,
        "the address \"" + shown + "\" is not linked",
        "link to http:, https:, mailto:, tel: or to a file of the site"));
  }
}
