package press.rotative.plan.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.rotative.time.Moment;

/**
 * A story as it stands in a list.
 *
 * @param title the display form: proper names keep their hyphens
 * @param kicker the piece's own words above the title
 * @param standfirst at most 160 characters
 * @param section nothing for a piece that belongs to none
 * @param minutes reading time, at least 1
 * @param tone number of the section's ink
 * @param badge why readers do not see the piece; nothing in a build
 */
public record Card(
    String href,
    String title,
    @Nullable String kicker,
    @Nullable String standfirst,
    @Nullable SectionLink section,
    List<AuthorView> authors,
    Moment published,
    int minutes,
    @Nullable PictureView picture,
    int tone,
    @Nullable BadgeView badge) {}
