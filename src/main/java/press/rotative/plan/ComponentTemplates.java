package press.rotative.plan;

import press.rotative.markup.Html;
import press.rotative.plan.view.ComponentView;

/** Prints a component of a text by its template. */
@FunctionalInterface
public interface ComponentTemplates {

  Html print(ComponentView component);
}
