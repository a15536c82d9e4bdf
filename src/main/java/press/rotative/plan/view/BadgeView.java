package press.rotative.plan.view;

import org.jspecify.annotations.Nullable;
import press.rotative.time.Moment;

/**
 * Why readers do not see a piece: in a preview only.
 *
 * @param kind {@code draft}, {@code scheduled} or {@code expired}
 * @param at when it appears, or when it went; nothing for a draft
 */
public record BadgeView(String kind, @Nullable Moment at) {}
