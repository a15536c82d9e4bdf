package press.rotative.starter;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import press.rotative.diag.Suggestion;
import press.rotative.source.Theme;

/** A file of the packed theme, copied into the site to be changed there. */
public final class Eject {

  private final Theme packed = new Theme(null);

  /** The paths of all files of the packed theme, sorted. */
  public List<String> list() throws IOException {
    return packed.list("");
  }

  /**
   * Copies one file.
   *
   * @param path relative to the theme, such as {@code partials/card.html}
   * @param templates the folder of the site's own templates
   * @return where the copy stands
   * @throws StarterMistake where the theme has no such file, or the site has it already
   */
  public Path copy(String path, Path templates) throws IOException {
    byte[] bytes = packed.find(path).orElse(null);
    if (bytes == null || !list().contains(path)) {
      throw new StarterMistake("the theme has no file \"" + path + "\": "
          + Suggestion.nearest(path, list())
              .map(near -> "did you mean \"" + near + "\"?")
              .orElse("rotative eject --list names all"));
    }
    Path file = templates.resolve(path);
    Files.createDirectories(file.getParent() == null ? templates : file.getParent());
    try {
      return Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new StarterMistake(file + " exists and is left alone");
    }
  }
}
