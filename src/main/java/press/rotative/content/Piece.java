package press.rotative.content;

/**
 * One file of the content folder, read: an article, a standing page, a section or an author.
 *
 * @param label how messages name the file
 */
public record Piece(String label, FrontMatter frontMatter, Facts facts, Body body) {}
