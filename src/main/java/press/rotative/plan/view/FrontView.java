package press.rotative.plan.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.rotative.time.Moment;

/**
 * The front page.
 *
 * @param day publication of the newest piece; nothing on a site without articles
 * @param lead nothing on a site without articles
 * @param secondary at most three stories beside the rail
 * @param wire the latest pieces that stand nowhere else on the page
 * @param strips one per section that has stories left
 */
public record FrontView(
    @Nullable Moment day,
    @Nullable Card lead,
    List<Card> secondary,
    List<WireItem> wire,
    List<StripView> strips) {}
