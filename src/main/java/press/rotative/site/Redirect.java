package press.rotative.site;

import press.rotative.diag.Location;
import press.rotative.url.Route;

/**
 * A former address of a page.
 *
 * @param location where the alias was written
 */
public record Redirect(Route from, Route to, Location location) {}
