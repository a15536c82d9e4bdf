package press.rotative.plan.view;

/**
 * An entry of a story's contents.
 *
 * @param id the heading's id, not encoded
 * @param href {@code #} and the id, percent-encoded
 */
public record HeadingView(String id, String href, String text) {}
