package press.rotative.site;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import press.rotative.content.Body;
import press.rotative.content.Facts;
import press.rotative.markup.Escape;
import press.rotative.markup.Html;
import press.rotative.markup.HtmlBuffer;
import press.rotative.url.BaseUrl;
import press.rotative.url.Route;

/**
 * A compiled body whose references are resolved.
 *
 * @param targets one for each reference of {@code facts}, in the same order
 */
public record Text(Facts facts, Body body, List<Target> targets) {

  /** The text for a page of the site: addresses begin with the site's path. */
  public Html onPage(BaseUrl base) {
    return fill(base::href, Target.Here::fragment);
  }

  /** The text for elsewhere, such as a feed: addresses are absolute. */
  public Html elsewhere(BaseUrl base) {
    return fill(base::absolute, here -> base.absolute(here.route()) + here.fragment());
  }

  private Html fill(Function<Route, String> address, Function<Target.Here, String> place) {
    return body.fill((index, part, out) -> {
      Target target = targets.get(index);
      if (target instanceof Target.Here here) {
        link(part, place.apply(here), facts.references().get(index).title(), out);
      } else if (target instanceof Target.Inside inside) {
        String href = address.apply(inside.route()) + inside.suffix();
        link(part, href, facts.references().get(index).title(), out);
      } else if (target instanceof Target.Shown shown) {
        picture(address.apply(shown.route()), shown, out);
      }
    });
  }

  private static void link(Body.Part part, String href, @Nullable String title, HtmlBuffer out) {
    if (part == Body.Part.LINK_END) {
      out.append("</a>");
      return;
    }
    out.append("<a").attribute("href", href);
    if (title != null) {
      out.attribute("title", title);
    }
    out.append('>');
  }

  private static void picture(String src, Target.Shown shown, HtmlBuffer out) {
    out.append("src=\"").append(Escape.html(src)).append('"');
    if (shown.size().width() > 0) {
      out.append(" width=\"").append(shown.size().width());
      out.append("\" height=\"").append(shown.size().height()).append('"');
    }
  }
}
