package press.rotative.site;

import java.util.Map;
import press.rotative.markup.Html;
import press.rotative.picture.PictureSize;

/** Prints the components of a text. */
@FunctionalInterface
public interface ComponentPrinter {

  /**
   * @param attributes those that lead somewhere hold final addresses, or are left out where they lead nowhere
   * @param pictures sizes of those attributes that name a picture
   * @param body what stands in the component
   */
  Html print(
      String name, Map<String, Object> attributes, Map<String, PictureSize> pictures, Html body);
}
