package press.rotative.site;

import org.jspecify.annotations.Nullable;

/**
 * An entry of a menu.
 *
 * @param target a page of this site, or one of another host
 * @param section where the entry leads to one
 */
public record MenuLink(
    String label, Target target, @Nullable Section section) {}
