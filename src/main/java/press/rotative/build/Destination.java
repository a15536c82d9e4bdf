package press.rotative.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import press.rotative.source.Refusal;

/**
 * The folder that a site is published into. A build is written beside it and swapped in at the end: whoever looks sees
 * the last site or the new one, for the moment of the swap under the name of the old one. A folder that Rotative did
 * not write is never replaced.
 *
 * <p>Beside {@code dist} stand, each for its time: {@code .dist.new}, scrap until it is published, which whoever holds
 * the marker may delete; {@code .dist.old}, always a whole site; and {@code .dist.rotative}, the {@link Marker}.
 */
final class Destination implements AutoCloseable {

  private final Path asked;
  private final Path folder;
  private final Path fresh;
  private final Path old;
  private final Patience patience;
  /** Nothing where Rotative has not worked here, and before it begins to. */
  private @Nullable Marker marker;

  private Destination(Path asked, Path folder, Patience patience) {
    this.asked = asked;
    this.folder = folder;
    this.fresh = beside(folder, "new");
    this.old = beside(folder, "old");
    this.patience = patience;
  }

  /**
   * Takes hold of the folder where Rotative has worked before, so that no other build can until it is closed. Elsewhere
   * it only looks: nothing is made before {@link #begin}, since what is asked for may be mistyped.
   *
   * @param site the folder of the site, none of which may be replaced
   * @throws CallMistake for a folder that cannot be published into, or that holds somebody else's files
   * @throws PublicationFailure where another build runs
   */
  static Destination open(Path asked, Path site, Patience patience) throws IOException {
    Path folder = Landing.expect(asked, site);
    Destination destination = new Destination(asked, folder, patience);
    try {
      if (Folders.exists(beside(folder, "rotative"))) {
        destination.hold();
      } else {
        destination.recover();
        destination.expectOwn(folder);
      }
      return destination;
    } catch (IOException | RuntimeException e) {
      destination.letGo();
      throw e;
    }
  }

  private void hold() throws IOException {
    marker = Marker.open(beside(folder, "rotative"));
    if (marker == null) {
      throw new PublicationFailure(
          "another build is writing " + asked + ": wait until it has ended");
    }
    recover();
    expectOwn(folder);
  }

  private void letGo() throws IOException {
    if (marker != null) {
      marker.close();
    }
  }

  /**
   * Puts the last site back where a build was stopped in the middle of its swap. While a build runs nothing is done: it
   * ends its swap itself. Nor is anything done to what somebody else put there.
   */
  static void restore(Path asked, Patience patience) throws IOException {
    Path folder = Folders.real(asked);
    if (!Folders.isFolder(beside(folder, "old"))
        || Folders.exists(folder)
        || !Folders.exists(beside(folder, "rotative"))) {
      return;
    }
    Destination destination = new Destination(asked, folder, patience);
    try {
      destination.marker = Marker.open(beside(folder, "rotative"));
      if (destination.isClaimed() && destination.owns(destination.old)) {
        destination.recover();
      }
    } finally {
      destination.letGo();
    }
  }

  /** Names of ours begin with a dot: they are no other's, and no web server shows them. */
  private static Path beside(Path folder, String ending) {
    return folder.resolveSibling("." + folder.getFileName() + "." + ending);
  }

  /** The state after a build that was stopped, be it in the middle of its swap. */
  private void recover() throws IOException {
    if (!isClaimed()) {
      for (Path beside : new Path[] {fresh, old}) {
        if (Folders.exists(beside)) {
          throw notOurs(beside);
        }
      }
    }
    if (!Folders.exists(old)) {
      return;
    }
    expectOwn(old);
    if (Folders.isFolder(folder) && !Folders.isEmpty(folder)) {
      // it becomes scrap before it is taken apart: what is called old is whole
      Folders.delete(fresh);
      patience.move(old, fresh);
      Folders.delete(fresh);
    } else {
      Files.deleteIfExists(folder);
      patience.move(old, folder);
    }
  }

  private boolean isClaimed() {
    return marker != null && marker.isClaimed();
  }

  private boolean owns(Path tree) throws IOException {
    return marker == null ? Folders.isEmpty(tree) : marker.owns(tree);
  }

  private void expectOwn(Path tree) throws IOException {
    if (Folders.exists(tree) && !(Folders.isFolder(tree) && owns(tree))) {
      throw notOurs(tree);
    }
  }

  private CallMistake notOurs(Path tree) {
    return new CallMistake(
        (tree.equals(folder) ? asked : asked.resolveSibling(tree.getFileName()))
            + " was not written by Rotative and is left alone: remove it, or name another folder with -d");
  }

  /** An empty folder to write the new site into. */
  Path begin() throws IOException {
    if (marker == null) {
      Files.createDirectories(Objects.requireNonNull(folder.getParent()));
      hold();
    }
    held().claim();
    Folders.delete(fresh);
    return Files.createDirectory(fresh);
  }

  /** Publishes what was written since {@link #begin}. */
  void publish() throws IOException {
    expectOwn(folder);
    boolean first = !Folders.exists(folder);
    if (!first) {
      Folders.copyPermissions(folder, fresh);
    }
    held().announce(fresh, first ? null : folder);
    if (first) {
      patience.move(fresh, folder);
    } else {
      swap();
    }
    try {
      if (!first) {
        patience.move(old, fresh);
      }
      held().settle(folder);
      Folders.delete(fresh);
    } catch (IOException e) {
      // the site is published: what is left lying about, the next build tidies
      return;
    }
  }

  private Marker held() {
    return Objects.requireNonNull(marker, "publishing has not begun");
  }

  private void swap() throws IOException {
    try {
      patience.move(folder, old);
    } catch (IOException e) {
      throw new PublicationFailure(
          "nothing was published: " + asked + " cannot be moved aside (" + Refusal.reason(e)
              + "): close what has it open; where it is a mount, publish into a folder in it",
          e);
    }
    try {
      patience.move(fresh, folder);
    } catch (IOException e) {
      patience.move(old, folder);
      throw e;
    }
  }

  /** Takes away what was not published, and lets other builds in. */
  @Override
  public void close() throws IOException {
    try {
      if (marker != null) {
        Folders.delete(fresh);
      }
    } catch (IOException e) {
      // scrap that somebody holds: the next build takes it away
      return;
    } finally {
      letGo();
    }
  }
}
