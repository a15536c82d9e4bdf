package press.rotative.url;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Readable names for addresses: lower case, words joined by {@code -}, Latin accents folded, other scripts kept, Arabic
 * without its vowel signs.
 * {@code Slug.of(Slug.of(x))} is {@code Slug.of(x)}.
 */
public final class Slug {

  private static final int LONGEST_NAME = 200;
  private static final int TATWEEL = 0x0640;

  private Slug() {}

  /**
   * The slug of a title or a name: {@code "Données ouvertes"} gives {@code donnees-ouvertes}, {@code "C++"} gives
   * {@code c-plus-plus}, {@code "C#"} gives {@code c-sharp}.
   *
   * @return empty where {@code text} has no letter and no digit
   */
  public static String of(String text) {
    return isSlug(text) ? text : make(text);
  }

  /** Whether a text is its own slug, as most names of files are. */
  private static boolean isSlug(String text) {
    boolean touching = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
      if (!plain && !(c == '-' && touching)) {
        return false;
      }
      touching = plain;
    }
    return touching;
  }

  private static String make(String text) {
    String folded = decompose(decompose(text).toLowerCase(Locale.ROOT));
    StringBuilder out = new StringBuilder(folded.length());
    boolean touching = false; // the character before belongs to the same word
    boolean latin = false; // the last letter is Latin: its accents are dropped
    for (int i = 0; i < folded.length(); ) {
      int c = folded.codePointAt(i);
      i += Character.charCount(c);
      if (isMark(c) || c == TATWEEL) {
        if (touching && !latin && !isUnwritten(c)) {
          out.appendCodePoint(c);
        }
      } else if (Character.isLetterOrDigit(c)) {
        join(out, touching);
        appendFolded(out, c);
        latin = Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
        touching = true;
      } else if (touching && (c == '+' || c == '#')) {
        out.append(c == '+' ? "-plus" : "-sharp");
        latin = true;
      } else {
        touching = false;
      }
    }
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  /** {@code text} in small letters, accents of Latin letters dropped, all signs kept. */
  static String fold(String text) {
    String folded = decompose(decompose(text).toLowerCase(Locale.ROOT));
    StringBuilder out = new StringBuilder(folded.length());
    boolean latin = false;
    for (int i = 0; i < folded.length(); ) {
      int c = folded.codePointAt(i);
      i += Character.charCount(c);
      if (!isMark(c)) {
        appendFolded(out, c);
        latin = Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
      } else if (!latin) {
        out.appendCodePoint(c);
      }
    }
    return out.toString();
  }

  /** Before and after lower-casing, since each may bring forth what the other has to change. */
  private static String decompose(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD);
  }

  private static void join(StringBuilder out, boolean touching) {
    if (!touching && !out.isEmpty()) {
      out.append('-');
    }
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** Arabic's signs for vowels and doubled letters, and the stroke that makes a word longer: most people leave them out. */
  private static boolean isUnwritten(int c) {
    return c >= 0x064B && c <= 0x0652 || c == 0x0670 || c == TATWEEL;
  }

  private static void appendFolded(StringBuilder out, int c) {
    switch (c) {
      case 'œ' -> out.append("oe");
      case 'æ' -> out.append("ae");
      case 'ß' -> out.append("ss");
      case 'ø' -> out.append('o');
      case 'đ' -> out.append('d');
      case 'ł' -> out.append('l');
      default -> out.appendCodePoint(c);
    }
  }

  /** The name, cut between words where no disk has room for it: at most 200 bytes in UTF-8. */
  public static String shorten(String name) {
    if (name.length() <= LONGEST_NAME / 3) {
      return name;
    }
    int bytes = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : Character.isSurrogate(c) ? 2 : 3;
      if (bytes > LONGEST_NAME) {
        int end = Math.max(name.lastIndexOf('-', i), 1);
        int cut = end < i / 2 ? i : end;
        return name.substring(0, Character.isLowSurrogate(name.charAt(cut)) ? cut - 1 : cut);
      }
    }
    return name;
  }
}
