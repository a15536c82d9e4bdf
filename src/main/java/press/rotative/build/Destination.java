package press.rotative.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
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
  private final Marker marker;
  private final Patience patience;

  private Destination(Path asked, Path folder, Marker marker, Patience patience) {
    this.asked = asked;
    this.folder = folder;
    this.fresh = beside(folder, "new");
    this.old = beside(folder, "old");
    this.marker = marker;
    this.patience = patience;
  }

  /**
   * Takes hold of the folder; no other build can until it is closed.
   *
   * @param site the folder of the site, none of which may be replaced
   * @throws CallMistake for a folder that can never be published into
   * @throws PublicationFailure where somebody else's files are in the folder, or another build runs
   */
  static Destination open(Path asked, Path site, Patience patience) throws IOException {
    Path folder = Landing.expect(asked, site);
    Files.createDirectories(Objects.requireNonNull(folder.getParent()));
    Marker marker = Marker.open(beside(folder, "rotative"));
    if (marker == null) {
      throw new PublicationFailure(
          "another build is writing " + asked + ": wait until it has ended");
    }
    Destination destination = new Destination(asked, folder, marker, patience);
    try {
      destination.recover();
      destination.expectOwn(folder);
      return destination;
    } catch (IOException | RuntimeException e) {
      marker.close();
      throw e;
    }
  }

  /**
   * Puts the last site back where a build was stopped in the middle of its swap. While a build runs nothing is done: it
   * ends its swap itself.
   */
  static void restore(Path asked, Patience patience) throws IOException {
    Path folder = Folders.real(asked);
    if (!Folders.isFolder(beside(folder, "old")) || Folders.exists(folder)) {
      return;
    }
    Marker marker = Marker.open(beside(folder, "rotative"));
    if (marker != null) {
      try (marker) {
        new Destination(asked, folder, marker, patience).recover();
      }
    }
  }

  /** Names of ours begin with a dot: they are no other's, and no web server shows them. */
  private static Path beside(Path folder, String ending) {
    return folder.resolveSibling("." + folder.getFileName() + "." + ending);
  }

  /** The state after a build that was stopped, be it in the middle of its swap. */
  private void recover() throws IOException {
    if (!marker.isClaimed()) {
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

  private void expectOwn(Path tree) throws IOException {
    if (Folders.exists(tree) && !(Folders.isFolder(tree) && marker.owns(tree))) {
      throw notOurs(tree);
    }
  }

  private PublicationFailure notOurs(Path tree) {
    return new PublicationFailure(
        (tree.equals(folder) ? asked : asked.resolveSibling(tree.getFileName()))
            + " was not written by Rotative and is left alone: remove it, or name another folder with -d");
  }

  /** An empty folder to write the new site into. */
  Path begin() throws IOException {
    marker.claim();
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
    marker.announce(fresh, first ? null : folder);
    if (first) {
      patience.move(fresh, folder);
    } else {
      swap();
    }
    try {
      if (!first) {
        patience.move(old, fresh);
      }
      marker.settle(folder);
      Folders.delete(fresh);
    } catch (IOException e) {
      // the site is published: what is left lying about, the next build tidies
      return;
    }
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
    try (marker) {
      Folders.delete(fresh);
    } catch (IOException e) {
      // scrap that somebody holds: the next build takes it away
      return;
    }
  }
}
