package press.rotative.plan.view;

import java.util.Map;
import press.rotative.markup.Html;

/**
 * A component that a text uses.
 *
 * @param attributes text, whole numbers and flags, as the author wrote them; those that lead somewhere hold an address
 *     with the site's base path
 * @param pictures those of the attributes that name a picture of the site
 * @param body what stands in the component
 */
public record ComponentView(
    String name, Map<String, Object> attributes, Map<String, PictureView> pictures, Html body) {}
