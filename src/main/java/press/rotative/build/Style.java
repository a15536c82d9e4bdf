package press.rotative.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import press.rotative.asset.ThemeAssets;
import press.rotative.config.Settings;
import press.rotative.config.SiteConfig;
import press.rotative.config.SiteFolder;
import press.rotative.config.ThemeWords;
import press.rotative.content.ContentSettings;
import press.rotative.content.MarkdownSettings;
import press.rotative.content.MarkdownWords;
import press.rotative.content.PieceReader;
import press.rotative.diag.Checked;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.lang.Words;
import press.rotative.render.Templates;
import press.rotative.source.Ejected;
import press.rotative.source.SourceFile;
import press.rotative.source.SourceTree;
import press.rotative.source.Theme;
import press.rotative.url.BaseUrl;

/**
 * What the settings and the theme say of all pieces.
 *
 * @param found whether there are settings
 * @param dressed the theme's assets as the site wants them
 * @param layouts names of the site's own layouts
 * @param told what is wrong with settings and theme
 */
record Style(
    SiteConfig config,
    boolean found,
    Words words,
    ContentSettings settings,
    PieceReader reader,
    Checked<ThemeAssets> dressed,
    Templates templates,
    Set<String> layouts,
    List<Diagnostic> told) {

  /**
   * @param written what stands in the settings' file
   * @param config the same for the address of this call
   */
  static Style of(Request request, Checked<Settings> written, SiteConfig config)
      throws IOException {
    SiteFolder site = request.site();
    Theme theme = new Theme(site.templatesFolder());
    List<Diagnostic> told = new ArrayList<>(Ejected.check(site.templatesFolder()));
    told.addAll(OwnTemplates.told(site));
    told.addAll(written.diagnostics());
    Checked<Words> words = ThemeWords.read(theme, config.language(), Location.of(site.settings()));
    told.addAll(words.diagnostics());
    ContentSettings settings = new ContentSettings(
        config.zone(), config.permalinks().preset(), markdown(theme, words.value(), config));
    Checked<ThemeAssets> dressed = ThemeAssets.read(theme, config.look());
    Templates templates =
        new Templates(theme, words.value(), path -> address(dressed.value(), config.base(), path));
    return new Style(
        config,
        written.value().found(),
        words.value(),
        settings,
        new PieceReader(settings),
        dressed,
        templates,
        layouts(site),
        told);
  }

  private static MarkdownSettings markdown(Theme theme, Words words, SiteConfig config) {
    return new MarkdownSettings(
        config.permalinks().preset(),
        MarkdownWords.of(words),
        new ComponentNames(theme),
        config.base(),
        config.texts().trusted(),
        config.texts().emoji(),
        config.texts().embeds());
  }

  private static String address(ThemeAssets assets, BaseUrl base, String path) {
    return assets
        .route(path)
        .map(base::href)
        .orElseThrow(() -> new IllegalArgumentException("the theme has no asset \"" + path + "\""));
  }

  /** Without their ending. */
  private static Set<String> layouts(SiteFolder site) throws IOException {
    Set<String> names = new TreeSet<>();
    for (SourceFile file : SourceTree.walk(
            site.templatesFolder().resolve("layouts"), "templates/layouts")
        .files()) {
      if (file.path().endsWith(".html")) {
        names.add(file.path().substring(0, file.path().length() - ".html".length()));
      }
    }
    return names;
  }
}
