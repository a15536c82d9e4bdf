package press.rotative.plan.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.rotative.markup.Html;

/** A page without a date: about, legal. */
public record StandingView(
    String title,
    @Nullable String standfirst,
    @Nullable PictureView picture,
    List<HeadingView> contents,
    Html body) {}
