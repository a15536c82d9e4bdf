package press.rotative.starter;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import press.rotative.source.Refusal;

/**
 * A file to be written where none stands yet.
 *
 * @param path relative to the folder that is filled, with {@code /} between folders
 * @param writing puts it there; fails where a file stands
 */
record NewFile(String path, Writing writing) {

  private static final int NAMED = 3;

  NewFile {
    if (path.startsWith("/")) {
      throw new IllegalArgumentException(path + " is not relative");
    }
  }

  /** Writes a file that does not exist. */
  interface Writing {
    void to(Path file) throws IOException;
  }

  static NewFile of(String path, byte[] bytes) {
    return new NewFile(path, file -> Files.write(file, bytes, StandardOpenOption.CREATE_NEW));
  }

  static NewFile copy(String path, Path original) {
    return new NewFile(path, file -> Files.copy(original, file));
  }

  /**
   * Writes all of them, or none where one of them stands there.
   *
   * @throws StarterMistake where a file is in the way, or a link that leads out of the folder
   */
  static void write(List<NewFile> files, Path folder) throws IOException {
    expectFolders(folder);
    List<String> there = files.stream()
        .map(f -> inTheWay(folder, f.path()))
        .flatMap(Optional::stream)
        .distinct()
        .sorted()
        .toList();
    if (!there.isEmpty()) {
      throw new StarterMistake(
          named(there) + (there.size() == 1 ? " exists" : " exist") + " in \"" + folder
              + "\" and nothing is written over: choose another folder, or move what is there");
    }
    for (NewFile file : files) {
      expectWithin(folder, file.path());
    }
    for (NewFile file : files) {
      Path target = folder.resolve(file.path());
      Path parent = target.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      try {
        file.writing().to(target);
      } catch (FileAlreadyExistsException e) {
        throw new StarterMistake("\"" + target + "\" came to exist meanwhile and is left alone");
      } catch (IOException e) {
        // a disk that is full leaves a part, which nobody should take for the file
        Files.deleteIfExists(target);
        throw Refusal.named(target, e);
      }
    }
  }

  /** What stands at its place, or on the way there, has to be a folder. */
  private static void expectFolders(Path folder) {
    Path way = folder;
    while (way != null && !Files.isDirectory(way)) {
      if (Files.exists(way)) {
        throw new StarterMistake(
            "\"" + way + "\" is a file: name a folder, one that may not exist yet");
      }
      way = way.getParent();
    }
  }

  /** What is written stays in the folder, whatever links stand there. */
  private static void expectWithin(Path folder, String path) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Path home = folder.toRealPath();
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      Path parent = folder.resolve(path.substring(0, slash));
      if (Files.exists(parent) && !parent.toRealPath().startsWith(home)) {
        throw new StarterMistake(
            "\"" + parent
                + "\" is a link that leads elsewhere, and nothing is written there: put a folder in its place");
      }
    }
  }

  /** The file itself, or one that stands where it needs a folder. */
  private static Optional<String> inTheWay(Path folder, String path) {
    if (Files.exists(folder.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
      return Optional.of(path);
    }
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      Path parent = folder.resolve(path.substring(0, slash));
      if (Files.exists(parent, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(parent)) {
        return Optional.of(path.substring(0, slash));
      }
    }
    return Optional.empty();
  }

  private static String named(List<String> paths) {
    int shown = Math.min(NAMED, paths.size());
    String names = "\"" + String.join("\", \"", paths.subList(0, shown)) + "\"";
    return paths.size() == shown ? names : names + " and " + (paths.size() - shown) + " more";
  }
}
