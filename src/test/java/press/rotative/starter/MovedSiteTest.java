package press.rotative.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.rotative.Call;
import press.rotative.SmallSite;

/** Sites that move in from other tools, and keep their addresses. */
class MovedSiteTest {

  private static final String PIECE = """
      ---
      title: %s
      date: 2024-03-05
      ---
      Text.
      """;

  @TempDir
  Path temporary;

  private Path old() {
    return temporary.resolve("old");
  }

  private Path site() {
    return temporary.resolve("new");
  }

  private MovedSiteTest file(String path, String text) {
    try {
      Path file = old().resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Call move() {
    return Call.of("new", "site", "--from", old().toString(), site().toString());
  }

  private String settings() throws IOException {
    return Files.readString(site().resolve("site.yml"));
  }

  /** Pages of the built site, without those that every site has. */
  private Set<String> pages() {
    Call build = Call.of("build", "-s", site().toString());
    assertThat(build.err()).isEmpty();
    assertThat(build.exit()).isZero();
    return SmallSite.tree(site().resolve("dist")).keySet().stream()
        .filter(path -> !path.matches("archive/.*|assets/(fonts/.*|style.*|icon.*|touch.*)"))
        .filter(path -> !Set.of("index.html", "404.html", "feed.xml", "sitemap.xml", "robots.txt")
            .contains(path))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void hugosRulesForManyPiecesAreCarriedOver() throws IOException {
    file("hugo.toml", """
        title = 'Old'
        baseURL = 'https://old.example/'
        timeZone = 'Europe/Paris'
        ignoreFiles = ['\\.tmp\\.md$', '_cache$', '/sketches/', '(a|b)\\.md$']

        [[cascade]]
        draft = true
        [cascade._target]
        path = '/wait/**'

        [[cascade]]
        featured = true
        [cascade.target]
        path = '/news'

        [[cascade]]
        [cascade.params]
        mood = 'calm'
        """)
        .file("content/news/fair.md", PIECE.formatted("A fair"))
        .file("content/news/x.tmp.md", PIECE.formatted("X"))
        .file("content/news/sketches/y.md", PIECE.formatted("Y"))
        .file("content/wait/z.md", PIECE.formatted("Z"));
    assertThat(move().exit()).isZero();
    assertThat(settings())
        .contains(
            "\"*.tmp.md\", \"*_cache\", \"sketches\"]  # ignoreFiles",
            "- {path: \"/wait/**\", values: {draft: true}}",
            "- {path: \"\", values: {params: {mood: calm}}}",
            "# hugo.toml:4: ignoreFiles \"(a|b)\\.md$\": ignore: names the 0 files of today",
            "hugo.toml:11: cascade {featured: true, target: {path: /news}}: write it into an _index.md");
    assertThat(pages())
        .containsExactly("news/fair/index.html", "news/index.html", "wait/index.html");
  }

  @Test
  void aCascadeOfHugoIsCarriedOverWithItsTarget() throws IOException {
    file("hugo.yaml", """
        title: Old
        baseURL: https://old.example/
        timeZone: Europe/Paris
        cascade:
          draft: true
          params: {mood: calm}
          target: {path: /wait/**, lang: en}
        """)
        .file("content/news/fair.md", PIECE.formatted("A fair"))
        .file("content/wait/z.md", PIECE.formatted("Z"));
    assertThat(move().exit()).isZero();
    assertThat(settings())
        .contains("- {path: \"/wait/**\", values: {draft: true, params: {mood: calm}}}")
        .doesNotContain("Not carried over");
    assertThat(pages()).doesNotContain("wait/z/index.html").contains("news/fair/index.html");
  }

  /** What Hugo holds back stays back, in whatever form it is written. */
  @Test
  void whatHugoHoldsBackStaysBack() throws IOException {
    file("hugo.toml", """
        title = 'Old'
        baseURL = 'https://old.example/'
        timeZone = 'Europe/Paris'
        ignoreFiles = ['(fo|ba).*\\.md$']

        [[cascade]]
        draft = true
        [cascade.target]
        path = '{/news,/news/**}'

        [[cascade]]
        draft = true
        [[cascade.target]]
        path = '/posts/one'
        [[cascade.target]]
        path = '/posts/tw[op]'

        [[cascade]]
        draft = true
        target = {path = '/odd/**', sites = {matrix = {languages = ['en']}}}

        [[cascade]]
        build = {render = 'never'}
        target = {path = '/gone'}

        [[module.mounts]]
        source = 'content'
        target = 'content'
        excludeFiles = ['private/**', 'x[ab].md']
        [[module.mounts]]
        source = 'more'
        target = 'content/more'
        files = ['a/**', '! a/no.md']
        [[module.mounts]]
        source = 'static'
        target = 'static'
        excludeFiles = 'secret/**'
        """);
    for (String held : List.of(
        "content/foo.md",
        "content/news/a.md",
        "content/posts/one.md",
        "content/posts/two.md",
        "content/odd/o.md",
        "content/private/p.md",
        "content/xa.md",
        "more/a/no.md",
        "more/c.md")) {
      file(held, PIECE.formatted("Held"));
    }
    file("content/posts/three.md", PIECE.formatted("Three"))
        .file("more/a/x.md", PIECE.formatted("X"))
        .file("static/secret/b.txt", "b");
    assertThat(move().exit()).isZero();
    assertThat(settings())
        .contains(
            "\"/foo.md\", \"/private/**\", \"/xa.md\", \"/more/a/no.md\", \"/more/c.md\"]",
            "- {path: \"{/news,/news/**}\", values: {draft: true}}  # hugo.toml:6 cascade",
            "- {path: \"posts/one.md\", values: {draft: true}}  # hugo.toml:11 cascade",
            "- {path: \"posts/two.md\", values: {draft: true}}",
            "- {path: \"/odd/**\", values: {draft: true}}  # hugo.toml:18 cascade",
            "# hugo.toml:22: cascade {build: {render: never}, target: {path: /gone}}: what only it"
                + " holds back will be published",
            "# module.mounts: \"static\" as \"static\"");
    assertThat(pages())
        .contains("posts/three/index.html", "more/a/x/index.html")
        .noneMatch(
            page -> page.matches(
                ".*(foo|news/a|one|two|odd/o|private/p|xa|no|more/c|secret)(/index.html|\\.txt|/b.txt)"));
  }

  @Test
  void foldersThatHugoReadsAsOthersMoveThere() throws IOException {
    file("hugo.toml", """
        title = 'Old'
        baseURL = 'https://old.example/'
        timeZone = 'Europe/Paris'

        [module]
        [[module.mounts]]
        source = 'texts'
        target = 'content'
        [[module.mounts]]
        source = 'docs'
        target = 'content/help'
        [[module.mounts]]
        source = 'files'
        target = 'static'
        [[module.mounts]]
        source = 'texts-fr'
        target = 'content'
        lang = 'fr'
        """)
        .file("texts/news/fair.md", PIECE.formatted("A fair"))
        .file("texts-fr/news/fair.md", PIECE.formatted("Une foire"))
        .file("docs/start.md", PIECE.formatted("Start"))
        .file("files/a.txt", "a");
    assertThat(move().exit()).isZero();
    assertThat(settings())
        .contains("static: [files]", "# module.mounts: \"texts-fr\" as \"content\"");
    assertThat(pages())
        .containsExactly(
            "a.txt",
            "help/index.html",
            "help/start/index.html",
            "news/fair/index.html",
            "news/index.html");
  }

  /** One file that cannot be carried over does not keep the others from moving. */
  @Test
  void whatCannotBeCarriedOverIsListed(@TempDir Path outside) throws IOException {
    Path secret = Files.writeString(outside.resolve("secret.md"), "the plan");
    file("hugo.toml", "title = 'Old'\nbaseURL = 'https://old.example/'\n")
        .file("content/news/fair.md", PIECE.formatted("A fair"))
        .file("static/sitemap.xml", "<urlset/>")
        .file(".env", "KEY=1")
        .file(".git/config", "")
        .file("public/index.html", "")
        .file("go.mod", "")
        .file("archetypes/default.md", "");
    Files.createSymbolicLink(old().resolve("content/news/plan.md"), secret);
    Files.createSymbolicLink(old().resolve("content/news/gone.md"), outside.resolve("none"));
    Call call = move();
    assertThat(call.err()).isEmpty();
    assertThat(call.exit()).isZero();
    assertThat(call.out())
        .contains("""
          content/news/gone.md: the link leads nowhere and is not followed
          content/news/plan.md: the link leads out of the site and is not followed
          static/sitemap.xml: this page is made here
          .env
          the folder archetypes/
          go.mod
        """.indent(2).replaceAll("(?m)^ {2}$", "").replaceAll("(?m)^ {4}", "  "));
    assertThat(settings()).doesNotContain("static:");
    assertThat(pages()).containsExactly("news/fair/index.html", "news/index.html");
  }

  @Test
  void whatJekyllKeepsForItselfIsListedToo(@TempDir Path outside) throws IOException {
    Path secret = Files.writeString(outside.resolve("secret.md"), "the plan");
    file("_config.yml", "title: Old\nurl: https://old.example\n")
        .file("_posts/2024-03-05-fair.md", PIECE.formatted("A fair"))
        .file("Gemfile", "")
        .file(".env", "KEY=1")
        .file("_site/index.html", "");
    Files.createSymbolicLink(old().resolve("_posts/2024-03-06-plan.md"), secret);
    Call call = move();
    assertThat(call.exit()).isZero();
    assertThat(call.out())
        .contains("  Gemfile: Jekyll does not publish it\n")
        .contains("  _posts/2024-03-06-plan.md: the link leads out of the site")
        .contains("  .env\n")
        .doesNotContain("_site");
    assertThat(site().resolve("content/_posts/2024-03-05-fair.md")).exists();
    assertThat(site().resolve("content/_posts/2024-03-06-plan.md")).doesNotExist();
  }

  @Test
  void aNewsroomsOwnRobotsAndMissingPageMoveAlong() throws IOException {
    file("_config.yml", "title: Old\nurl: https://old.example\n")
        .file("_posts/2024-03-05-fair.md", PIECE.formatted("A fair"))
        .file("robots.txt", "User-agent: old\n")
        .file("404.html", "<h1>Gone</h1>\n");
    assertThat(move().out()).doesNotContain("robots.txt").doesNotContain("404.html");
    pages();
    assertThat(site().resolve("dist/robots.txt")).hasContent("User-agent: old");
    assertThat(site().resolve("dist/404.html")).hasContent("<h1>Gone</h1>");
  }

  @Test
  void theWayHomeIsNoEntryOfTheMenu() {
    file("hugo.toml", """
        title = 'Old'
        baseURL = 'https://old.example/'
        [[menus.main]]
        name = 'Home'
        url = '/'
        """).file("content/news/fair.md", PIECE.formatted("A fair"));
    assertThat(move().out()).contains("menus.main: the entry that leads to \"/\"");
  }

  @Test
  void aSiteOfHugosKeepsItsAddresses() throws IOException {
    file("hugo.toml", """
        baseURL = 'https://old.example/paper'
        languageCode = 'fr-fr'
        title = 'Le "Quotidien"'
        timeZone = 'Africa/Casablanca'
        theme = 'ananke'
        enableEmoji = true
        copyright = '© Le Quotidien'

        [pagination]
        pagerSize = 5

        [permalinks]
        news = '/:year/:month/:slug/'
        blog = '/:weekday/:slug/'

        [taxonomies]
        tag = 'mots'
        series = 'series'

        [markup.highlight]
        style = 'monokai'

        [[menus.main]]
        name = 'Code'
        url = 'https://code.example/'
        [[menus.main]]
        name = 'Actualités'
        pageRef = '/news'
        weight = 2
        [[menus.main]]
        name = 'Blog'
        pageRef = '/blog'
        weight = 1
        [[menus.main]]
        name = 'À propos'
        pageRef = '/about'
        weight = 3
        [[menus.footer]]
        name = 'Write to us'
        url = 'mailto:desk@old.example'

        [params]
        description = 'Un journal.'
        author = 'La rédaction'
        mainSections = ['news']
        """)
        .file("content/news/the-fair.md", PIECE.formatted("A fair of ours"))
        .file("content/blog/a-day/index.md", PIECE.formatted("A day"))
        .file("content/about.md", "---\ntitle: About\n---\nText.\n")
        .file("static/files/a.txt", "A")
        .file("static/robots.txt", "User-agent: *\n")
        .file("layouts/index.html", "");
    Call call = move();
    assertThat(call.err()).isEmpty();
    assertThat(call.out().replace(site().toString(), "new").replace('\\', '/')).isEqualTo("""
        found Hugo: hugo.toml
        16 files written to new
        site.yml has title, description, language, timezone, url, sections, nav, permalinks, paths, pageSize, markdown, static, defaults, footer
        Not carried over, as the end of site.yml says too:
          hugo.toml:5: theme "ananke"
          hugo.toml:14: permalinks.blog "/:weekday/:slug/": ":weekday" stands for nothing in an address
          hugo.toml:18: taxonomies.series "series"
          hugo.toml:21: markup.highlight.style "monokai"
          hugo.toml:45: params.mainSections […]
          the folder layouts/
          rotative build -s new         makes the site in new/dist
          rotative new article -s new   starts an article
        To publish it, see new/.github/workflows/publish.yml
        """);
    assertThat(settings()).isEqualTo("""
        # The settings of the site, from Hugo's hugo.toml.
        # What stands after a "#" is a note for you: where each line came from.

        title: "Le \\"Quotidien\\""  # hugo.toml:3 title
        description: "Un journal."  # hugo.toml:43 params.description
        language: fr-FR  # hugo.toml:2 languageCode
        timezone: Africa/Casablanca  # hugo.toml:4 timeZone
        url: https://old.example/paper/  # hugo.toml:1 baseURL
        sections: [blog, news]  # the menu, and the folders of content
        nav: [blog, news, about.md, {to: "https://code.example/", label: "Code"}]  # the menu
        permalinks:
          preset: hugo  # the addresses that Hugo makes
          news: "/:year/:month/:slug/"  # hugo.toml:13 permalinks.news
        paths:
          tags: mots  # hugo.toml:17 taxonomies.tag
        pageSize: 5  # hugo.toml:10 pagination.pagerSize
        markdown:
          emoji: true  # hugo.toml:6 enableEmoji
        static: [static]  # folders of the old site
        defaults:
          - {path: "", values: {authors: "La rédaction"}}  # hugo.toml:44 params.author
        footer:
          links: [{to: "mailto:desk@old.example", label: "Write to us"}]  # entries of the menu
          colophon: "© Le Quotidien"  # hugo.toml:7 copyright

        # Not carried over:
        # hugo.toml:5: theme "ananke"
        # hugo.toml:14: permalinks.blog "/:weekday/:slug/": ":weekday" stands for nothing in an address
        # hugo.toml:18: taxonomies.series "series"
        # hugo.toml:21: markup.highlight.style "monokai"
        # hugo.toml:45: params.mainSections […]
        # the folder layouts/
        """);
    assertThat(pages())
        .containsExactly(
            "2024/03/a-fair-of-ours/index.html",
            "about/index.html",
            "authors/la-redaction/index.html",
            "blog/a-day/index.html",
            "blog/index.html",
            "files/a.txt",
            "news/index.html");
  }

  @Test
  void aFolderOfHugosSettingsIsRead() throws IOException {
    file("config/_default/hugo.yaml", "baseURL: https://old.example/\ndefaultContentLanguage: ar\n")
        .file("config/_default/params.toml", "subtitle = 'One line'\n")
        .file("config/_default/languages.toml", "[ar]\ntitle = 'جريدة'\n[fr]\ntitle = 'Journal'\n")
        .file("config/production/hugo.toml", "baseURL = 'https://p.example/'\n")
        .file("config/_default/menus.ar.toml", "[[main]]\nname = 'x'\npageRef = 'posts'\n")
        .file("content/posts/a.md", PIECE.formatted("A"))
        .file("content/posts/a.fr.md", PIECE.formatted("A en français"));
    assertThat(move().err()).isEmpty();
    assertThat(settings()).isEqualTo("""
        # The settings of the site, from Hugo's config/_default/hugo.yaml, config/_default/languages.toml, config/_default/menus.ar.toml, config/_default/params.toml.
        # What stands after a "#" is a note for you: where each line came from.

        title: "جريدة"  # config/_default/languages.toml:2 languages.ar.title
        tagline: "One line"  # config/_default/params.toml:1 params.subtitle
        language: ar  # config/_default/hugo.yaml:2 defaultContentLanguage
        timezone: UTC  # the old site had none: write the zone in which readers see its times
        url: https://old.example/  # config/_default/hugo.yaml:1 baseURL
        sections: [posts]  # the menu, and the folders of content
        permalinks:
          preset: hugo  # the addresses that Hugo makes
        ignore: [README.md, node_modules, "*~", "*.swp", "*.fr.md"]  # texts in other languages than ar

        # Not carried over:
        # config/_default/languages.toml:4: languages.fr.title "Journal"
        # the folder config/production/
        """);
    assertThat(pages()).containsExactly("posts/a/index.html", "posts/index.html");
  }

  @Test
  void aSiteOfJekyllsKeepsItsAddresses() throws IOException {
    file("_config.yml", """
        title: The Daily
        tagline: What founders do
        url: "https://old.example"
        baseurl: "/paper"
        timezone: Europe/Paris
        permalink: /:categories/:year/:title/
        author:
          name: The desk
        defaults:
          - scope: {path: "", type: posts}
            values: {layout: post, kicker: "News: all"}
        plugins: [jekyll-feed]
        exclude: [notes]
        paginate: 7
        """)
        .file(
            "_posts/2024-03-05-the-fair.md",
            "---\ntitle: The fair\ncategories: [News, Africa]\n---\n![A](/assets/a.svg)\n")
        .file("about.md", "---\ntitle: About\n---\nText.\n")
        .file("index.html", "---\nlayout: home\n---\n{% for p in site.posts %}{% endfor %}\n")
        .file("assets/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"/>")
        .file("assets/main.scss", "---\n---\nbody {}\n")
        .file("_layouts/post.html", "x")
        .file("_site/index.html", "x")
        .file("notes/a.md", "---\ntitle: Notes\n---\n")
        .file("Gemfile", "x");
    Call call = move();
    assertThat(call.err()).isEmpty();
    assertThat(call.out().replace(site().toString(), "new").replace('\\', '/')).isEqualTo("""
        found Jekyll: _config.yml
        14 files written to new
        site.yml has title, tagline, timezone, url, permalinks, pageSize, defaults
        Not carried over, as the end of site.yml says too:
          _config.yml:12: plugins […]
          Gemfile: Jekyll does not publish it
          assets/main.scss: it is made by Jekyll
          index.html: this page is made here
          notes/a.md: exclude names it
          the folder _layouts/
          rotative build -s new         makes the site in new/dist
          rotative new article -s new   starts an article
        To publish it, see new/.github/workflows/publish.yml
        """);
    assertThat(settings()).isEqualTo("""
        # The settings of the site, from Jekyll's _config.yml.
        # What stands after a "#" is a note for you: where each line came from.

        title: "The Daily"  # _config.yml:1 title
        tagline: "What founders do"  # _config.yml:2 tagline
        timezone: Europe/Paris  # _config.yml:5 timezone
        url: https://old.example/paper/  # _config.yml:3 url
        permalinks:
          preset: jekyll  # the addresses that Jekyll makes
          default: "/:categories/:year/:title/"  # _config.yml:6 permalink
          pages: "/:folders/:title/"  # _config.yml:6 permalink
        pageSize: 7  # _config.yml:14 paginate
        defaults:
          - {scope: {path: "", type: posts}, values: {layout: post, kicker: "News: all"}}  # _config.yml:9 defaults
          - {path: "", values: {authors: "The desk"}}  # _config.yml:8 author.name

        # Not carried over:
        # _config.yml:12: plugins […]
        # Gemfile: Jekyll does not publish it
        # assets/main.scss: it is made by Jekyll
        # index.html: this page is made here
        # notes/a.md: exclude names it
        # the folder _layouts/
        """);
    assertThat(pages())
        .containsExactly(
            "about/index.html",
            "assets/a.svg",
            "authors/the-desk/index.html",
            "news/africa/2024/the-fair/index.html",
            "tags/africa/index.html",
            "tags/news/index.html");
  }

  @Test
  void aSiteOfZolasKeepsItsAddresses() throws IOException {
    file("config.toml", """
        base_url = "https://old.example"
        title = "The Daily"
        description = "News."
        default_language = "en"
        generate_feeds = true
        taxonomies = [{name = "tags"}, {name = "categories"}]

        [markdown]
        render_emoji = true
        highlight_code = true

        [extra]
        author = "The desk"
        logo = "a.svg"
        """)
        .file("content/blog/_index.md", "+++\ntitle = \"Blog\"\n+++\n")
        .file(
            "content/blog/2024-03-05-the-fair.md",
            "+++\ntitle = \"The fair\"\n[taxonomies]\ntags = [\"Fairs\"]\n+++\nText.\n")
        .file("content/about.md", "+++\ntitle = \"About\"\n+++\nText.\n")
        .file("static/a.txt", "A");
    assertThat(move().err()).isEmpty();
    assertThat(settings()).isEqualTo("""
        # The settings of the site, from Zola's config.toml.
        # What stands after a "#" is a note for you: where each line came from.

        title: "The Daily"  # config.toml:2 title
        description: "News."  # config.toml:3 description
        language: en  # config.toml:4 default_language
        timezone: UTC  # the old site had none: write the zone in which readers see its times
        url: https://old.example/  # config.toml:1 base_url
        permalinks:
          preset: zola  # the addresses that Zola makes
        markdown:
          emoji: true  # config.toml:9 markdown.render_emoji
        static: [static]  # folders of the old site
        defaults:
          - {path: "", values: {authors: "The desk"}}  # config.toml:13 extra.author

        # Not carried over:
        # config.toml:5: generate_feeds "true"
        # config.toml:6: the taxonomy "categories": write what is in it as tags or categories
        # config.toml:10: markdown.highlight_code "true"
        # config.toml:14: extra.logo "a.svg"
        """);
    assertThat(pages())
        .containsExactly(
            "a.txt",
            "about/index.html",
            "authors/the-desk/index.html",
            "blog/index.html",
            "blog/the-fair/index.html",
            "tags/fairs/index.html");
  }

  /** Term pages are no section, and names may tell the site's language. */
  @Test
  void foldersOfTermsAndLanguagesInNamesAreKnown() throws IOException {
    file("hugo.toml", """
        baseURL = 'https://old.example/'
        title = 'Le Quotidien'
        defaultContentLanguage = 'fr'
        [[menu.main]]
        name = 'À propos'
        pageRef = '/about'
        [permalinks]
        post = '/:year/:month/:day/:slug/'
        """)
        .file("content/about.fr.md", "---\ntitle: À propos\n---\nNous.\n")
        .file("content/categories/_index.md", "---\ntitle: Rubriques\n---\n")
        .file("content/categories/foires/_index.md", "---\ntitle: Foires\n---\nLes foires.\n")
        .file("content/projects/_index.fr.md", "---\ntitle: Projets\n---\n")
        .file("content/projects/one.md", "---\ntitle: Un\n---\nTexte.\n")
        .file(
            "content/post/nouvel-an.md",
            "---\ntitle: Nouvel an\ndate: 2023-01-01T00:30:00+01:00\n---\nTexte.\n");
    assertThat(move().err()).isEmpty();
    assertThat(settings())
        .contains("sections: [post, projects]", "links: [about.fr.md]", "timezone: UTC  #");
    assertThat(pages())
        .containsExactly(
            "2023/01/01/nouvel-an/index.html",
            "about/index.html",
            "categories/foires/index.html",
            "categories/index.html",
            "post/index.html",
            "projects/index.html",
            "projects/one/index.html");
  }

  /** Jekyll's collections are opened, its loops left behind. */
  @Test
  void collectionsOfJekyllsAreSections() throws IOException {
    file("_config.yml", """
        title: The Daily
        url: "https://old.example"
        baseurl: "/paper"
        collections:
          recipes:
            output: true
          people:
            output: true
            permalink: /:collection/of/:name/
          notes:
            output: false
        """)
        .file("_recipes/choc.md", "---\ntitle: Choc\n---\n[a](/paper/2024/03/05/fair.html)\n")
        .file("_people/jo.md", "---\ntitle: Jo\n---\nText.\n")
        .file("_posts/2024-03-05-fair.md", "---\ntitle: The fair\n---\n![A](/paper/a.svg)\n")
        .file("a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>")
        .file(
            "tags.md",
            "---\ntitle: Tags\n---\nAll of them.\n{% for t in site.tags %}\n## {{ t[0] }}\n{% for p in t[1] %}x{% endfor %}\n{% endfor %}\n")
        .file("about.md", "---\ntitle: About\n---\nText.\n");
    Call call = move();
    assertThat(call.err()).isEmpty();
    assertThat(call.out()).contains("tags.md: it is a template of Jekyll's");
    assertThat(settings()).contains("sections: [recipes, people]  # _config.yml:6");
    assertThat(pages())
        .containsExactly(
            "2024/03/05/fair.html",
            "a.svg",
            "about.html",
            "people/index.html",
            "people/of/jo/index.html",
            "recipes/choc.html",
            "recipes/index.html");
  }

  /** Where the site is to stay in its folder, texts stay where they are. */
  @Test
  void aSiteMovesInWhereItStands() throws IOException {
    file("hugo.toml", "baseURL = 'https://old.example/'\ntitle = 'The Daily'\n")
        .file("content/news/a.md", PIECE.formatted("A"))
        .file("static/a.txt", "A")
        .file(".gitignore", "public/\n");
    Call call = Call.of("new", "site", "--from", old().toString(), old().toString());
    assertThat(call.err()).isEmpty();
    assertThat(Files.readString(old().resolve(".gitignore"))).isEqualTo("public/\n");
    assertThat(old().resolve("content/news/a.md")).hasContent(PIECE.formatted("A"));
    assertThat(Call.of("build", "-s", old().toString()).err()).isEmpty();
    assertThat(old().resolve("dist/news/a/index.html")).exists();
    assertThat(old().resolve("dist/a.txt")).exists();
    assertThat(
            Call.of("new", "site", "--from", old().toString(), old().toString()).err())
        .startsWith("rotative: \"site.yml\" exists in ");
  }

  @Test
  void whatIsNoSiteOfTheThreeIsSaid() throws IOException {
    assertThat(move().err()).isEqualTo("rotative: there is no folder \"" + old() + "\"\n");
    file("astro.config.mjs", "");
    assertThat(move().err())
        .isEqualTo(
            "rotative: \"astro.config.mjs\" is a program, which is not run: begin with rotative new site,"
                + " copy the texts into content/ and write permalinks: astro into site.yml\n");
    Files.delete(old().resolve("astro.config.mjs"));
    assertThat(move().err())
        .startsWith(
            "rotative: no tool is known by the files in \"" + old() + "\": looked for hugo.toml");
    file("_config.yml", "title: A\n").file("hugo.toml", "title = 'A'\n");
    assertThat(move().err())
        .isEqualTo(
            "rotative: the folder holds settings of two tools, \"_config.yml\" and \"hugo.toml\":"
                + " move those away that do not count\n");
    Files.delete(old().resolve("hugo.toml"));
    file("_config.yml", "title: a: b\n");
    assertThat(move().err())
        .startsWith("rotative: the settings of the old site cannot be read:\n_config.yml:1:");
    assertThat(Call.of("new", "site", "--from", old().toString(), "x", "--title", "A")
            .err())
        .startsWith("rotative: --from takes language, title and address from the old site");
    assertThat(site()).doesNotExist();
  }

  /** Names and values of an old site say nothing but what they say. */
  @Test
  void oddSettingsAreWrittenSafely() throws IOException {
    file(
        "_config.yml",
        "title: \"a\\nb: \\\"c\\\" # d\"\n\"odd\\nkey: x\": 1\nurl: nowhere\ntimezone: Europe/Pari\nlang: \"!\"\n");
    file("_posts/2024-03-05-a.md", PIECE.formatted("A"));
    assertThat(move().err()).isEmpty();
    assertThat(settings())
        .contains("title: \"a b: \\\"c\\\" # d\"  # _config.yml:1 title\n")
        .contains("# _config.yml:2: odd key: x \"1\"\n")
        .contains("url: https://example.org/  # write here where the site will stand\n");
    assertThat(pages()).contains("2024/03/05/a.html");
  }
}
