package press.rotative.plan.view;

import java.util.List;

/**
 * The page for an address that leads nowhere.
 *
 * @param latest the three newest stories
 */
public record MissingView(List<Card> latest) {}
