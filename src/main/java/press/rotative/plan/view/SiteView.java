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
 * @param nav the menu: the outermost sections, or what {@code nav:} of {@code site.yml} names
 * @param sections the outermost sections
 * @param links of the footer, beside the sections
 * @param social pages of the magazine on other hosts
 * @param proofs names and values that services look for in the front page
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
    List<SectionLink> nav,
    List<SectionLink> sections,
    List<LinkView> links,
    List<LinkView> social,
    List<ProofView> proofs,
    LookView look,
    @Nullable ContactView contact,
    @Nullable NewsletterView newsletter,
    @Nullable String colophon) {}
