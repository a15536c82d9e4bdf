package press.rotative.asset;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.rotative.config.LookConfig;
import press.rotative.config.LookConfig.Face;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Suggestion;
import press.rotative.source.Found;

/** Checks that the files which a site names for its look are there. */
final class LookFiles {

  private LookFiles() {}

  static List<Diagnostic> check(LookConfig look, Set<String> assets) {
    List<Diagnostic> problems = new ArrayList<>();
    Found<String> touch = look.touchIcon();
    Stream.of(look.emblem(), look.wordmark(), touch, file(look.display()), file(look.text()))
        .forEach(found -> check(found, assets, problems));
    if (touch != null && assets.contains(touch.value()) && !isPng(touch.value())) {
      problems.add(Diagnostic.error(
          "bad-picture",
          touch.location(),
          "\"" + touch.value() + "\" is no PNG, and phones take no other icon",
          "save it as PNG, 180 pixels wide and high"));
    }
    return problems;
  }

  private static void check(
      @Nullable Found<String> file, Set<String> assets, List<Diagnostic> problems) {
    if (file != null && !assets.contains(file.value())) {
      problems.add(Diagnostic.error(
          "no-such-asset",
          file.location(),
          "there is no \"" + file.value() + "\" in templates/assets/",
          Suggestion.hint(file.value(), assets)));
    }
  }

  private static boolean isPng(String path) {
    return path.toLowerCase(Locale.ROOT).endsWith(".png");
  }

  private static @Nullable Found<String> file(@Nullable Face face) {
    return face == null ? null : face.file();
  }
}
