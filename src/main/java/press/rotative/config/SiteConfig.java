package press.rotative.config;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.rotative.source.Found;
import press.rotative.url.BaseUrl;

/**
 * The settings of a site, as {@code site.yml} gives them or by default.
 *
 * @param language BCP 47 tag of the site's language
 * @param zone of dates without one, and of all dates that readers see
 * @param sections in the order of the navigation, which also deals out the inks
 * @param pageSize stories on a page of a list
 * @param nav entries of the menu; none for the sections
 * @param footerLinks entries of the footer, beside the sections
 */
public record SiteConfig(
    String title,
    @Nullable String tagline,
    @Nullable String description,
    String language,
    ZoneId zone,
    BaseUrl base,
    List<SectionConfig> sections,
    Paths paths,
    Permalinks permalinks,
    Severities severities,
    List<ListConfig> lists,
    TextConfig texts,
    Intake intake,
    int pageSize,
    @Nullable Contact contact,
    @Nullable Newsletter newsletter,
    LookConfig look,
    Profiles profiles,
    List<MenuEntry> nav,
    List<MenuEntry> footerLinks,
    @Nullable String colophon) {

  /** These settings for a site that stands elsewhere. */
  public SiteConfig at(BaseUrl elsewhere) {
    return new SiteConfig(
        title,
        tagline,
        description,
        language,
        zone,
        elsewhere,
        sections,
        paths,
        permalinks,
        severities,
        lists,
        texts,
        intake,
        pageSize,
        contact,
        newsletter,
        look,
        profiles,
        nav,
        footerLinks,
        colophon);
  }

  /**
   * A section that the site declares.
   *
   * @param id its folder below the content folder
   * @param title its name where its {@code _index.md} gives none
   */
  public record SectionConfig(Found<String> id, @Nullable String title) {}

  /** First parts of the addresses of pages that are made from articles. */
  public record Paths(String tags, String authors, String archive) {}

  /** The block of addresses. */
  public record Contact(@Nullable String title, @Nullable String text, List<Address> addresses) {}

  /**
   * @param note what to send there
   */
  public record Address(String role, String email, @Nullable String note) {}

  /**
   * The sign-up form.
   *
   * @param action address of the provider, nothing while there is none
   * @param method {@code get} or {@code post}
   * @param field name of the e-mail field
   */
  public record Newsletter(
      @Nullable String title,
      @Nullable String text,
      @Nullable String action,
      String method,
      String field,
      List<Hidden> hidden) {}

  /** A hidden field of the sign-up form. */
  public record Hidden(String name, String value) {}
}
