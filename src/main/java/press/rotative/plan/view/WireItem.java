package press.rotative.plan.view;

/**
 * An entry of the rail of latest pieces.
 *
 * @param hour whether the hour says more than the day: the piece is of the same day as the newest of the site
 */
public record WireItem(Card card, boolean hour) {}
