package press.rotative.plan.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.rotative.markup.Html;
import press.rotative.time.Moment;

/**
 * An article on its own page.
 *
 * @param href its address
 * @param title the display form
 * @param updated only where later than {@code published}
 * @param contents entries of the contents, empty below three headings
 * @param previous the next older piece
 * @param next the next newer piece
 * @param extra what only templates know of the piece
 */
public record StoryView(
    String href,
    String title,
    @Nullable String kicker,
    @Nullable String standfirst,
    @Nullable SectionLink section,
    List<AuthorView> authors,
    Moment published,
    @Nullable Moment updated,
    int minutes,
    @Nullable PictureView picture,
    List<HeadingView> contents,
    Html body,
    List<LinkView> tags,
    @Nullable LinkView previous,
    @Nullable LinkView next,
    List<Card> related,
    Map<String, Object> extra) {}
