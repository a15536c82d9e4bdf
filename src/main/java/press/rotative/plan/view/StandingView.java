package press.rotative.plan.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.rotative.markup.Html;

/**
 * A page without a date: about, legal.
 *
 * @param extra what only templates know of the page
 */
public record StandingView(
    String title,
    @Nullable String standfirst,
    @Nullable PictureView picture,
    List<HeadingView> contents,
    Html body,
    Map<String, Object> extra) {}
