package press.rotative.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import press.rotative.build.Build;
import press.rotative.build.CallMistake;
import press.rotative.config.SiteFolder;
import press.rotative.source.Premises;

/** Where a site is, and which settings it has: for every command that opens one. */
final class SiteOptions {

  @Option(
      names = {"-s", "--source"},
      paramLabel = "DIR",
      description = "The site's folder, the one with site.yml (default: the current folder).")
  Path source = Path.of(".");

  @Option(
      names = {"-c", "--content", "--contentDir"},
      paramLabel = "DIR",
      description = "The folder of the texts, as seen from the site's folder (default: content).")
  private Path content = Path.of(SiteFolder.CONTENT);

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description = "The folder of the site's own templates, likewise (default: templates).")
  private Path templates = Path.of(SiteFolder.TEMPLATES);

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "The file of settings, likewise (default: site.yml).")
  private Path config = Path.of(SiteFolder.SETTINGS);

  @Option(
      names = {"-e", "--environment"},
      paramLabel = "NAME",
      completionCandidates = ShellWords.Environments.class,
      description = "Lay the settings of site.NAME.yml over site.yml.")
  private @Nullable String environment;

  @Option(
      names = {"-b", "--base-url", "--baseURL"},
      paramLabel = "URL",
      description =
          "Where the site will stand, instead of the url of site.yml; a bare path such as /preview sets only the path.")
  @Nullable
  String baseUrl;

  /** Opens the site; where a build was stopped in the middle of publishing, the last output is put back first. */
  SiteFolder open() throws IOException {
    SiteFolder site = folder();
    Build.restore(site.output());
    return site;
  }

  /** Opens the site for a file that is written into its templates, whose folder may be new. */
  SiteFolder openForTemplates() throws IOException {
    SiteFolder site = named();
    expectThere(site, site.templates());
    Build.restore(site.output());
    return site;
  }

  /**
   * @throws CallMistake where the call names what is not there
   */
  SiteFolder folder() throws IOException {
    SiteFolder site = named();
    expectThere(site, "");
    return site;
  }

  private static void expectThere(SiteFolder site, String made) throws IOException {
    site.misnamed().stream()
        .filter(misnamed -> !misnamed.location().path().equals(made))
        .findFirst()
        .ifPresent(misnamed -> {
          throw new CallMistake(misnamed.message() + ": " + misnamed.hint());
        });
  }

  private SiteFolder named() {
    if (!Files.isDirectory(source)) {
      throw new CallMistake(
          Files.exists(source)
              ? source + " is a file: name the folder that holds it with -s"
              : "there is no folder " + source + ": name the site's folder with -s");
    }
    if (environment != null && !environment.matches("[\\p{L}\\p{N}_-]+(\\.[\\p{L}\\p{N}_-]+)*")) {
      throw new CallMistake("\"" + environment
          + "\" is no environment: write a name such as staging, for site.staging.yml");
    }
    SiteFolder site = new SiteFolder(
        source,
        within("--config", config),
        shown("--content", content),
        shown("--templates", templates),
        environment);
    expectUnpublished("--content", site.contentFolder(), site);
    expectUnpublished("--templates", site.templatesFolder(), site);
    return site;
  }

  /** What the call itself sets, by the name of the setting. */
  Map<String, String> flags() {
    Map<String, String> flags = new LinkedHashMap<>();
    if (!content.equals(Path.of(SiteFolder.CONTENT))) {
      flags.put(SiteFolder.CONTENT, "--content");
    }
    if (!templates.equals(Path.of(SiteFolder.TEMPLATES))) {
      flags.put(SiteFolder.TEMPLATES, "--templates");
    }
    if (baseUrl != null) {
      flags.put("url", "--base-url");
    }
    return flags;
  }

  /** What a build wrote is no source of the next one. */
  private static void expectUnpublished(String option, Path folder, SiteFolder site) {
    if (folder.startsWith(site.output())) {
      throw new CallMistake(option + " " + site.folder().relativize(folder)
          + " is where the site is published: name the folder that it is made from");
    }
  }

  /** The same for a folder that is read: what is hidden, such as {@code .git}, holds nothing that may be published. */
  private String shown(String option, Path path) {
    String seen = within(option, path);
    if (!seen.equals(".") && Premises.isHidden(Path.of(seen))) {
      throw new CallMistake(
          option + " " + path + " is hidden, and nothing is read there: name another folder");
    }
    return seen;
  }

  /**
   * A path of the site as messages write it: as seen from its folder, with {@code /}. What lies elsewhere is not read,
   * even if the call names it: a build has the same result on any machine that has the site's folder.
   */
  private String within(String option, Path path) {
    Path home = source.toAbsolutePath().normalize();
    Path named = home.resolve(path).normalize();
    if (!named.startsWith(home)) {
      throw new CallMistake(
          option + " " + path
              + " lies outside the site's folder: nothing is read there; name a folder that holds both with -s");
    }
    String seen = home.relativize(named).toString().replace('\\', '/');
    return seen.isEmpty() ? "." : seen;
  }
}
