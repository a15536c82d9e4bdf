package press.rotative.site;

import org.jspecify.annotations.Nullable;
import press.rotative.url.Route;

/**
 * An author or a desk.
 *
 * @param id name of the author's file, else the slug of the name
 * @param line one sentence about the author
 * @param page whether there is a page of the author: not of one who has no file, and only signs pieces in no list
 */
public record Author(String id, String name, @Nullable String line, Route route, boolean page) {}
