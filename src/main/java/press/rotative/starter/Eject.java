package press.rotative.starter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import press.rotative.diag.Suggestion;
import press.rotative.source.Ejected;
import press.rotative.source.Packed;

/**
 * The packed theme's files beside those of a site: copied into it to be changed there, listed, compared.
 *
 * @param version of the program
 * @param templates the folder of the site's own templates
 */
public record Eject(String version, Path templates) {

  private static final Packed THEME = new Packed("theme");
  private static final int CONTEXT = 3;

  /** How a site stands to a file of the theme. */
  public enum State {
    /** The packed one is taken. */
    PACKED,
    /** The site has one of its own. */
    OWN,
    /** The site has a copy, and the packed one has changed since. */
    OUTDATED
  }

  /** A file of the packed theme. */
  public record Entry(String path, State state) {}

  /** All files of the packed theme, sorted by path. */
  public List<Entry> list() throws IOException {
    List<Entry> entries = new ArrayList<>();
    for (String path : THEME.list("")) {
      entries.add(new Entry(path, state(path)));
    }
    return List.copyOf(entries);
  }

  private State state(String path) throws IOException {
    Path own = own(path);
    if (!Files.isRegularFile(own)) {
      return State.PACKED;
    }
    Ejected origin = Ejected.read(own).orElse(null);
    return origin != null && origin.isOutdated() ? State.OUTDATED : State.OWN;
  }

  /**
   * Copies one file.
   *
   * @param path relative to the theme, such as {@code partials/card.html}
   * @return where the copy stands
   * @throws StarterMistake where the theme has no such file, or the site has it already
   */
  public Path copy(String path) throws IOException {
    byte[] original = packed(path);
    Path file = own(path);
    if (Files.exists(file)) {
      throw new StarterMistake(
          file + " exists and is left alone: rotative eject --diff " + path + " compares the two");
    }
    NewFile.write(List.of(NewFile.of(path, Ejected.file(version, path, original))), templates);
    return file;
  }

  /**
   * What would have to change in the site's file to make it the packed one, as a unified diff; empty where nothing
   * would.
   *
   * @throws StarterMistake where one of the two is not there, or is no text
   */
  public List<String> diff(String path) throws IOException {
    byte[] original = packed(path);
    Path file = own(path);
    if (!Files.isRegularFile(file)) {
      throw new StarterMistake(
          "the site has no " + file + ": rotative eject " + path + " copies it there");
    }
    byte[] own = Files.readAllBytes(file);
    if (isBinary(own) || isBinary(original)) {
      if (Arrays.equals(own, original)) {
        return List.of();
      }
      throw new StarterMistake("\"" + path + "\" is no text, and differs from the packed one");
    }
    Ejected origin = Ejected.read(file).orElse(null);
    List<String> before = lines(own);
    List<String> now = lines(origin == null ? original : Ejected.file(version, path, original));
    if (origin != null && !origin.isOutdated()) {
      now.set(0, before.get(0));
    }
    return Comparison.unified(
        "templates/" + path, "packed with rotative " + version, before, now, CONTEXT);
  }

  private static byte[] packed(String path) throws IOException {
    List<String> all = THEME.list("");
    if (!all.contains(path)) {
      throw new StarterMistake("the theme has no file \"" + path + "\": "
          + Suggestion.nearest(path, all)
              .map(near -> "did you mean \"" + near + "\"?")
              .orElse("rotative eject --list names all"));
    }
    return THEME.find(path).orElseThrow();
  }

  private Path own(String path) {
    return templates.resolve(path);
  }

  private static boolean isBinary(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  private static List<String> lines(byte[] bytes) {
    return new ArrayList<>(new String(bytes, StandardCharsets.UTF_8).lines().toList());
  }
}
