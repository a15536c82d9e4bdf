package press.rotative.cli;

import java.util.Iterator;
import java.util.List;

/** Words that a shell offers for the values of options. Where the site decides, the shell itself looks, when it asks. */
final class ShellWords {

  /** How the shell looks: in the folder that {@code -s} names, if it stands in the line. */
  static final String FUNCTIONS = """
      function _rotative_source() {
        local i word folder=.
        for ((i = 1; i < ${#COMP_WORDS[@]} - 1; i++)); do
          word=${COMP_WORDS[i]}
          case "$word" in
            -s|--source)
              folder=${COMP_WORDS[i+1]}
              [ "$folder" = "=" ] && folder=${COMP_WORDS[i+2]} ;;
            --source=*) folder=${word#--source=} ;;
          esac
        done
        case "$folder" in "~/"*) folder=$HOME/${folder#??} ;; esac
        printf '%s' "$folder"
      }
      function _rotative_sections() {
        (cd "$(_rotative_source)/content" 2>/dev/null && find . -name '*.md') |
          sed -n 's|^\\./\\([^_./][^/]*\\)/.*|\\1|p' | sort -u
      }
      function _rotative_environments() {
        (cd "$(_rotative_source)" 2>/dev/null && ls) | sed -n 's/^site\\.\\(.*\\)\\.yml$/\\1/p'
      }
      """;

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
      return List.of("$(_rotative_sections)").iterator();
    }
  }

  /** The environments, as the names of their files say. */
  static final class Environments implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return List.of("$(_rotative_environments)").iterator();
    }
  }

  /** Those that read the script. */
  static final class Shells implements Iterable<String> {
    List<String> names() {
      return List.of("bash", "zsh");
    }

    @Override
    public Iterator<String> iterator() {
      return names().iterator();
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
