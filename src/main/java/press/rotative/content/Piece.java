package press.rotative.content;

/**
 * One file of the content folder, read: an article, a standing page, a section or an author.
 *
 * @param label how messages name the file
 * @param sound whether its front matter could be read to the end
 */
public record Piece(String label, FrontMatter frontMatter, boolean sound, Facts facts, Body body) {}
