package press.rotative.content;

import java.util.Set;
import java.util.function.Supplier;

/**
 * What the compiling of a text depends on besides the text.
 *
 * @param components names of the components that have a template; asked for by the first text that uses one
 * @param address the whole address of the site
 */
public record MarkdownSettings(
    MarkdownWords words, Supplier<Set<String>> components, String address) {}
