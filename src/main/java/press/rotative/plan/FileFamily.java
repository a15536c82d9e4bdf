package press.rotative.plan;

import java.util.function.Consumer;
import press.rotative.diag.Location;
import press.rotative.picture.PictureReader;
import press.rotative.site.PublishedFile;

/** Pictures and files of the newsroom's, byte for byte. */
final class FileFamily implements Family {

  @Override
  public void plan(Edition edition, Consumer<Output> outputs) {
    for (PublishedFile published : edition.site().files()) {
      boolean picture = PictureReader.isPicture(published.file().path());
      outputs.accept(new Output.Copy(
          published.route(),
          Location.of(published.file().label()),
          picture ? Output.Kind.PICTURE : Output.Kind.FILE,
          published.file()));
    }
  }
}
