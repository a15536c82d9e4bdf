package press.rotative.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Which folders a site can be published into, whatever is in them. */
final class Landing {

  /** Folders of a site that nothing is published into. */
  private static final String[] OWN = {"content", "templates", ".git"};

  private Landing() {}

  /**
   * Where the folder really stands.
   *
   * @throws CallMistake for one that must never be replaced, or cannot be
   */
  static Path expect(Path asked, Path site) throws IOException {
    Path absolute = asked.toAbsolutePath().normalize();
    if (absolute.getParent() == null) {
      throw mistake(asked, "write a folder's name");
    }
    expectFolders(asked, absolute);
    if (Files.isSymbolicLink(absolute)) {
      throw mistake(
          asked, "it is a link: name the folder itself, " + Files.readSymbolicLink(absolute));
    }
    if (Folders.exists(absolute) && !Folders.isFolder(absolute)) {
      throw mistake(asked, "it is no folder");
    }
    Path folder = Folders.real(absolute);
    Path home = Folders.real(site);
    if (home.startsWith(folder)) {
      throw mistake(asked, "the site's own files are there");
    }
    for (String part : OWN) {
      if (folder.startsWith(Folders.real(home.resolve(part)))) {
        throw mistake(asked, "it is part of " + part + "/");
      }
    }
    Path parent = folder.getParent();
    if (parent != null && Folders.isMounted(folder, parent)) {
      throw mistake(asked, "a disk is mounted there: name a folder in it");
    }
    return folder;
  }

  /** What stands on the way has to be folders, or links that lead to some. */
  private static void expectFolders(Path asked, Path absolute) throws IOException {
    for (int names = 1; names < absolute.getNameCount(); names++) {
      Path above = Objects.requireNonNull(absolute.getRoot()).resolve(absolute.subpath(0, names));
      if (!Folders.exists(above)) {
        return;
      }
      if (!Files.isDirectory(above)) {
        boolean link = Files.isSymbolicLink(above);
        throw mistake(asked, above + (link ? " is a link that leads nowhere" : " is no folder"));
      }
    }
  }

  private static CallMistake mistake(Path asked, String why) {
    return new CallMistake("the site cannot be published into " + asked + ": " + why);
  }
}
