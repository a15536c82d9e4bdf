package press.rotative.plan.view;

import java.util.List;

/**
 * A section's stories on the front page.
 *
 * @param layout {@code big} (7 + 5), {@code three} (4 + 4 + 4), {@code reverse} (5 + 7) or {@code half} (two stand side
 *     by side, pairs follow each other)
 * @param opens whether this strip is the first of a pair of halves
 * @param closes whether this strip is the last of a pair of halves
 */
public record StripView(
    SectionLink section, String layout, boolean opens, boolean closes, List<Card> cards) {}
