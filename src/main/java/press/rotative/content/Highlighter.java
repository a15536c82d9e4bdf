package press.rotative.content;

import java.util.List;
import java.util.Locale;
import press.rotative.content.Grammar.Keys;
import press.rotative.markup.HtmlBuffer;

/**
 * Marks key words with {@code b} and comments with {@code i} in a block of code. One pass over the text with a table of
 * words: a highlighting library would cost a small site more at its start than the rest of its build.
 */
final class Highlighter {

  private final String code;
  private final Grammar grammar;
  private final HtmlBuffer out;
  private int at;
  private int plain;

  private Highlighter(String code, Grammar grammar, HtmlBuffer out) {
    this.code = code;
    this.grammar = grammar;
    this.out = out;
  }

  static void write(String code, Grammar grammar, HtmlBuffer out) {
    Highlighter highlighter = new Highlighter(code, grammar, out);
    if (grammar.keys() == Keys.LINES) {
      highlighter.lines();
    } else {
      highlighter.tokens();
    }
    highlighter.flush(code.length());
  }

  /** Added lines as key words, those taken away as comments. */
  private void lines() {
    while (at < code.length()) {
      int end = code.indexOf('\n', at);
      end = end < 0 ? code.length() : end;
      char sign = code.charAt(at);
      if (sign == '+' || sign == '@') {
        mark("b", end);
      } else if (sign == '-') {
        mark("i", end);
      }
      at = end + 1;
    }
  }

  private void tokens() {
    boolean lineStart = true;
    while (at < code.length()) {
      char c = code.charAt(at);
      int comment = comment();
      if (comment > 0) {
        mark("i", comment);
        at = comment;
      } else if (grammar.quotes().indexOf(c) >= 0 && (c != '\'' || !isInWord())) {
        at = behindQuote(c);
      } else if (isWord(c)) {
        int end = wordEnd();
        if (isKey(at, end, lineStart)) {
          mark("b", end);
        }
        at = end;
      } else {
        at++;
      }
      lineStart = c == '\n' || (lineStart && (c == ' ' || c == '\t' || c == '-'));
    }
  }

  private boolean isInWord() {
    return at > 0 && Character.isLetterOrDigit(code.charAt(at - 1));
  }

  /** Where the comment that begins here ends; 0 where none begins. */
  private int comment() {
    for (String sign : grammar.comments()) {
      boolean apart = !sign.equals("#") || at == 0 || code.charAt(at - 1) <= ' ';
      if (apart && code.startsWith(sign, at)) {
        int end = code.indexOf('\n', at);
        return end < 0 ? code.length() : end;
      }
    }
    List<String> blocks = grammar.blocks();
    if (!blocks.isEmpty() && code.startsWith(blocks.get(0), at)) {
      int end = code.indexOf(blocks.get(1), at + blocks.get(0).length());
      return end < 0 ? code.length() : end + blocks.get(1).length();
    }
    return 0;
  }

  /** Behind the quotation that begins here; one that does not end in its line is none. */
  private int behindQuote(char quote) {
    for (int i = at + 1; i < code.length(); i++) {
      char c = code.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == quote) {
        return i + 1;
      } else if (c == '\n' && quote != '`') {
        return i;
      }
    }
    return code.length();
  }

  private int wordEnd() {
    int end = at;
    while (end < code.length()
        && (isWord(code.charAt(end)) || code.charAt(end) == '-' && dashed())) {
      end++;
    }
    return end;
  }

  private boolean dashed() {
    return grammar.keys() != Keys.NONE;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '@' || c == '$';
  }

  private boolean isKey(int start, int end, boolean lineStart) {
    char next = end < code.length() ? code.charAt(end) : '\n';
    switch (grammar.keys()) {
      case TAGS -> {
        char before = start > 0 ? code.charAt(start - 1) : ' ';
        return before == '<' || (before == '/' && start > 1 && code.charAt(start - 2) == '<');
      }
      case FIELDS -> {
        int sign = end;
        while (sign < code.length() && code.charAt(sign) == ' ') {
          sign++;
        }
        boolean field = sign < code.length() && ":=".indexOf(code.charAt(sign)) >= 0;
        if (lineStart && field) {
          return true;
        }
      }
      default -> {
        // words alone
      }
    }
    if (end - start > 20 || next == '(' && grammar.anyCase()) {
      return false;
    }
    String word = code.substring(start, end);
    return grammar.words().contains(grammar.anyCase() ? word.toLowerCase(Locale.ROOT) : word);
  }

  private void mark(String tag, int end) {
    flush(at);
    out.append('<').append(tag).append('>');
    out.uncounted(code.substring(at, end));
    out.append("</").append(tag).append('>');
    plain = end;
  }

  private void flush(int end) {
    if (end > plain) {
      out.uncounted(code.substring(plain, end));
      plain = end;
    }
  }
}
