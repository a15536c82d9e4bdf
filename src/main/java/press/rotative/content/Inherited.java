package press.rotative.content;

import press.rotative.source.Node;

/**
 * Fields that a piece has without writing them: from an {@code _index.md} above it or from {@code site.yml}.
 *
 * @param label how messages name the file in which they stand
 */
public record Inherited(String label, Node.Mapping values) {}
