package press.rotative.config;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A colour of the screen, opaque. */
public record Colour(int red, int green, int blue) {

  public static final Colour WHITE = new Colour(255, 255, 255);
  public static final Colour BLACK = new Colour(0, 0, 0);

  private static final Pattern WRITTEN = Pattern.compile("#?(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})");

  /** Reads {@code #rgb} or {@code #rrggbb}. */
  public static Optional<Colour> read(String text) {
    if (!WRITTEN.matcher(text).matches()) {
      return Optional.empty();
    }
    String digits = text.startsWith("#") ? text.substring(1) : text;
    int size = digits.length() / 3;
    int[] parts = new int[3];
    for (int i = 0; i < 3; i++) {
      int part = Integer.parseInt(digits.substring(i * size, (i + 1) * size), 16);
      parts[i] = size == 1 ? part * 17 : part;
    }
    return Optional.of(new Colour(parts[0], parts[1], parts[2]));
  }

  /** The ratio of two colours' brightness, 1 to 21 (WCAG 2.2, "contrast ratio"). */
  public double contrast(Colour other) {
    double one = luminance();
    double two = other.luminance();
    return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
  }

  /** This colour with just so much of another that it reads on a ground, as far as that colour allows. */
  public Colour towards(Colour other, Colour ground, double contrast) {
    for (int percent = 0; percent < 100; percent += 2) {
      Colour mixed = mix(other, percent);
      if (mixed.contrast(ground) >= contrast) {
        return mixed;
      }
    }
    return other;
  }

  private Colour mix(Colour other, int percent) {
    return new Colour(
        mix(red, other.red, percent),
        mix(green, other.green, percent),
        mix(blue, other.blue, percent));
  }

  private static int mix(int one, int two, int percent) {
    return (one * (100 - percent) + two * percent + 50) / 100;
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  /** {@code #rrggbb}. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
  }
}
