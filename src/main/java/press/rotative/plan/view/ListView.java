package press.rotative.plan.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.rotative.markup.Html;

/**
 * A page of a section's, a tag's or an author's stories.
 *
 * @param title name of the section, tag or author
 * @param standfirst its description
 * @param introduction what its file says below the front matter; empty after the first page
 * @param initials badge of an author
 * @param count stories in the whole list
 * @param top on the first page of a section the newest stories, shown large; else empty
 * @param rows the other stories of this page
 * @param pager nothing where one page holds all
 */
public record ListView(
    String title,
    @Nullable String standfirst,
    Html introduction,
    @Nullable String initials,
    int count,
    List<Card> top,
    List<Card> rows,
    @Nullable PagerView pager) {}
