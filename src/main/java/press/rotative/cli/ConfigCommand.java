package press.rotative.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import press.rotative.build.Prepress;
import press.rotative.config.Setting;
import press.rotative.config.Settings;
import press.rotative.config.SiteConfig;
import press.rotative.config.SiteFolder;
import press.rotative.diag.Checked;
import press.rotative.diag.Diagnostic;
import press.rotative.markup.Json;

/** {@code rotative config}: the settings of a site as they count, each with where it comes from. */
@Command(
    name = "config",
    header = "print the settings of a site and where each comes from",
    description = {
      "  Prints one line for each setting, sorted by key, with tabs between its",
      "  columns: key, value, and where it comes from: default, a file with its line,",
      "  or an option of the call."
    },
    footer = {"  rotative config", "  rotative config -e staging -b /preview | grep url"},
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ConfigCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Mixin
  private SiteOptions site = new SiteOptions();

  @Mixin
  private TellOptions tell = new TellOptions();

  ConfigCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    SiteFolder folder = site.open();
    Checked<Settings> read = Settings.read(folder);
    List<Diagnostic> mistakes = read.diagnostics().stream().distinct().sorted().toList();
    if (!tell.json) {
      new Terminal(surroundings, tell).show(mistakes, site.source);
    }
    SiteConfig config = Prepress.at(read.value().config(), site.baseUrl);
    List<Setting> settings = read.value().found()
        ? Setting.all(folder, read.value(), config, site.flags(), mistakes)
        : List.of();
    print(settings, mistakes);
    surroundings.out().flush();
    return mistakes.stream().anyMatch(Diagnostic::isError) ? 1 : 0;
  }

  private void print(List<Setting> settings, List<Diagnostic> mistakes) {
    if (tell.json) {
      surroundings.out().println(Json.object(json -> {
        json.objects(
            "settings",
            settings,
            (each, setting) -> each.text("key", setting.key())
                .text("value", setting.value())
                .text("origin", setting.origin()));
        JsonReport.diagnostics(json, mistakes);
      }));
      return;
    }
    settings.forEach(setting ->
        surroundings.out().println(Columns.of(setting.key(), setting.value(), setting.origin())));
  }
}
