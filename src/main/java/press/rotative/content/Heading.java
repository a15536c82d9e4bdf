package press.rotative.content;

/**
 * A heading of a body.
 *
 * @param level 1 to 6
 * @param id unique in the body, not percent-encoded
 * @param text without markup
 */
public record Heading(int level, String id, String text) {}
