package press.rotative.content;

import org.commonmark.node.CustomBlock;

/** What a line that begins with a colon says of the term above it; the term is the paragraph before it. */
final class Definition extends CustomBlock {}
