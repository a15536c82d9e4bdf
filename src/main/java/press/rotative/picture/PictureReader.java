package press.rotative.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import press.rotative.diag.Checked;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.source.SourceFile;
import press.rotative.source.Unreadable;

/** Reads the size of pictures without decoding them. Safe for use by several threads. */
public final class PictureReader {

  private static final Set<String> RASTERS = Set.of("png", "jpg", "jpeg", "gif", "webp");

  private PictureReader() {}

  /** Whether a file's name is that of a picture that browsers show. */
  public static boolean isPicture(String path) {
    String kind = kind(path);
    return kind.equals("svg") || kind.equals("avif") || RASTERS.contains(kind);
  }

  /** The size of a picture; a file that is no picture, or a broken one, is an error. */
  public static Checked<PictureSize> read(SourceFile file) {
    try {
      String kind = kind(file.path());
      PictureSize size = kind.equals("svg")
          ? svg(file.bytes())
          : RASTERS.contains(kind) ? raster(file) : unknown();
      if (size != null) {
        return Checked.of(size);
      }
    } catch (Unreadable e) {
      return new Checked<>(PictureSize.UNKNOWN, List.of(e.diagnostic()));
    } catch (IOException | XMLStreamException | RuntimeException e) {
      // the codecs throw all three on broken files; which one, and why, helps no editor
    }
    return new Checked<>(
        PictureSize.UNKNOWN,
        List.of(Diagnostic.error(
            "bad-picture",
            Location.of(file.label()),
            "\"" + file.name() + "\" cannot be read as a picture",
            "save it again as JPEG, PNG, WebP or SVG")));
  }

  /** The size of a picture of the theme's, unknown where it cannot be read. */
  public static PictureSize size(String path, byte[] bytes) {
    try {
      String kind = kind(path);
      PictureSize size = kind.equals("svg")
          ? svg(bytes)
          : RASTERS.contains(kind) ? raster(new ByteArrayInputStream(bytes)) : unknown();
      return size == null ? PictureSize.UNKNOWN : size;
    } catch (IOException | XMLStreamException | RuntimeException e) {
      return PictureSize.UNKNOWN;
    }
  }

  private static PictureSize unknown() {
    return PictureSize.UNKNOWN;
  }

  private static String kind(String path) {
    return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static @Nullable PictureSize raster(SourceFile file) throws IOException {
    try (InputStream in = file.open()) {
      return raster(in);
    }
  }

  private static @Nullable PictureSize raster(InputStream in) throws IOException {
    ImageIO.setUseCache(false);
    try (ImageInputStream image = ImageIO.createImageInputStream(in)) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(image);
      if (!readers.hasNext()) {
        return null;
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(image, true, true);
        return new PictureSize(reader.getWidth(0), reader.getHeight(0));
      } finally {
        reader.dispose();
      }
    }
  }

  private static @Nullable PictureSize svg(byte[] bytes) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
    try {
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.START_ELEMENT) {
          return xml.getLocalName().equals("svg") ? svg(xml) : null;
        }
      }
      return null;
    } finally {
      xml.close();
    }
  }

  private static PictureSize svg(XMLStreamReader xml) {
    int width = pixels(xml.getAttributeValue(null, "width"));
    int height = pixels(xml.getAttributeValue(null, "height"));
    String box = xml.getAttributeValue(null, "viewBox");
    if (width > 0 && height > 0 || box == null) {
      return width > 0 && height > 0 ? new PictureSize(width, height) : PictureSize.UNKNOWN;
    }
    String[] numbers = box.strip().split("[\\s,]+", -1);
    return numbers.length == 4
        ? new PictureSize(pixels(numbers[2]), pixels(numbers[3]))
        : PictureSize.UNKNOWN;
  }

  /** A length in CSS pixels, rounded; 0 for other units and for none. */
  private static int pixels(@Nullable String length) {
    if (length == null) {
      return 0;
    }
    String number = length.strip();
    try {
      double value = Double.parseDouble(
          number.endsWith("px") ? number.substring(0, number.length() - 2) : number);
      return value > 0 && value < 100_000 ? (int) Math.round(value) : 0;
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
