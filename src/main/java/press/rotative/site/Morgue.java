package press.rotative.site;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import press.rotative.config.SiteConfig;
import press.rotative.content.Piece;
import press.rotative.diag.Checked;
import press.rotative.picture.PictureReader;
import press.rotative.picture.PictureSize;
import press.rotative.source.SourceFile;

/**
 * What one newspaper remembers for the next of the same site: each thing by the value that it was made from, so that
 * nothing has to be said about what a change concerns. Safe for several threads.
 */
public final class Morgue {

  private final Map<String, Filed> filed = new ConcurrentHashMap<>();
  private final Map<String, Size> sizes = new ConcurrentHashMap<>();

  private record Size(SourceFile file, Checked<PictureSize> read) {}

  @SuppressWarnings("ReferenceEquality") // a piece that was read anew is another object
  Filed filed(String path, Piece piece, SiteConfig config, boolean opensSection) {
    String plain = Filed.plain(path, config);
    Filed known = filed.get(path);
    if (known != null
        && known.piece() == piece
        && known.plain().equals(plain)
        && known.opensSection() == opensSection) {
      return known;
    }
    Filed fresh = new Filed(path, plain, piece, opensSection);
    filed.put(path, fresh);
    return fresh;
  }

  Checked<PictureSize> size(SourceFile picture) {
    Size known = sizes.get(picture.path());
    if (known == null || !known.file().equals(picture)) {
      known = new Size(picture, PictureReader.read(picture));
      sizes.put(picture.path(), known);
    }
    return known.read();
  }

  /** Lets go of pieces that are not there any more. */
  public void retain(Set<String> pieces) {
    filed.keySet().retainAll(pieces);
  }
}
