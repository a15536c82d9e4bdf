package press.rotative.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The folders that a site is made from: nothing that stands elsewhere is read, whatever link leads there. */
public final class Premises {

  private final List<Path> folders;

  private Premises(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  /**
   * @param folders that of the site, and those that the call names; they need not exist
   */
  public static Premises of(Path... folders) throws IOException {
    List<Path> real = new ArrayList<>();
    for (Path one : folders) {
      real.add(Files.exists(one) ? one.toRealPath() : one.toAbsolutePath().normalize());
    }
    return new Premises(real);
  }

  /**
   * Where a file or folder really stands.
   *
   * @param label how messages name it
   * @throws Unreadable where it stands outside, or nowhere
   */
  public Path enter(String label, Path file) throws Unreadable {
    Path real = real(label, file);
    home(label, real);
    return real;
  }

  /**
   * The same for a link that content holds: what is hidden, such as {@code .git} or {@code .env}, is no content either.
   */
  Path follow(String label, Path link) throws Unreadable {
    Path real = real(label, link);
    if (isHidden(home(label, real).relativize(real))) {
      throw Unreadable.leadsOut(label, "to a hidden file or folder");
    }
    return real;
  }

  /** Whether a path, as seen from the folder of a site, leads to what a system hides. */
  public static boolean isHidden(Path seen) {
    for (Path name : seen) {
      if (name.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private Path home(String label, Path real) throws Unreadable {
    return folders.stream()
        .filter(real::startsWith)
        .findFirst()
        .orElseThrow(() -> Unreadable.leadsOut(label, "out of the site"));
  }

  private static Path real(String label, Path file) throws Unreadable {
    try {
      return file.toRealPath();
    } catch (AccessDeniedException e) {
      throw Unreadable.refused(label, e);
    } catch (IOException e) {
      throw Unreadable.leadsNowhere(label, "leads nowhere");
    }
  }
}
