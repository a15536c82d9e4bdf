package press.rotative.content;

/** Counts words as they pass by: what stands between white space and holds a letter or a digit. */
final class WordCount {

  private int words;
  private boolean inside;

  void add(String text) {
    for (int i = 0; i < text.length(); i++) {
      add(text.charAt(i));
    }
  }

  /** Counts what stands outside the tags of a piece of HTML. */
  void addMarkup(String html) {
    boolean tag = false;
    for (int i = 0; i < html.length(); i++) {
      char c = html.charAt(i);
      tag = c == '<' || (tag && c != '>');
      add(tag || c == '>' ? ' ' : c);
    }
    end();
  }

  /** Ends the word that was begun. */
  void end() {
    inside = false;
  }

  int words() {
    return words;
  }

  private void add(char c) {
    if (c <= ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009') {
      inside = false;
    } else if (!inside && isPartOfWord(c)) {
      inside = true;
      words++;
    }
  }

  private static boolean isPartOfWord(char c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return Character.isLetterOrDigit(c) || Character.isHighSurrogate(c);
  }
}
