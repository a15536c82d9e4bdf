package press.rotative.asset;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    files(look).forEach(found -> check(found, assets, problems));
    if (touch != null && assets.contains(touch.value()) && !isPng(touch.value())) {
      problems.add(Diagnostic.error(
          "bad-picture",
          touch.location(),
          "\"" + touch.value() + "\" is no PNG, and phones take no other icon",
          "save it as PNG, 180 pixels wide and high"));
    }
    return problems;
  }

  /** The files that a site names. */
  static List<String> named(LookConfig look) {
    return files(look).map(Found::value).toList();
  }

  private static Stream<Found<String>> files(LookConfig look) {
    return Stream.of(
            Optional.ofNullable(look.emblem()),
            Optional.ofNullable(look.wordmark()),
            Optional.ofNullable(look.touchIcon()),
            file(look.display()),
            file(look.text()))
        .flatMap(Optional::stream);
  }

  private static void check(Found<String> file, Set<String> assets, List<Diagnostic> problems) {
    if (!assets.contains(file.value())) {
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

  private static Optional<Found<String>> file(@Nullable Face face) {
    return face == null ? Optional.empty() : Optional.ofNullable(face.file());
  }
}
