package press.rotative.picture;

/**
 * @param width in pixels, 0 where the file does not say
 * @param height in pixels, 0 where the file does not say
 */
public record PictureSize(int width, int height) {

  public static final PictureSize UNKNOWN = new PictureSize(0, 0);
}
