package press.rotative.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import press.rotative.diag.Checked;
import press.rotative.diag.Diagnostic;
import press.rotative.source.Node;
import press.rotative.source.Overlay;
import press.rotative.source.TextFile;
import press.rotative.source.Yaml;

/**
 * The settings of a site: its file, and what an environment lays over it.
 *
 * @param found whether the site has such a file at all
 * @param written what was written, with its places
 */
public record Settings(boolean found, Node.Mapping written, SiteConfig config) {

  private static final String NONE = "title: none\nurl: http://localhost/\n";

  /**
   * Reads them.
   *
   * @throws OldTool where the site asks for a newer program
   */
  public static Checked<Settings> read(SiteFolder site) throws IOException {
    String label = site.settings();
    Path file = site.folder().resolve(label);
    if (!Files.isRegularFile(file)) {
      Checked<Node.Mapping> nothing = Yaml.read(label, NONE, 1);
      SiteConfig config = SiteConfigReader.read(label, nothing).value();
      return new Checked<>(
          new Settings(false, nothing.value(), config), List.of(NoSite.told(site)));
    }
    List<Diagnostic> problems = new ArrayList<>();
    site.premises().enter(label, file);
    Node.Mapping tree = tree(label, file, problems);
    String overlay = site.overlay();
    if (overlay != null) {
      Path over = site.folder().resolve(overlay);
      if (Files.isRegularFile(over)) {
        site.premises().enter(overlay, over);
        tree = Overlay.of(tree, label, tree(overlay, over, problems), overlay);
      } else {
        problems.add(NoSite.environment(site, overlay));
      }
    }
    problems.addAll(Requirement.check(label, tree));
    Checked<SiteConfig> config = SiteConfigReader.read(label, new Checked<>(tree, problems));
    List<Diagnostic> all = new ArrayList<>(config.diagnostics());
    all.addAll(site.missing());
    return new Checked<>(new Settings(true, tree, config.value()), all);
  }

  private static Node.Mapping tree(String label, Path file, List<Diagnostic> problems)
      throws IOException {
    String text = TextFile.decode(label, Files.readAllBytes(file), problems);
    Checked<Node.Mapping> tree = Yaml.read(label, text, 1);
    problems.addAll(tree.diagnostics());
    return tree.value();
  }
}
