package press.rotative.starter;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.rotative.starter.Starter.Setting;
import press.rotative.url.BaseUrl;

/**
 * A site to go on with: settings, a few pieces that say how it is used, and all that publishing and an editor need.
 *
 * @param language of the pieces and of the words on the pages
 * @param title of the magazine; nothing for the starter's own word
 * @param url where the site will stand; nothing for an example
 * @param zone of its dates
 */
public record NewSite(
    String language, @Nullable String title, @Nullable String url, ZoneId zone) {

  /**
   * Writes the files into a folder that may not exist yet, or holds other files.
   *
   * @param moment whose day the newest piece has
   * @return how many files were written
   * @throws StarterMistake where a file is in the way, or what was asked for cannot be used
   */
  public int write(Path folder, Instant moment) throws IOException {
    Map<Setting, String> settings = new EnumMap<>(Setting.class);
    settings.put(Setting.TIMEZONE, zone.getId());
    if (title != null) {
      settings.put(Setting.TITLE, line(title));
    }
    if (url != null) {
      settings.put(Setting.URL, address(url));
    }
    List<NewFile> files = new ArrayList<>(Starter.common());
    files.addAll(Starter.pieces(language, moment.atZone(zone).toLocalDate(), settings));
    NewFile.write(files, folder);
    return files.size();
  }

  private static String line(String title) {
    String line = title.replaceAll("\\s+", " ").strip();
    if (line.isEmpty()) {
      throw new StarterMistake("the title is empty: write --title \"The Daily\"");
    }
    return line;
  }

  private static String address(String url) {
    if (BaseUrl.read(url).isEmpty()) {
      throw new StarterMistake("\"" + url + "\" is not the address of a site: write "
          + BaseUrl.inAscii(url)
              .orElse("it with its scheme and without query, such as https://example.org/"));
    }
    return url;
  }
}
