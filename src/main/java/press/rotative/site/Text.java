package press.rotative.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import press.rotative.content.Body;
import press.rotative.content.Component;
import press.rotative.content.Facts;
import press.rotative.content.Piece;
import press.rotative.content.Reference;
import press.rotative.content.matter.FrontMatter;
import press.rotative.diag.Diagnostic;
import press.rotative.markup.Escape;
import press.rotative.markup.Html;
import press.rotative.markup.HtmlBuffer;
import press.rotative.picture.PictureSize;
import press.rotative.source.Found;
import press.rotative.url.BaseUrl;
import press.rotative.url.Route;

/**
 * The text of a piece: compiled and its references resolved when somebody asks. Made anew where another text has come
 * in for the piece. Safe for several threads.
 */
public final class Text {

  private final Piece piece;
  private final Links links;
  private final String path;
  private final Route route;
  private volatile @Nullable Resolved resolved;

  /**
   * @param path of its file, relative to the content folder
   * @param route of the page on which it stands
   */
  Text(Piece piece, Links links, String path, Route route) {
    this.piece = piece;
    this.links = links;
    this.path = path;
    this.route = route;
  }

  /**
   * @param targets one for each reference of the piece's facts, in the same order
   */
  private record Resolved(Piece.Copy copy, List<Target> targets, List<Diagnostic> problems) {}

  String path() {
    return path;
  }

  FrontMatter front() {
    return piece.frontMatter();
  }

  public Facts facts() {
    return piece.facts();
  }

  /** One for each reference of {@link #facts}, in the same order. */
  public List<Target> targets() {
    return resolved().targets();
  }

  /** What is wrong with its references; asks for them all. */
  public List<Diagnostic> problems() {
    return resolved().problems();
  }

  @SuppressWarnings(
      "ReferenceEquality") // another text is another object; comparing all it holds would be slow
  private Resolved resolved() {
    Piece.Copy now = piece.copy();
    Resolved last = resolved;
    if (last != null && last.copy() == now) {
      return last;
    }
    List<Diagnostic> problems = new ArrayList<>(0);
    List<Target> targets = links.resolve(now.facts().references(), path, route, problems);
    Resolved fresh = new Resolved(now, targets, List.copyOf(problems));
    resolved = fresh;
    return fresh;
  }

  /** The attributes of components without which there is nothing to show. */
  private static final String SOURCE = "src";

  private static final Map<String, String> LEADING = Map.of("embed", "href");

  /** The text for a page of the site: addresses begin with the site's path. */
  public Html onPage(BaseUrl base, ComponentPrinter components) {
    return fill(base, base::href, Target.Here::fragment, components);
  }

  /** The text for elsewhere, such as a feed: addresses are absolute. */
  public Html elsewhere(BaseUrl base, ComponentPrinter components) {
    return fill(
        base, base::absolute, here -> base.absolute(here.route()) + here.fragment(), components);
  }

  private Html fill(
      BaseUrl base,
      Function<Route, String> address,
      Function<Target.Here, String> place,
      ComponentPrinter components) {
    Resolved text = resolved();
    List<Target> targets = text.targets();
    Facts facts = text.copy().facts();
    Body.Filler filler = new Body.Filler() {
      @Override
      public void fill(int index, Body.Part part, HtmlBuffer out) {
        Target target = targets.get(index);
        Reference reference = facts.references().get(index);
        Reference.Image image = reference.image();
        String href = href(target, address, place);
        if (part == Body.Part.ADDRESS) {
          out.text(shown(target, base, place, reference.title()));
        } else if (part == Body.Part.HREF) {
          out.append(Escape.html(href));
        } else if (image == null) {
          link(part, href, reference, out);
        } else if (target instanceof Target.Shown shown) {
          picture(address.apply(shown.route()), shown.size(), reference, image, out);
        } else if (image.linked()) {
          out.text(image.alt());
        } else {
          worded(href, image.alt().isBlank() ? href : image.alt(), reference, out);
        }
      }
    };
    Html filled = text.copy()
        .body()
        .fill(
            filler,
            (component, inner) -> print(component, inner, targets, address, place, components));
    Component cover = distantCover();
    return cover == null
        ? filled
        : Html.trusted(new HtmlBuffer(0)
            .append(components.print(cover.name(), cover.attributes(), Map.of(), Html.EMPTY))
            .append(filled));
  }

  /** The piece's own picture where it is on another host: a link stands in its place, before the text. */
  private @Nullable Component distantCover() {
    FrontMatter.ImageField image = piece.frontMatter().image();
    if (image == null
        || !Links.isRemote(image.path().value())
        || links.findPicture(image.path().value(), path, route).isPresent()) {
      return null;
    }
    return Component.ofPicture(
        image.path().value(),
        Found.valueOf(image.alt()),
        Found.valueOf(image.caption()),
        Found.valueOf(image.credit()),
        image.path().location());
  }

  /** The address to which a target leads; empty where it leads nowhere. */
  private static String href(
      Target target, Function<Route, String> address, Function<Target.Here, String> place) {
    if (target instanceof Target.Inside inside) {
      return address.apply(inside.route()) + inside.suffix();
    }
    if (target instanceof Target.Here here) {
      return place.apply(here);
    }
    return target instanceof Target.Outside outside ? outside.href() : "";
  }

  /** What is read as an address: the site's own where nothing is out. */
  private static String shown(
      Target target, BaseUrl base, Function<Target.Here, String> place, @Nullable String instead) {
    if (target instanceof Target.Nowhere nowhere) {
      return nowhere.held() || instead == null ? base.absolute(Route.FRONT) : instead;
    }
    return href(target, base::absolute, place);
  }

  private static Html print(
      Component component,
      Html inner,
      List<Target> targets,
      Function<Route, String> address,
      Function<Target.Here, String> place,
      ComponentPrinter components) {
    Map<String, Object> attributes = new HashMap<>(component.attributes());
    Map<String, PictureSize> pictures = new HashMap<>(0);
    component.references().forEach((name, index) -> {
      Target target = targets.get(index);
      String href = href(target, address, place);
      if (target instanceof Target.Shown shown) {
        attributes.put(name, address.apply(shown.route()));
        pictures.put(name, shown.size());
      } else if (href.isEmpty()) {
        attributes.remove(name);
      } else {
        attributes.put(name, href);
      }
    });
    String needed = LEADING.getOrDefault(component.name(), SOURCE);
    Integer leading = component.references().get(needed);
    return leading != null && !attributes.containsKey(needed)
        ? instead(component, inner, needed, targets.get(leading))
        : components.print(component.name(), attributes, pictures, inner);
  }

  /** What is read in the place of a component whose file is nowhere: its words, what stands in it, else the file's name. */
  private static Html instead(Component component, Html inner, String needed, Target target) {
    Set<String> words = new LinkedHashSet<>(2);
    for (String name : new String[] {"title", "alt", "caption"}) {
      if (component.attributes().get(name) instanceof String text && !text.isBlank()) {
        words.add(text.strip());
      }
    }
    if (words.isEmpty()
        && inner.isEmpty()
        && isDead(target)
        && component.attributes().get(needed) instanceof String file) {
      words.add(file.substring(file.lastIndexOf('/') + 1));
    }
    HtmlBuffer out = new HtmlBuffer(0);
    words.forEach(text -> out.append("<p>").append(Html.text(text)).append("</p>\n"));
    return Html.trusted(out.append(inner));
  }

  /** Whether a target is nowhere, rather than not out. */
  private static boolean isDead(Target target) {
    return target instanceof Target.Nowhere nowhere && !nowhere.held();
  }

  /** Words that lead to an address; without one they stand alone. */
  private static void worded(String href, String words, Reference written, HtmlBuffer out) {
    link(Body.Part.LINK_START, href, written, out);
    out.text(words);
    link(Body.Part.LINK_END, href, written, out);
  }

  /** Nothing is written where the link leads nowhere. */
  private static void link(Body.Part part, String href, Reference written, HtmlBuffer out) {
    if (href.isEmpty()) {
      return;
    }
    if (part == Body.Part.LINK_END) {
      out.append("</a>");
      return;
    }
    out.append("<a").attribute("href", href);
    title(written, out);
    out.append(written.attributes()).append('>');
  }

  private static void title(Reference written, HtmlBuffer out) {
    if (written.title() != null) {
      out.attribute("title", written.title());
    }
  }

  private static void picture(
      String src, PictureSize own, Reference written, Reference.Image image, HtmlBuffer out) {
    PictureSize size = image.size() == null ? own : scaled(own, image.size());
    out.append("<img").attribute("src", src);
    if (size.width() > 0) {
      out.append(" width=\"").append(size.width());
      out.append("\" height=\"").append(size.height()).append('"');
    }
    out.attribute("alt", image.alt());
    title(written, out);
    out.append(written.attributes()).append(" loading=\"lazy\">");
  }

  /** The size that an author wants; what was left open keeps the picture's proportions. */
  private static PictureSize scaled(PictureSize own, Reference.Size wanted) {
    int width = wanted.width();
    int height = wanted.height();
    if (width > 0 && height > 0) {
      return new PictureSize(width, height);
    }
    if (own.width() == 0) {
      return own;
    }
    return width > 0
        ? new PictureSize(
            width, Math.max(1, Math.round(width * (float) own.height() / own.width())))
        : new PictureSize(
            Math.max(1, Math.round(height * (float) own.width() / own.height())), height);
  }
}
