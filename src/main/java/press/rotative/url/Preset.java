package press.rotative.url;

import java.util.Locale;
import java.util.Optional;

/** The addresses that a tool makes of pieces where nobody says otherwise. */
public enum Preset {
  ROTATIVE("/:sections/:slug/", "/:folders/:slug/", Spelling.READABLE, Names.OF_FILES),
  HUGO(
      "/:folders/:slugorfilename/",
      "/:folders/:slugorfilename/",
      Spelling.HUGO,
      Names.SLUG_OF_TITLE),
  /** Jekyll's style {@code date}, which it takes by itself. */
  JEKYLL(
      "/:categories/:year/:month/:day/:title.html",
      "/:folders/:title.html",
      Spelling.JEKYLL,
      Names.TITLE_OF_FILE),
  ZOLA("/:folders/:slug/", "/:folders/:slug/", Spelling.ZOLA, Names.OF_FILES),
  ELEVENTY("/:folders/:slug/", "/:folders/:slug/", Spelling.WRITTEN, Names.OF_FILES),
  ASTRO("/:folders/:slug/", "/:folders/:slug/", Spelling.GITHUB, Names.OF_FILES),
  PELICAN("/:slug.html", "/pages/:slug.html", Spelling.WORDS, Names.SLUG_OF_TITLE),
  WORDPRESS("/:year/:month/:day/:slug/", "/:folders/:slug/", Spelling.WORDPRESS, Names.OF_FILES),
  /** Jekyll's styles by their own names. */
  DATE(
      "/:categories/:year/:month/:day/:title.html",
      "/:folders/:title.html",
      Spelling.JEKYLL,
      Names.TITLE_OF_FILE),
  PRETTY(
      "/:categories/:year/:month/:day/:title/",
      "/:folders/:title/",
      Spelling.JEKYLL,
      Names.TITLE_OF_FILE),
  ORDINAL(
      "/:categories/:year/:y_day/:title.html",
      "/:folders/:title.html",
      Spelling.JEKYLL,
      Names.TITLE_OF_FILE),
  NONE("/:categories/:title.html", "/:folders/:title.html", Spelling.JEKYLL, Names.TITLE_OF_FILE);

  /** What {@code :slug} and {@code :title} stand for where a piece has no slug of its own. */
  enum Names {
    /** {@code :slug} is the file's name, {@code :title} the title. */
    OF_FILES,
    /** Both are the title. */
    SLUG_OF_TITLE,
    /** Both are the file's name. */
    TITLE_OF_FILE
  }

  private final String articles;
  private final String pages;
  private final Spelling spelling;
  private final Names names;

  Preset(String articles, String pages, Spelling spelling, Names names) {
    this.articles = articles;
    this.pages = pages;
    this.spelling = spelling;
    this.names = names;
  }

  /** The preset of that name, in any case. */
  public static Optional<Preset> find(String name) {
    for (Preset preset : values()) {
      if (preset.name().equalsIgnoreCase(name)) {
        return Optional.of(preset);
      }
    }
    return Optional.empty();
  }

  /** As it is written in {@code site.yml}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The pattern of what has a date. */
  public String articles() {
    return articles;
  }

  /** The pattern of what has none. */
  public String pages() {
    return pages;
  }

  public Spelling spelling() {
    return spelling;
  }

  /** How a slug that a piece writes itself is made fit: Pelican takes it as it is. */
  Spelling ofSlugs() {
    return this == PELICAN ? Spelling.WRITTEN : spelling;
  }

  /** How a title is made fit: Eleventy keeps the capitals of files, and drops those of titles. */
  Spelling ofTitles() {
    return this == ELEVENTY ? Spelling.READABLE : spelling;
  }

  Names names() {
    return names;
  }

  /** Whether the day with which a file's name begins is part of the name. */
  public boolean keepsDay() {
    return this == HUGO || this == ASTRO;
  }

  /** Whether a name such as {@code about.fr.md} says in which language the text is. */
  public boolean namesLanguages() {
    return this == ROTATIVE || this == HUGO || this == ZOLA;
  }

  /** Whether the day of an address is that of the date as it is written, whatever the site's zone. */
  public boolean countsOwnDays() {
    return this == HUGO || this == PELICAN;
  }

  /** Whether the {@code index.md} of a folder is the folder's page: Pelican knows files alone. */
  public boolean folderIndex() {
    return this != PELICAN;
  }

  /** Whether the {@code index.md} of a folder lists the pieces below it. */
  public boolean opensByIndex() {
    return this == ELEVENTY || this == ASTRO || isJekyll();
  }

  /** Whether titles and terms are written as HTML, with character references: their tools print them as they are. */
  public boolean writesHtml() {
    return this == WORDPRESS || isJekyll();
  }

  /** Whether pieces are written for Jekyll, in whatever of its styles the addresses are. */
  public boolean isJekyll() {
    return spelling == Spelling.JEKYLL;
  }

  /** Whether pieces are read by Liquid before they are read as Markdown, code and all. */
  public boolean isLiquid() {
    return isJekyll() || this == ELEVENTY;
  }
}
