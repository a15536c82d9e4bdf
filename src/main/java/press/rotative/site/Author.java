package press.rotative.site;

import org.jspecify.annotations.Nullable;
import press.rotative.url.Route;

/**
 * An author or a desk.
 *
 * @param id name of the author's file, else the slug of the name
 * @param line one sentence about the author
 */
public record Author(String id, String name, @Nullable String line, Route route) {}
