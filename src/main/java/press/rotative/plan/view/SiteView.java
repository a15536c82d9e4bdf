package press.rotative.plan.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is the same on every page.
 *
 * @param language BCP 47 tag
 * @param direction {@code ltr} or {@code rtl}
 * @param home address of the front page, with the base path
 * @param feed address of the RSS feed, with the base path
 * @param archive address of the archive, with the base path
 * @param sections in the order of the navigation
 * @param standing links to standing pages, for the footer
 */
public record SiteView(
    String title,
    @Nullable String tagline,
    @Nullable String description,
    String language,
    String direction,
    String home,
    String feed,
    String archive,
    List<SectionLink> sections,
    List<LinkView> standing,
    @Nullable ContactView contact,
    @Nullable NewsletterView newsletter,
    @Nullable String colophon) {}
