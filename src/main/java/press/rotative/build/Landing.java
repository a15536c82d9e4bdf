package press.rotative.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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

  private static CallMistake mistake(Path asked, String why) {
    return new CallMistake("the site cannot be published into " + asked + ": " + why);
  }
}
