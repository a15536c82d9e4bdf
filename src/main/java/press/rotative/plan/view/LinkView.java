package press.rotative.plan.view;

/**
 * A link with its words.
 *
 * @param label plain text
 * @param href address with the site's base path
 */
public record LinkView(String label, String href) {}
