package press.rotative.site;

import press.rotative.diag.Location;
import press.rotative.url.Route;

/**
 * A former address of a page.
 *
 * @param to a page of this site or of another host
 * @param location where the alias was written
 */
public record Redirect(Route from, Target to, Location location) {}
