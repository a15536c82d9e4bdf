package press.rotative.plan.view;

import org.jspecify.annotations.Nullable;

/**
 * An author or a desk.
 *
 * @param href the author's page, where there is one
 * @param initials one or two letters for the badge
 * @param line one sentence about the author
 */
public record AuthorView(
    String name,
    @Nullable String href,
    String initials,
    @Nullable String line) {}
