package press.rotative.url;

import java.text.Normalizer;
import java.util.Locale;

/**
 * How a name is made fit for an address. Every tool has its own manner, and whoever comes from one keeps it with the
 * addresses that were made by it.
 */
public enum Spelling {
  /** Rotative's own, that of {@link Slug}. */
  READABLE,
  /** Zola: the same, but {@code +} and {@code #} are signs as others. */
  ZOLA,
  /** WordPress: accents folded, signs dropped, but for points and slashes, which part words. */
  WORDPRESS,
  /** Hugo: small letters, points and underscores kept, other signs dropped. */
  HUGO,
  /** Jekyll: capitals and many signs kept, all else becomes one hyphen. */
  JEKYLL,
  /** Eleventy: as the file is called. */
  WRITTEN,
  /** Astro: small letters, underscores kept, other signs dropped. */
  GITHUB,
  /** Pelican: accents folded, signs dropped. */
  WORDS;

  private static final String OF_HUGO = "._+~-@#";
  private static final String OF_JEKYLL = "._~!$&'()+,;=@";

  /** {@code text} without anything that could lead out of the site or that no file may have; empty where nothing is left. */
  public String of(String text) {
    return switch (this) {
      case READABLE -> Slug.of(text);
      case ZOLA -> Slug.of(text.replace('+', ' ').replace('#', ' '));
      case WORDPRESS -> fit(spell(parted(Slug.fold(text)), "_", false));
      case HUGO -> fit(spell(text.toLowerCase(Locale.ROOT), OF_HUGO, false));
      case GITHUB -> fit(dropSigns(text.toLowerCase(Locale.ROOT)));
      case JEKYLL -> fit(spell(text, OF_JEKYLL, true));
      case WORDS -> fit(spell(Slug.fold(text), "_", false));
      case WRITTEN -> fit(text);
    };
  }

  /**
   * @param kept signs that stay
   * @param parting whether all other signs part words, as spaces do
   */
  private static String spell(String text, String kept, boolean parting) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder out = new StringBuilder(composed.length());
    boolean parted = false;
    for (int i = 0; i < composed.length(); ) {
      int c = composed.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c) || isMark(c) || kept.indexOf(c) >= 0) {
        if (parted && !out.isEmpty() && c != '-' && out.charAt(out.length() - 1) != '-') {
          out.append('-');
        }
        parted = false;
        out.appendCodePoint(c);
      } else {
        parted |= parting || c == '-' || Character.isWhitespace(c) || Character.isSpaceChar(c);
      }
    }
    return out.toString();
  }

  private static String parted(String text) {
    return text.replace('.', ' ').replace('/', ' ').replace('–', ' ').replace('—', ' ');
  }

  /** Each space becomes a hyphen, even beside another. */
  private static String dropSigns(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.strip()
        .codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || isMark(c) || c == '_' || c == '-' || c == ' ')
        .forEach(c -> out.appendCodePoint(c == ' ' ? '-' : c));
    return out.toString();
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** No sign that a file may not have on some system, no point or space at the end. */
  private static String fit(String text) {
    StringBuilder out = new StringBuilder(text.length());
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      boolean bad =
          c < ' ' || c == 0x7f || "\\/:*?\"<>|".indexOf(c) >= 0 || loneSurrogate(composed, i);
      out.append(bad ? '-' : c);
    }
    int end = out.length();
    while (end > 0 && (out.charAt(end - 1) == '.' || out.charAt(end - 1) == ' ')) {
      end--;
    }
    out.setLength(end);
    return out.codePoints().anyMatch(Character::isLetterOrDigit) ? out.toString() : "";
  }

  private static boolean loneSurrogate(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }
}
