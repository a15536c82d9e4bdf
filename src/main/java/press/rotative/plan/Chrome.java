package press.rotative.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.rotative.asset.ThemeAssets;
import press.rotative.config.SiteConfig;
import press.rotative.lang.Words;
import press.rotative.plan.view.ContactView;
import press.rotative.plan.view.LinkView;
import press.rotative.plan.view.NewsletterView;
import press.rotative.plan.view.ProofView;
import press.rotative.plan.view.SectionLink;
import press.rotative.plan.view.SiteView;
import press.rotative.site.Listing;
import press.rotative.site.MenuLink;
import press.rotative.site.Section;
import press.rotative.site.Site;
import press.rotative.site.Target;
import press.rotative.url.BaseUrl;
import press.rotative.url.Route;

/** What surrounds every page: masthead, navigation, contact, sign-up, footer. */
final class Chrome {

  private Chrome() {}

  static SiteView of(Site site, Words words, ThemeAssets theme) {
    SiteConfig config = site.config();
    BaseUrl base = config.base();
    List<SectionLink> sections = site.sections().stream()
        .map(Listing::subject)
        .filter(s -> s.parent() == null)
        .map(s -> link(s, base))
        .toList();
    List<SectionLink> nav = site.nav().stream().map(l -> entry(l, base)).toList();
    List<LinkView> links =
        site.footer().stream().map(l -> new LinkView(l.label(), href(l, base))).toList();
    List<LinkView> social = config.profiles().social().stream()
        .map(page -> new LinkView(page.name(), page.address()))
        .toList();
    List<ProofView> proofs = config.profiles().proofs().stream()
        .map(proof -> new ProofView(proof.name(), proof.value()))
        .toList();
    return new SiteView(
        config.title(),
        config.tagline(),
        config.description(),
        words.language().tag(),
        words.language().direction(),
        base.href(Route.FRONT),
        base.href(FeedFamily.ROUTE),
        base.href(ArchiveFamily.route(config)),
        nav.isEmpty() ? sections : nav,
        sections,
        links,
        social,
        proofs,
        Looks.of(config.look(), base, theme),
        contact(config.contact()),
        newsletter(config.newsletter()),
        config.colophon());
  }

  static SectionLink link(Section section, BaseUrl base) {
    return new SectionLink(
        section.id(), section.title(), base.href(section.route()), section.tone());
  }

  private static SectionLink entry(MenuLink link, BaseUrl base) {
    Section section = link.section();
    return section == null
        ? new SectionLink("", link.label(), href(link, base), 0)
        : new SectionLink(section.id(), link.label(), href(link, base), section.tone());
  }

  private static String href(MenuLink link, BaseUrl base) {
    return link.target() instanceof Target.Inside inside
        ? base.href(inside.route()) + inside.suffix()
        : ((Target.Outside) link.target()).href();
  }

  /** The way to a section, which is its last step. */
  static List<LinkView> crumbs(@Nullable Section section, BaseUrl base) {
    return section == null
        ? List.of()
        : section.line().stream()
            .map(s -> new LinkView(s.title(), base.href(s.route())))
            .toList();
  }

  private static @Nullable ContactView contact(SiteConfig.@Nullable Contact contact) {
    if (contact == null) {
      return null;
    }
    List<ContactView.Address> addresses = contact.addresses().stream()
        .map(a -> new ContactView.Address(a.role(), a.email(), a.note()))
        .toList();
    return new ContactView(contact.title(), contact.text(), addresses);
  }

  private static @Nullable NewsletterView newsletter(SiteConfig.@Nullable Newsletter letter) {
    if (letter == null) {
      return null;
    }
    List<NewsletterView.Hidden> hidden = letter.hidden().stream()
        .map(h -> new NewsletterView.Hidden(h.name(), h.value()))
        .toList();
    return new NewsletterView(
        letter.title(), letter.text(), letter.action(), letter.method(), letter.field(), hidden);
  }
}
