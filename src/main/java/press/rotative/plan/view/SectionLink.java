package press.rotative.plan.view;

/**
 * A section as it is named elsewhere: in the navigation, in a kicker. In the navigation other pages may stand too.
 *
 * @param id the section's identifier, its folder's name; empty for a page that is no section
 * @param tone number of its ink, 1 to 5; 0 is the house's ink
 */
public record SectionLink(String id, String label, String href, int tone) {}
