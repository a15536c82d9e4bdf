package press.rotative.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One walk through a folder: what was found, and what could not be read. */
final class Walk {

  /** Folders that are reached by links: ten that hold links to one another could be walked for ever. */
  private static final int MOST_LINKS = 1000;

  private final String label;
  private final String prefix;
  private final boolean hidden;
  private final Premises premises;
  private final Predicate<String> wanted;
  private final List<SourceFile> files = new ArrayList<>();
  private final List<Unreadable> problems = new ArrayList<>();
  private final Deque<Stop> stops = new ArrayDeque<>();
  private int links;

  /**
   * A folder to be listed. Each is closed before the next is opened: a tree may be deeper than a program may have files
   * open.
   *
   * @param path as seen from the root, empty or with {@code /} at its end
   * @param way the folders with the links that led here
   */
  private record Stop(Path folder, String path, List<Path> way) {}

  /**
   * @param prefix stands before the path of each file
   * @param hidden whether hidden files count
   * @param wanted which paths count, without the prefix
   */
  Walk(String label, String prefix, boolean hidden, Premises premises, Predicate<String> wanted) {
    this.label = label;
    this.prefix = prefix;
    this.hidden = hidden;
    this.premises = premises;
    this.wanted = wanted;
  }

  List<SourceFile> files() {
    return files;
  }

  List<Unreadable> problems() {
    return problems;
  }

  void root(Path root) throws IOException {
    try {
      Path real =
          Files.isSymbolicLink(root) ? premises.follow(label, root) : premises.enter(label, root);
      stops.add(new Stop(real, "", List.of()));
    } catch (Unreadable e) {
      problems.add(e);
    }
    while (!stops.isEmpty()) {
      List<Stop> level = List.copyOf(stops);
      stops.clear();
      // to look at every file takes longest: on all cores
      List<FolderListing> listings =
          level.parallelStream().map(stop -> FolderListing.of(stop.folder())).toList();
      for (int i = 0; i < level.size(); i++) {
        visit(level.get(i), listings.get(i));
      }
    }
  }

  /** What a link leads to, as if it stood in the link's place. */
  private void follow(Path link, String path, List<Path> way) throws IOException {
    String name = label + "/" + path;
    Path real = premises.follow(name, link);
    BasicFileAttributes attributes = Files.readAttributes(real, BasicFileAttributes.class);
    if (!attributes.isDirectory()) {
      add(real, path, attributes);
      return;
    }
    List<Path> further = new ArrayList<>(way);
    Path parent = link.getParent();
    further.add(parent == null ? real : parent.toRealPath());
    if (further.stream().anyMatch(stop -> stop.startsWith(real))) {
      throw Unreadable.leadsNowhere(name, "leads back to a folder that it stands in");
    }
    links++;
    if (links > MOST_LINKS) {
      throw Unreadable.leadsNowhere(name, "is one of more than " + MOST_LINKS + " to folders");
    }
    stops.add(new Stop(real, path + "/", List.copyOf(further)));
  }

  private void add(Path file, String path, BasicFileAttributes attributes) throws Unreadable {
    String name = label + "/" + path;
    if (!attributes.isRegularFile()) {
      throw Unreadable.noFile(name);
    }
    if (path.indexOf('\\') >= 0) {
      throw Unreadable.oddName(name, "\\");
    }
    files.add(new SourceFile(
        prefix + path,
        name,
        file,
        attributes.size(),
        attributes.lastModifiedTime().toMillis()));
  }

  /**
   * Goes through one folder.
   *
   * <p>A folder that cannot be listed, and a file that cannot be looked at, are problems; one that went away while the
   * folder was listed is no more there than if it had gone before.
   */
  private void visit(Stop stop, FolderListing listing) throws IOException {
    for (FolderListing.Seen seen : listing.seen()) {
      boolean itself = seen.file().equals(stop.folder());
      String path = itself ? stop.path() : stop.path() + seen.file().getFileName();
      if (isHidden(seen.file(), path)) {
        continue;
      }
      BasicFileAttributes attributes = seen.attributes();
      if (attributes == null) {
        tell(path, seen.refusal());
      } else if (attributes.isDirectory() && !attributes.isOther()) {
        stops.add(new Stop(seen.file(), path + "/", stop.way()));
      } else if (wanted.test(path)) {
        look(seen.file(), path, attributes, stop);
      }
    }
  }

  private void look(Path file, String path, BasicFileAttributes attributes, Stop stop)
      throws IOException {
    // Windows has junctions too: folders that are something else
    boolean link = attributes.isSymbolicLink() || attributes.isOther() && attributes.isDirectory();
    try {
      if (link) {
        follow(file, path, stop.way());
      } else {
        add(file, path, attributes);
      }
    } catch (Unreadable e) {
      problems.add(e);
    }
  }

  private void tell(String path, @Nullable IOException refusal) {
    if (refusal != null && !(refusal instanceof NoSuchFileException) && wanted.test(path)) {
      String name = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
      problems.add(Unreadable.refused(name.isEmpty() ? label : label + "/" + name, refusal));
    }
  }

  private boolean isHidden(Path file, String path) {
    boolean fixed = hidden || path.equals("_static") || path.startsWith("_static/");
    return !fixed && file.getFileName().toString().startsWith(".");
  }
}
