package press.rotative.content.matter;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a front matter and the names under which six other tools write them: the one place that knows them. The
 * reader, the schema and the manual are made from it.
 */
public enum FrontMatterField {
  TITLE(Type.TEXT, "\"Fibre: the last mile\"", "title"),
  KICKER(Type.TEXT, "Fairs", "kicker"),
  DESCRIPTION(Type.TEXT, "The fair opens on Thursday.", "description", "summary", "excerpt"),
  DATE(Type.DATE, "2026-11-24 07:30", "date", "pubDate", "pubDatetime", "post_date"),
  UPDATED(
      Type.DATE,
      "2026-11-24 09:40",
      "updated",
      "lastmod",
      "modified",
      "last_modified_at",
      "updatedDate",
      "modDatetime",
      "updated_at",
      "last_modified",
      "date_modified",
      "last_updated"),
  PUBLISH_DATE(
      Type.DATE,
      "2026-12-01 06:00",
      "publishDate",
      "pubdate",
      "embargo",
      "embargo_until",
      "embargoed_until",
      "published_at",
      "publish_at",
      "publish_on",
      "publish_after",
      "publish_from",
      "published_on",
      "publication_date",
      "date_published",
      "go_live",
      "go_live_at",
      "scheduled",
      "scheduled_for",
      "scheduled_at"),
  EXPIRY_DATE(
      Type.DATE,
      "2027-01-01",
      "expiryDate",
      "unpublishdate",
      "expires",
      "expires_at",
      "expires_on",
      "expire_date",
      "expiration_date",
      "unpublish_at",
      "unpublish_on",
      "publish_until"),
  DRAFT(Type.FLAG, "true", "draft", "isDraft"),
  PUBLISHED(Type.FLAG_OR_DATE, "false", "published"),
  STATUS(Type.TEXT, "draft", "status"),
  AUTHORS(Type.NAMES, "[jo-doe, Sam Roe]", "authors", "author"),
  SECTION(Type.TEXT, "startups", "section"),
  CATEGORIES(Type.NAMES, "[Startups, Funding]", "categories", "category"),
  TAGS(Type.COMMAS, "[Funding, C++]", "tags", "keywords", "topics"),
  TAXONOMIES(Type.FIELDS, "{tags: [Funding]}", "taxonomies"),
  IMAGE(
      Type.IMAGE,
      "{path: fair.jpg, alt: An empty hall.}",
      "image",
      "images",
      "cover",
      "cover_image",
      "heroImage",
      "feature_image",
      "featured_image"),
  SLUG(Type.TEXT, "eight-founders", "slug", "postSlug"),
  URL(Type.ADDRESS, "/2026/eight-founders/", "url", "permalink", "path", "link"),
  SAVE_AS(Type.ADDRESS, "2026/eight-founders.html", "save_as"),
  ALIASES(Type.TEXTS, "[/2019/eight-founders/]", "aliases", "redirect_from"),
  TOC(Type.ANY, "false", "toc"),
  FEATURED(Type.FLAG, "true", "featured"),
  WEIGHT(Type.NUMBER, "10", "weight"),
  LAYOUT(Type.TEXT, "long-read", "layout"),
  LANG(Type.TEXT, "fr", "lang"),
  TYPE(Type.TEXT, "interview", "type"),
  CANONICAL(Type.TEXT, "https://first.example/fair/", "canonical", "canonical_url"),
  REDIRECT_TO(
      Type.OUTSIDE,
      "https://other.example/fair/",
      "redirectTo",
      "redirect_to",
      "external_url",
      "redirect_url"),
  RESOURCES(Type.RESOURCES, "[\"*.pdf\", seats.csv]", "resources"),
  LISTS(Type.FIELDS, "{more: {tag: Funding, limit: 3}}", "lists"),
  HEADLESS(Type.FLAG, "true", "headless"),
  BUILD(Type.FIELDS, "{render: always, list: never}", "build", "_build"),
  UNLISTED(Type.FLAG, "true", "unlisted"),
  EXCLUDED(Type.FLAG_OR_LIST, "true", "eleventyExcludeFromCollections"),
  SITEMAP(Type.ANY, "false", "sitemap"),
  OFF_SITEMAP(Type.FLAG, "true", "sitemap_exclude", "exclude_from_sitemap"),
  ROBOTS(Type.ANY, "noindex", "robots"),
  NOINDEX(Type.FLAG, "true", "noindex", "robotsNoIndex"),
  EXTRA(Type.FIELDS, "{rating: 4}", "extra", "params"),
  CASCADE(Type.CASCADE, "{featured: true}", "cascade"),
  NAME(Type.TEXT, "Jo Doe", "name"),
  FRONT(Type.FIELDS, "{lead: startups/fair.md}", "front");

  /** What may be written as a field's value, in the words of the manual. */
  public enum Type {
    TEXT("text"),
    DATE("date"),
    FLAG("yes or no"),
    FLAG_OR_DATE("yes or no, or date"),
    FLAG_OR_LIST("yes or no, or list"),
    NUMBER("whole number"),
    TEXTS("text or list"),
    COMMAS("list, or text with commas"),
    NAMES("text, list, or fields"),
    IMAGE("text, list, or fields"),
    ADDRESS("text, or no"),
    RESOURCES("list"),
    OUTSIDE("address"),
    CASCADE("fields, or list of fields"),
    FIELDS("fields"),
    ANY("any");

    private final String words;

    Type(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  private static final Map<String, FrontMatterField> BY_NAME = byName(name -> name);
  private static final Map<String, FrontMatterField> BY_LETTERS = byName(FrontMatterField::letters);

  private final Type type;
  private final String example;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> names;

  FrontMatterField(Type type, String example, String... names) {
    this.type = type;
    this.example = example;
    this.names = List.of(names);
  }

  private static Map<String, FrontMatterField> byName(UnaryOperator<String> form) {
    Map<String, FrontMatterField> fields = new HashMap<>();
    for (FrontMatterField field : values()) {
      field.names.forEach(name -> fields.putIfAbsent(form.apply(name), field));
    }
    return Map.copyOf(fields);
  }

  /** The field that is written so, whatever its capitals and hyphens; nothing where there is none. */
  static @Nullable FrontMatterField named(String name) {
    FrontMatterField field = BY_NAME.get(name);
    return field == null ? BY_LETTERS.get(letters(name)) : field;
  }

  /** A name in small letters, without what joins its words and what nobody sees: {@code publishdate} for {@code Publish_Date}. */
  static String letters(String name) {
    StringBuilder letters = new StringBuilder(name.length());
    for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
      if (c != '-' && c != '_' && !isSpace(c)) {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  /** White space, and signs that nobody sees. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }

  /** Whether a key of {@code cascade} says for whom the others are. */
  public static boolean isTarget(String key) {
    return key.equals("target") || key.equals("_target");
  }

  /** All names of all fields. */
  static List<String> allNames() {
    return Arrays.stream(values()).flatMap(field -> field.names.stream()).toList();
  }

  /** Place of a name among the field's names, whatever its capitals and hyphens. */
  int rank(String name) {
    String letters = letters(name);
    for (int i = 0; i < names.size(); i++) {
      if (letters(names.get(i)).equals(letters)) {
        return i;
      }
    }
    return names.size();
  }

  /** Whether a name says when a piece appears or goes, and is one under which others write yes or no as well. */
  boolean isLooseTerm(String name) {
    return (this == PUBLISH_DATE || this == EXPIRY_DATE) && rank(name) > 0;
  }

  public Type type() {
    return type;
  }

  /** A value as it stands in YAML. */
  public String example() {
    return example;
  }

  /** Our own name first, then those of other tools; where two are written, the first of these counts. */
  public List<String> names() {
    return names;
  }
}
