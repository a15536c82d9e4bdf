package press.rotative.content;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import press.rotative.content.Insertion.Use;
import press.rotative.content.Insertion.Words;
import press.rotative.content.Insertions.Mark;
import press.rotative.content.Passages.Form;
import press.rotative.content.Shortcode.Style;
import press.rotative.content.matter.FrontMatter;

/**
 * Puts marks in the place of other tools' shortcodes, before Markdown is read: those of Hugo, of Jekyll's Liquid, of Zola,
 * and WordPress's.
 */
final class Shortcodes {

  /** Deeper quotations than this are not read as such. */
  private static final int LONGEST_PREFIX = 200;

  private final String text;
  private final Form form;
  private final List<Shortcode> shortcodes;
  /** For each shortcode the one that ends it, or that it ends; -1 where there is none. */
  private final int[] partners;

  private final int[] lineStarts;
  /** Where empty lines are. */
  private final int[] blanks;

  private final Meanings meanings;
  private final Rewriting rewriting;
  private final Insertions insertions;
  /** The numbers of marks whose ends have not come. */
  private final Map<Integer, Integer> begun = new HashMap<>(0);
  /** The HTML that stands for the ends of pairs. */
  private final Map<Integer, String> after = new HashMap<>(0);
  /** Shortcodes that stay as text, by the numbers of their marks. */
  private final Map<Integer, Unknown> unknown = new HashMap<>();

  private Shortcodes(
      String text,
      Form form,
      List<Shortcode> shortcodes,
      MarkdownSettings settings,
      FrontMatter fields) {
    this.text = text;
    this.form = form;
    this.shortcodes = shortcodes;
    this.meanings = new Meanings(text, settings, fields);
    this.partners = partners(shortcodes);
    this.lineStarts = lineStarts(text, shortcodes);
    this.blanks = blanks(text);
    this.rewriting = new Rewriting(text);
    this.insertions = new Insertions(settings.address());
  }

  /** A shortcode that nobody knows, and its place in the old text. */
  record Unknown(String name, int place) {}

  /**
   * A text without shortcodes.
   *
   * @param rewriting null where there were none
   * @param unknown those that nobody knows, by the numbers of their marks
   * @param open those that begin and never end
   */
  record Rewritten(
      String text,
      @Nullable Rewriting rewriting,
      Insertions insertions,
      Map<Integer, Unknown> unknown,
      List<Shortcode> open) {

    static Rewritten nothing(String text) {
      return new Rewritten(text, null, Insertions.NONE, Map.of(), List.of());
    }
  }

  static Rewritten rewrite(String text, Form form, MarkdownSettings settings, FrontMatter fields) {
    List<Shortcode> found = Passages.of(text, form, settings.liquid()).shortcodes();
    if (found.isEmpty()) {
      return Rewritten.nothing(text);
    }
    Shortcodes shortcodes = new Shortcodes(text, form, found, settings, fields);
    for (int i = 0; i < found.size(); i++) {
      shortcodes.rewrite(i);
    }
    return new Rewritten(
        shortcodes.rewriting.text(),
        shortcodes.rewriting,
        shortcodes.insertions,
        shortcodes.unknown,
        found.stream().filter(Shortcode::open).toList());
  }

  private static int[] partners(List<Shortcode> shortcodes) {
    int[] partners = new int[shortcodes.size()];
    Map<String, Deque<Integer>> open = new HashMap<>();
    for (int i = 0; i < partners.length; i++) {
      partners[i] = -1;
      Shortcode shortcode = shortcodes.get(i);
      String key = shortcode.style() + shortcode.name();
      if (!shortcode.closing()) {
        open.computeIfAbsent(key, k -> new ArrayDeque<>()).push(i);
      } else if (open.containsKey(key) && !open.get(key).isEmpty()) {
        partners[i] = open.get(key).pop();
        partners[partners[i]] = i;
      }
    }
    return partners;
  }

  private void rewrite(int index) {
    Shortcode shortcode = shortcodes.get(index);
    if (shortcode.closing()) {
      end(index, shortcode);
      return;
    }
    Insertion meaning = meanings.of(shortcode, partners[index] >= 0);
    if (shortcode.hasInner() && meaning instanceof Insertion.Plain) {
      keepInner(index, shortcode);
    } else if (meaning instanceof Insertion.Plain plain) {
      replace(shortcode, plain.text());
    } else if (meaning == null) {
      unknown(shortcode);
    } else {
      begin(index, shortcode, meaning);
    }
  }

  private void replace(Shortcode shortcode, String other) {
    rewriting.replace(shortcode.start(), shortcode.end(), other);
  }

  private String written(Shortcode shortcode) {
    return text.substring(shortcode.start(), shortcode.end());
  }

  /** Takes the two tags away around what is to stay as it is, or makes fences of them. */
  private void keepInner(int index, Shortcode shortcode) {
    if (shortcode.style() == Style.COMMENT) {
      replace(shortcode, "");
      return;
    }
    if (shortcode.name().equals("raw")) {
      rewriting.replace(shortcode.start(), shortcode.innerStart(), "");
      rewriting.replace(shortcode.innerEnd(), shortcode.end(), "");
      return;
    }
    ShortcodeArguments arguments = ShortcodeArguments.of(shortcode.arguments());
    String language = shortcode.style() == Style.WORDPRESS
        ? Brackets.language(shortcode.name(), arguments)
        : ShortcodeCode.isHexos(shortcode)
            ? ShortcodeCode.language(arguments)
            : arguments.main("lang");
    String inner = text.substring(shortcode.innerStart(), shortcode.innerEnd());
    if (form == Form.HTML) {
      replace(shortcode, ShortcodeCode.html(language, inner));
    } else if (prefixEnd(index) == shortcode.start() && ShortcodeCode.isOnLines(inner)) {
      String fence = ShortcodeCode.fence(inner);
      int last = text.lastIndexOf('\n', shortcode.innerEnd() - 1);
      int indent = shortcode.innerEnd() - last - 1;
      rewriting.replace(
          shortcode.start(),
          shortcode.innerStart(),
          title(index, shortcode, arguments) + fence + (language == null ? "" : language));
      rewriting.replace(
          shortcode.innerEnd(),
          shortcode.end(),
          fence + behind(shortcode.end(), "\n" + " ".repeat(indent)));
    } else if (inner.indexOf('\n') < 0
        && !(prefixEnd(index) == shortcode.start() && isLast(shortcode.end()))) {
      mark(shortcode, new Mark(new Insertion.Code(inner.strip()), written(shortcode), null));
    } else {
      replace(shortcode, ShortcodeCode.fenced(language, inner));
    }
  }

  /** What stands above a block of code of Hexo's. */
  private String title(int index, Shortcode shortcode, ShortcodeArguments arguments) {
    String title = ShortcodeCode.isHexos(shortcode) ? ShortcodeCode.title(arguments) : "";
    return title.isEmpty() ? "" : "`" + title + "`" + alone(index, "");
  }

  private void unknown(Shortcode shortcode) {
    String written = written(shortcode);
    int number = mark(shortcode, new Mark(new Words(written), written, null));
    if (!shortcode.closing() && !shortcode.name().isEmpty() && !isMaths(shortcode)) {
      String file = shortcode.name().equals("include")
          ? " " + ShortcodeArguments.of(shortcode.arguments()).main("file")
          : "";
      boolean value =
          shortcode.style() == Style.OUTPUT && !shortcode.name().matches("(site|page)\\..*");
      String name = value ? "{{ " + shortcode.name() + " }}" : shortcode.name() + file;
      unknown.put(number, new Unknown(name, shortcode.start()));
    }
  }

  /** Whether braces are TeX's, as in {@code \frac{{a}}{{b}}}. */
  private boolean isMaths(Shortcode shortcode) {
    int name = shortcode.start() - 1;
    boolean tight = shortcode.style() == Style.OUTPUT && text.charAt(shortcode.start() + 2) > ' ';
    if (!tight || name < 0) {
      return false;
    }
    if ("}^_".indexOf(text.charAt(name)) >= 0) {
      return true;
    }
    while (name > 0 && Character.isLetter(text.charAt(name))) {
      name--;
    }
    return text.charAt(name) == '\\';
  }

  /** The number of the mark. */
  private int mark(Shortcode shortcode, Mark mark) {
    int number = insertions.add(mark);
    replace(shortcode, Insertions.text(Insertions.OPEN, number));
    return number;
  }

  private void begin(int index, Shortcode shortcode, Insertion meaning) {
    int partner = partners[index];
    if (meaning instanceof Insertion.Around around && partner >= 0) {
      replace(shortcode, alone(index, around.before()));
      after.put(partner, around.after());
      return;
    }
    if (partner < 0 || !(meaning instanceof Use)) {
      mark(shortcode, new Mark(meaning, written(shortcode), null));
      if (partner >= 0) {
        // what it does not hold ends nothing either
        begun.put(partner, -1);
      }
      return;
    }
    int number =
        insertions.add(new Mark(meaning, written(shortcode), written(shortcodes.get(partner))));
    begun.put(partner, number);
    if (!isBlock(index)) {
      replace(shortcode, Insertions.text(Insertions.OPEN, number));
    } else {
      boolean first = prefixEnd(index) == shortcode.start();
      replace(
          shortcode,
          (first ? "" : "\n" + prefix(index))
              + Insertions.text(Insertions.BLOCK, number)
              + behind(shortcode.end(), "\n" + prefix(index)));
    }
  }

  /** Lines with nothing above and below them. */
  private String alone(int index, String lines) {
    String line = "\n" + prefix(index);
    return line + line + lines.replace("\n", line) + line + line;
  }

  private void end(int index, Shortcode shortcode) {
    String html = after.get(index);
    if (html != null) {
      replace(shortcode, alone(index, html));
      return;
    }
    Integer number = begun.get(index);
    if (number == null) {
      if (partners[index] >= 0) {
        // what began it is shown as text, and so is this
        String written = written(shortcode);
        mark(shortcode, new Mark(new Words(written), written, null));
      } else if (meanings.component(shortcode) == null) {
        unknown(shortcode);
      } else {
        replace(shortcode, "");
      }
    } else if (number < 0) {
      replace(shortcode, "");
    } else if (isBlock(partners[index])) {
      boolean first = prefixEnd(index) == shortcode.start();
      replace(
          shortcode,
          (first ? "" : "\n" + prefix(index))
              + Insertions.text(Insertions.END, number)
              + behind(shortcode.end(), "\n" + prefix(index)));
    } else {
      replace(shortcode, Insertions.text(Insertions.END, number));
    }
  }

  /** What parts a mark from the rest of its line, where there is any. */
  private String behind(int end, String line) {
    return isLast(end) ? "" : line;
  }

  private boolean isLast(int end) {
    int at = end;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at == text.length() || text.charAt(at) == '\n';
  }

  /** With what a line begins that stands in the same quotations and lists. */
  private String prefix(int index) {
    StringBuilder prefix = new StringBuilder(text.substring(lineStarts[index], prefixEnd(index)));
    for (int i = 0; i < prefix.length(); i++) {
      if (" \t>".indexOf(prefix.charAt(i)) < 0) {
        prefix.setCharAt(i, ' ');
      }
    }
    return prefix.toString();
  }

  /** Where on its line white space, the signs of quotations and one of a list end. */
  private int prefixEnd(int index) {
    int start = lineStarts[index];
    int limit = Math.min(shortcodes.get(index).start(), start + LONGEST_PREFIX);
    int end = behindSpace(start, limit);
    int sign = end;
    while (sign < limit && Character.isDigit(text.charAt(sign))) {
      sign++;
    }
    boolean list = sign < limit && (sign == end ? "-*+" : ".)").indexOf(text.charAt(sign)) >= 0;
    int behind = list ? behindSpace(sign + 1, limit) : sign;
    return list && behind > sign + 1 ? behind : end;
  }

  private int behindSpace(int from, int limit) {
    int at = from;
    while (at < limit && " \t>".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** Where the line of each shortcode begins. */
  private static int[] lineStarts(String text, List<Shortcode> shortcodes) {
    int[] starts = new int[shortcodes.size()];
    int start = 0;
    int at = 0;
    for (int i = 0; i < starts.length; i++) {
      for (; at < shortcodes.get(i).start(); at++) {
        start = text.charAt(at) == '\n' ? at + 1 : start;
      }
      starts[i] = start;
    }
    return starts;
  }

  /** Whether a pair stands between lines of text, rather than within one. */
  private boolean isBlock(int begin) {
    int end = partners[begin];
    Shortcode first = shortcodes.get(begin);
    Shortcode last = shortcodes.get(end);
    if (isParted(first.end(), last.start())) {
      return true;
    }
    return prefixEnd(begin) == first.start()
        && (lineStarts[begin] != lineStarts[end] || isLast(last.end()));
  }

  /** Whether an empty line stands between two places. */
  private boolean isParted(int from, int to) {
    int found = Arrays.binarySearch(blanks, from);
    int next = found < 0 ? -found - 1 : found;
    return next < blanks.length && blanks[next] < to;
  }

  private static int[] blanks(String text) {
    return IntStream.range(1, text.length())
        .filter(i -> text.charAt(i) == '\n' && text.charAt(i - 1) == '\n')
        .toArray();
  }
}
