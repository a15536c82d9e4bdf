package press.rotative.cli;

import java.util.Iterator;
import java.util.List;

/** Words that a shell offers for the values of options. Where the site decides, the shell itself looks, when it asks. */
final class ShellWords {

  private ShellWords() {}

  /** The languages that the program speaks. */
  static final class Languages implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return List.of("en", "fr", "ar").iterator();
    }
  }

  /** The folders of the texts, which are the sections. */
  static final class Sections implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return List.of("$(cd content 2>/dev/null && ls -d [!_]*/ 2>/dev/null | tr -d /)")
          .iterator();
    }
  }

  /** The environments, as the names of their files say. */
  static final class Environments implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return List.of("$(ls 2>/dev/null | sed -n 's/^site\\.\\(.*\\)\\.yml$/\\1/p')")
          .iterator();
    }
  }

  /** The editors whose addresses are known. */
  static final class Editors implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return List.of("vscode", "vscodium", "cursor", "zed", "idea", "none").iterator();
    }
  }
}
