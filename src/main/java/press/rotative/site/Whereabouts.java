package press.rotative.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds a piece by what other tools call it: its path from the content folder or from the piece that names it, with or
 * without its ending, or its name alone.
 */
final class Whereabouts {

  /** What stands before the name by which a shortcode calls a piece. */
  private static final String CALLED = "@@/";

  private final Map<String, List<String>> byName = new HashMap<>();
  private final Set<String> paths;

  /**
   * @param paths of all pieces, those that are not out among them
   */
  Whereabouts(Collection<String> paths) {
    this.paths = Set.copyOf(paths);
    for (String path : this.paths) {
      byName.computeIfAbsent(name(bare(path)), n -> new ArrayList<>(1)).add(path);
    }
  }

  /** Whether an address calls a piece by name, as shortcodes and Zola's links do. */
  static boolean isCalled(String address) {
    return address.startsWith("@/") || address.startsWith(CALLED);
  }

  /** An address as its author wrote it. */
  static String shown(String address) {
    return address.startsWith(CALLED) ? address.substring(CALLED.length()) : address;
  }

  /**
   * The one piece that is meant.
   *
   * @param folder of the piece that names it
   */
  Optional<String> find(String called, String folder) {
    String wanted = called.startsWith("/") ? called.substring(1) : called;
    if (paths.contains(wanted)) {
      return Optional.of(wanted);
    }
    String beside = Links.join(folder, wanted).orElse(wanted);
    if (paths.contains(beside)) {
      return Optional.of(beside);
    }
    String bare = bare(wanted);
    List<String> namesakes = byName.getOrDefault(name(bare), List.of());
    List<String> near =
        namesakes.stream().filter(p -> bare(p).equals(bare(beside))).toList();
    List<String> same = near.size() == 1
        ? near
        : namesakes.stream()
            .filter(p -> ends(bare(p), bare) || ends(bare(p).replace("_posts/", ""), bare))
            .toList();
    return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
  }

  /** Whether a path ends in these names; Jekyll leaves out that of the folder of posts. */
  private static boolean ends(String path, String names) {
    return ("/" + path).endsWith("/" + names);
  }

  /** A path without its ending; of {@code index.md} its folder's. */
  private static String bare(String path) {
    int dot = path.lastIndexOf('.');
    boolean ending = dot > path.lastIndexOf('/') && path.length() - dot <= 9;
    String bare = ending ? path.substring(0, dot) : path;
    bare = bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
    return bare.endsWith("/index") ? bare.substring(0, bare.length() - 6) : bare;
  }

  private static String name(String bare) {
    return bare.substring(bare.lastIndexOf('/') + 1);
  }
}
