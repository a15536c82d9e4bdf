package press.rotative.site;

import org.jspecify.annotations.Nullable;
import press.rotative.url.Route;

/**
 * A section of the magazine.
 *
 * @param id its folder's name
 * @param tone number of its ink, 1 to 5
 */
public record Section(
    String id, String title, @Nullable String description, Route route, int tone) {}
