package press.rotative.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;

/**
 * Where a file of a site's templates came from, as its first line says: {@code {# ejected from rotative 1.2:
 * partials/card.html 3f2a9c01b7de #}}. The line is a comment that is not published, so only files whose format has one
 * carry it: templates, styles and words.
 *
 * @param version of the program that packed the original
 * @param path of the original, relative to the theme
 * @param hash of the original: the first 12 hexadecimal digits of SHA-256 over its text with single line feeds
 */
public record Ejected(String version, String path, String hash) {

  /** By ending, what a comment on one line begins and ends with. */
  private static final Map<String, List<String>> COMMENTS = Map.of(
      "html", List.of("{# ", " #}"),
      "css", List.of("/* ", " */"),
      "yml", List.of("# ", ""));

  private static final String MARK = "ejected from rotative ";

  private static final int HASH = 12;
  private static final int LONGEST_LINE = 400;
  private static final int LONGEST_SIGN = 3;
  private static final Packed THEME = new Packed("theme");

  /** The file as it is written into a site: the original below a line that names it. */
  public static byte[] file(String version, String path, byte[] original) {
    List<String> comment = COMMENTS.get(ending(path));
    if (comment == null) {
      return original.clone();
    }
    String line = comment.get(0) + "ejected from rotative " + version + ": " + path + " "
        + hash(original) + comment.get(1) + "\n";
    byte[] start = line.getBytes(StandardCharsets.UTF_8);
    byte[] file = new byte[start.length + original.length];
    System.arraycopy(start, 0, file, 0, start.length);
    System.arraycopy(original, 0, file, start.length, original.length);
    return file;
  }

  /** What the first line of a file says of its origin. */
  public static Optional<Ejected> read(Path file) throws IOException {
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(LONGEST_LINE);
    }
    // every build asks this of every file, so what says nothing is seen at a glance
    String text = new String(start, StandardCharsets.UTF_8);
    int mark = text.indexOf(MARK);
    if (mark < 1 || mark > LONGEST_SIGN || text.indexOf('\n') < mark) {
      return Optional.empty();
    }
    String[] words =
        text.substring(mark + MARK.length(), text.indexOf('\n')).strip().split(" ", 4);
    return words.length > 2 && words[0].endsWith(":") && words[2].length() == HASH
        ? Optional.of(new Ejected(words[0].substring(0, words[0].length() - 1), words[1], words[2]))
        : Optional.empty();
  }

  /** Whether the packed file is another than the one that was copied, or is there no more. */
  public boolean isOutdated() throws IOException {
    Optional<byte[]> now = THEME.find(path);
    return now.isEmpty() || !hash(now.get()).equals(hash);
  }

  /**
   * Warns of the files of a site's templates whose originals have changed since they were copied.
   *
   * @param templates the site's folder of templates, which may be missing
   */
  public static List<Diagnostic> check(Path templates) throws IOException {
    List<Diagnostic> problems = new ArrayList<>();
    for (SourceFile file : SourceTree.walk(templates, "templates").files()) {
      if (!COMMENTS.containsKey(ending(file.path()))) {
        continue;
      }
      Ejected origin = read(file.file()).orElse(null);
      if (origin != null && origin.isOutdated()) {
        problems.add(Diagnostic.warning(
            "ejected-outdated",
            new Location(file.label(), 1, 0),
            "\"" + origin.path() + "\" of the theme has changed since it was copied from rotative "
                + origin.version(),
            "see what is new with: rotative eject --diff " + origin.path()));
      }
    }
    return List.copyOf(problems);
  }

  private static String ending(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  private static String hash(byte[] original) {
    try {
      String text = new String(original, StandardCharsets.UTF_8).replace("\r\n", "\n");
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HASH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
