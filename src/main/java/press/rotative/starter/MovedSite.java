package press.rotative.starter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A site that moves in from Hugo, Jekyll or Zola: its settings become a {@code site.yml}, its texts are copied as they
 * are, and what cannot be carried over is named.
 *
 * @param old the folder of the other tool's site
 * @param target the folder of the new one; where it is the same, only new files are written into it
 */
public record MovedSite(Path old, Path target) {

  /**
   * What became of it.
   *
   * @param tool the other tool's name
   * @param settings files that its settings stand in
   * @param keys what site.yml says
   * @param files how many were written
   * @param left what was not carried over, each with its place
   */
  public record Report(
      String tool, List<String> settings, List<String> keys, int files, List<String> left) {}

  /**
   * @throws StarterMistake where the old site is of no tool that is known, or a file is in the way
   */
  public Report write() throws IOException {
    OldSite site = OldSite.in(old);
    Carried carried = new Carried();
    OldFiles from = OldFiles.of(site, target);
    switch (site.tool()) {
      case HUGO -> FromHugo.carry(site.settings(), carried, from.content());
      case JEKYLL -> FromJekyll.carry(site.settings(), carried);
      case ZOLA -> FromZola.carry(site.settings(), carried);
    }
    if (!from.statics().isEmpty()) {
      carried.put(
          "static", "[" + String.join(", ", from.statics()) + "]", "folders of the old site");
    }
    List<String> keys = carried.keys();
    site.settings().left().forEach(setting -> carried.leave(setting, ""));
    from.left().forEach(carried::leave);
    List<NewFile> files = new ArrayList<>(from.files());
    files.add(
        NewFile.of("site.yml", carried.siteYml(site, name()).getBytes(StandardCharsets.UTF_8)));
    for (NewFile file : Starter.common()) {
      if (!Files.exists(target.resolve(file.path()), LinkOption.NOFOLLOW_LINKS)) {
        files.add(file);
      }
    }
    NewFile.write(files, target);
    return new Report(site.tool().word(), site.files(), keys, files.size(), carried.left());
  }

  private String name() throws IOException {
    Path name = old.toRealPath().getFileName();
    return name == null ? "The Magazine" : name.toString();
  }
}
