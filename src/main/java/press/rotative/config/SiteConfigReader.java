package press.rotative.config;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import press.rotative.config.SiteConfig.Address;
import press.rotative.config.SiteConfig.Contact;
import press.rotative.config.SiteConfig.Hidden;
import press.rotative.config.SiteConfig.Newsletter;
import press.rotative.config.SiteConfig.Paths;
import press.rotative.config.SiteConfig.SectionConfig;
import press.rotative.diag.Checked;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.diag.Suggestion;
import press.rotative.source.Fields;
import press.rotative.source.Found;
import press.rotative.source.Node;
import press.rotative.source.Yaml;
import press.rotative.url.BaseUrl;
import press.rotative.url.Slug;

/** Reads {@code site.yml}. */
public final class SiteConfigReader {

  private static final String EXAMPLE_URL = "url: https://example.org/";
  private static final BaseUrl LOCAL = new BaseUrl("http://localhost", "/");

  private final String path;
  private final List<Diagnostic> problems = new ArrayList<>();

  private SiteConfigReader(String path) {
    this.path = path;
  }

  /**
   * @param path how messages name the file
   * @param text the file's text
   */
  public static Checked<SiteConfig> read(String path, String text) {
    return read(path, Yaml.read(path, text, 1));
  }

  /**
   * @param path how messages name the file, where the tree does not say it itself
   * @param tree what was written
   */
  static Checked<SiteConfig> read(String path, Checked<Node.Mapping> tree) {
    SiteConfigReader reader = new SiteConfigReader(path);
    reader.problems.addAll(tree.diagnostics());
    SiteConfig config = reader.config(new Fields(path, tree.value(), reader.problems));
    return new Checked<>(config, reader.problems);
  }

  private SiteConfig config(Fields fields) {
    String title = Found.valueOf(fields.text("title"));
    if (title == null && !fields.has("title") && problems.isEmpty()) {
      problems.add(Diagnostic.error(
          "no-title", Location.of(path), "the site has no title", "write title: The Daily"));
    }
    fields.text("requires"); // Requirement has read it, before all else
    Fields footer = fields.mapping("footer");
    SiteConfig config = new SiteConfig(
        title == null ? "" : title,
        Found.valueOf(fields.text("tagline")),
        Found.valueOf(fields.text("description")),
        or(Found.valueOf(fields.text("language")), "en"),
        zone(fields.text("timezone")),
        base(fields),
        sections(fields),
        paths(fields.mapping("paths")),
        PermalinksReader.read(fields, problems),
        SeveritiesReader.read(fields.mapping("diagnostics"), problems),
        ListsReader.read(fields.mapping("lists"), problems),
        TextConfig.read(fields),
        IntakeReader.read(fields, problems),
        pageSize(fields.number("pageSize")),
        contact(fields.mapping("contact")),
        newsletter(fields.mapping("newsletter")),
        look(fields.mapping("theme")),
        Profiles.read(fields.mapping("social"), fields.mapping("verification"), problems),
        MenuEntry.read(fields, "nav", problems),
        footer == null ? List.of() : MenuEntry.read(footer, "links", problems),
        footer == null ? null : Found.valueOf(footer.text("colophon")));
    if (footer != null) {
      footer.reportUnknown("footer", Set.of("links", "colophon"));
    }
    fields.reportUnknown("site.yml", Set.of(), Renamed.KEYS);
    return config;
  }

  /** Most sites say nothing of the look, and then its readers need not be loaded. */
  private LookConfig look(@Nullable Fields theme) {
    return theme == null ? LookConfig.PLAIN : LookReader.read(theme, problems);
  }

  private ZoneId zone(@Nullable Found<String> name) {
    if (name == null) {
      return ZoneOffset.UTC;
    }
    try {
      return ZoneId.of(name.value());
    } catch (DateTimeException e) {
      String hint = Suggestion.nearest(name.value(), new TreeSet<>(ZoneId.getAvailableZoneIds()))
          .map(near -> "did you mean \"" + near + "\"?")
          .orElse(
              "write a name of the time zone database, such as Africa/Casablanca or Europe/Paris");
      problems.add(Diagnostic.error(
          "bad-timezone", name.location(), "there is no time zone \"" + name.value() + "\"", hint));
      return ZoneOffset.UTC;
    }
  }

  private BaseUrl base(Fields fields) {
    Found<String> url = fields.text("url");
    if (url == null) {
      problems.add(Diagnostic.warning(
          "no-url",
          Location.of(path),
          "the site has no address: feeds, the sitemap and canonical links will name http://localhost",
          "write the address under which the site is published, such as " + EXAMPLE_URL));
      return LOCAL;
    }
    return BaseUrl.read(url.value()).orElseGet(() -> {
      problems.add(Diagnostic.error(
          "bad-url",
          url.location(),
          "\"" + url.value() + "\" is not the address of a site",
          "write "
              + BaseUrl.inAscii(url.value())
                  .orElse("it with its scheme and without query, such as " + EXAMPLE_URL)));
      return LOCAL;
    });
  }

  private List<SectionConfig> sections(Fields fields) {
    List<SectionConfig> sections = new ArrayList<>();
    Found<Node> node = fields.node("sections");
    if (node != null && node.value() instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        String title = entry.value() instanceof Node.Scalar scalar ? scalar.text() : entry.key();
        String file = entry.file() == null ? node.location().path() : entry.file();
        Location place = new Location(file, entry.line(), entry.column());
        sections.add(new SectionConfig(new Found<>(entry.key(), place), title));
      }
    } else {
      fields.texts("sections").forEach(id -> sections.add(new SectionConfig(id, null)));
    }
    for (SectionConfig section : sections) {
      String id = section.id().value();
      if (!Slug.of(id).equals(id)) {
        problems.add(Diagnostic.error(
            "bad-section",
            section.id().location(),
            "\"" + id + "\" cannot be part of an address",
            "write the folder's name, such as " + Slug.of(id)
                + ", and the section's title in its _index.md"));
      }
    }
    return List.copyOf(sections);
  }

  private Paths paths(@Nullable Fields fields) {
    if (fields == null) {
      return new Paths("tags", "authors", "archive");
    }
    Paths paths = new Paths(
        folder(fields.text("tags"), "tags"),
        folder(fields.text("authors"), "authors"),
        folder(fields.text("archive"), "archive"));
    fields.reportUnknown("paths", Set.of());
    return paths;
  }

  private String folder(@Nullable Found<String> name, String standard) {
    if (name == null) {
      return standard;
    }
    String slug = Slug.of(name.value());
    if (!slug.equals(name.value())) {
      problems.add(Diagnostic.error(
          "bad-path",
          name.location(),
          "\"" + name.value() + "\" cannot be part of an address",
          "write " + (slug.isEmpty() ? standard : slug)));
    }
    return slug.isEmpty() ? standard : slug;
  }

  private int pageSize(@Nullable Found<Integer> size) {
    if (size == null) {
      return 20;
    }
    if (size.value() < 1 || size.value() > 1000) {
      problems.add(Diagnostic.error(
          "bad-page-size",
          size.location(),
          "a page cannot hold \"" + size.value() + "\" stories",
          "write 1 to 1000"));
      return 20;
    }
    return size.value();
  }

  private @Nullable Contact contact(@Nullable Fields fields) {
    if (fields == null) {
      return null;
    }
    List<Address> addresses = new ArrayList<>();
    for (Fields item : fields.mappings("addresses")) {
      Found<String> email = item.text("email");
      String role = Found.valueOf(item.text("role"));
      if (email == null || email.value().indexOf('@') < 1 || email.value().contains(" ")) {
        String was = email == null ? "" : email.value();
        problems.add(Diagnostic.error(
            "bad-email",
            item.location("email"),
            "\"" + was + "\" is no e-mail address",
            "write email: desk@example.org"));
      } else {
        addresses.add(new Address(
            role == null ? email.value() : role, email.value(), Found.valueOf(item.text("note"))));
      }
      item.reportUnknown("an address", Set.of("note", "role"));
    }
    Contact contact = new Contact(
        Found.valueOf(fields.text("title")),
        Found.valueOf(fields.text("text")),
        List.copyOf(addresses));
    fields.reportUnknown("contact", Set.of());
    return contact;
  }

  private @Nullable Newsletter newsletter(@Nullable Fields fields) {
    if (fields == null) {
      return null;
    }
    Found<String> method = fields.text("method");
    if (method != null && !Set.of("get", "post").contains(method.value())) {
      problems.add(Diagnostic.error(
          "bad-method",
          method.location(),
          "a form cannot be sent by \"" + method.value() + "\"",
          "write get or post"));
    }
    String field = or(Found.valueOf(fields.text("field")), "email");
    List<Hidden> hidden = new ArrayList<>();
    Fields pairs = fields.mapping("hidden");
    if (pairs != null) {
      for (String name : pairs.keys()) {
        if (name.equals(field)) {
          problems.add(Diagnostic.error(
              "field-twice",
              pairs.location(name),
              "the hidden field \"" + name + "\" is called as the field of the address is",
              "delete it, or write field: and the name that the provider gives to addresses"));
        }
        hidden.add(new Hidden(name, or(Found.valueOf(pairs.text(name)), "")));
      }
    }
    Newsletter newsletter = new Newsletter(
        Found.valueOf(fields.text("title")),
        Found.valueOf(fields.text("text")),
        action(fields.text("action")),
        or(Found.valueOf(method), "post"),
        field,
        List.copyOf(hidden));
    fields.reportUnknown("newsletter", Set.of());
    return newsletter;
  }

  private @Nullable String action(@Nullable Found<String> action) {
    if (action == null) {
      return null;
    }
    if (!action.value().startsWith("https://")) {
      problems.add(Diagnostic.error(
          "bad-action",
          action.location(),
          "\"" + action.value() + "\" is no place to send addresses to",
          "write the provider's address, beginning with https://"));
      return null;
    }
    return action.value();
  }

  private static String or(@Nullable String value, String standard) {
    return value == null ? standard : value;
  }
}
