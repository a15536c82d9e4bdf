package press.rotative.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.rotative.content.Passages.Form;
import press.rotative.url.Preset;

/**
 * Writes anew what other readers of Markdown read and CommonMark does not: admonitions, abbreviations, sizes behind
 * pictures, bold words beside letters, links with spaces in their addresses or quotes in their titles, and shortcodes that an exporter has escaped.
 */
final class Dialect {

  private static final Pattern ADMONITION =
      Pattern.compile("(?m)^( {0,3})!!! ?([A-Za-z][\\w-]*)[\\w \\t-]*(?:\"(.*)\"[ \\t]*)?$");

  private static final Pattern ABBREVIATION =
      Pattern.compile("(?m)^ {0,3}\\*\\[([^\\]\\n]+)\\]:[ \\t]*((?:.*[^*\\s])?)[ \\t]*(?:\\n|\\z)");

  /** Lines whose text goes on below them with an indent. */
  private static final Pattern HOLDER =
      Pattern.compile(" *(?:[-*+] |\\d+[.)] |\\[\\^|: |!!! )|\\s{1,3}\\S");

  private static final int INDENT = 4;

  /** So many abbreviations are read in a text. */
  private static final int MOST = 200;

  /** How many lines above one that is indented may tell why. */
  private static final int FAR = 200;

  private final String text;
  private final boolean elder;
  private final boolean python;
  private final List<int[]> verbatim;
  private final List<Edit> edits = new ArrayList<>();
  private final Map<String, String> abbreviations = new LinkedHashMap<>();
  private final List<LooseLink> unread = new ArrayList<>();

  /** The last place of which the line was asked for, and that line's start. */
  private int asked;

  private int askedLine;

  record Edit(int start, int end, String text) {}

  /**
   * A text as CommonMark has it.
   *
   * @param rewriting null where nothing had to be written anew
   * @param abbreviations what they stand for
   * @param unread links that stay text
   */
  record Common(
      String text,
      @Nullable Rewriting rewriting,
      Map<String, String> abbreviations,
      List<LooseLink> unread) {

    static Common as(String text) {
      return new Common(text, null, Map.of(), List.of());
    }
  }

  private Dialect(String text, Form form, MarkdownSettings settings) {
    this.text = text;
    this.elder = settings.elder();
    this.python = settings.preset() == Preset.PELICAN;
    this.verbatim = Passages.of(text, form, settings.liquid()).verbatim();
  }

  static Common read(String text, Form form, MarkdownSettings settings) {
    Dialect dialect = new Dialect(text, form, settings);
    dialect.admonitions();
    dialect.abbreviations();
    dialect.links();
    dialect.brackets();
    dialect.bold();
    return dialect.common();
  }

  private Common common() {
    edits.sort(Comparator.comparingInt(Edit::start));
    Rewriting rewriting = edits.isEmpty() ? null : new Rewriting(text);
    int done = 0;
    for (Edit edit : edits) {
      if (rewriting != null && edit.start() >= done) {
        rewriting.replace(edit.start(), edit.end(), edit.text());
        done = edit.end();
      }
    }
    return new Common(
        rewriting == null ? text : rewriting.text(), rewriting, abbreviations, unread);
  }

  /** Whether a place is in code or the like. */
  private boolean isVerbatim(int at) {
    int last = -1;
    for (int low = 0, high = verbatim.size() - 1; low <= high; ) {
      int middle = (low + high) >>> 1;
      boolean before = verbatim.get(middle)[0] <= at;
      last = before ? middle : last;
      low = before ? middle + 1 : low;
      high = before ? high : middle - 1;
    }
    return (last >= 0 && at < verbatim.get(last)[1]) || isIndented(at);
  }

  /** Where the line of a place begins; places mostly come in order, many on one endless line. */
  private int lineStart(int at) {
    int until = at < asked ? 0 : asked;
    int start = at;
    while (start > until && text.charAt(start - 1) != '\n') {
      start--;
    }
    askedLine = start > until || until == 0 ? start : askedLine;
    asked = at;
    return askedLine;
  }

  /** Whether a place is on a line of code by its indent, as against a part of a list or the like. */
  private boolean isIndented(int at) {
    int line = lineStart(at);
    if (!Passages.isIndented(text, line)) {
      return false;
    }
    boolean parted = false;
    for (int lines = 0; line > 0 && lines < FAR; lines++) {
      int end = line - 1;
      line = text.lastIndexOf('\n', end - 1) + 1;
      boolean blank = text.substring(line, end).isBlank();
      if (!blank && !Passages.isIndented(text, line)) {
        return parted && !HOLDER.matcher(text.substring(line, end)).lookingAt();
      }
      parted |= blank;
    }
    return true;
  }

  /** Boxes of Python-Markdown: as the alerts that GitHub has. */
  private void admonitions() {
    if (!python || !text.contains("!!!")) {
      return;
    }
    Matcher found = ADMONITION.matcher(text);
    while (found.find()) {
      boolean titled = found.group(3) != null;
      boolean filled = isIndentedBelow(found.end());
      if ((titled || filled) && !isVerbatim(found.start())) {
        edits.add(new Edit(found.start(), found.end(), found.group(1) + alert(found)));
        quote(found.end(), found.group(1).length());
      }
    }
  }

  private static String alert(Matcher found) {
    String title = found.group(3) == null ? "" : " " + found.group(3);
    return "> [!" + found.group(2).toUpperCase(Locale.ROOT) + "]" + title;
  }

  /** Whether the next line with any text stands indented. */
  private boolean isIndentedBelow(int end) {
    int line = end + 1;
    for (int at = line; at < text.length() && text.charAt(at) <= ' '; at++) {
      line = text.charAt(at) == '\n' ? at + 1 : line;
    }
    return line < text.length() && Passages.isIndented(text, line);
  }

  /** Makes a quotation of the lines that stand indented below a place, and of boxes among them quotations in it. */
  private void quote(int from, int outer) {
    int line = from + 1;
    int blanks = from + 1;
    int last = from;
    int open = 1;
    while (line < text.length()) {
      int end = text.indexOf('\n', line);
      end = end < 0 ? text.length() : end;
      boolean blank = text.substring(line, end).isBlank();
      int indent = 0;
      while (line + indent < end && text.charAt(line + indent) == ' ') {
        indent++;
      }
      boolean tab = text.startsWith("\t", line);
      if (!blank && !tab && indent < INDENT + outer) {
        break;
      }
      if (!blank) {
        int level = tab ? 1 : Math.min(open, (indent - outer) / INDENT);
        String marks = "> ".repeat(level);
        for (int at = blanks; at < line; at = text.indexOf('\n', at) + 1) {
          edits.add(new Edit(at, at, marks.strip()));
        }
        // else the line would be read as a part of the box above it
        String parted = level < open && blanks == line ? marks.strip() + "\n" : "";
        int words = line + (tab ? 1 : INDENT * level + outer);
        Matcher box = ADMONITION.matcher(text.substring(words, end));
        boolean begins = box.matches();
        edits.add(
            new Edit(line, begins ? end : words, parted + marks + (begins ? alert(box) : "")));
        open = begins ? level + 1 : level;
        blanks = end + 1;
        last = end;
      }
      line = end + 1;
    }
    if (last + 1 == line && line < text.length()) {
      // else what follows would be read as a part of it
      edits.add(new Edit(line, line, "\n"));
    }
  }

  private void abbreviations() {
    if (!elder || !text.contains("*[")) {
      return;
    }
    Matcher found = ABBREVIATION.matcher(text);
    while (abbreviations.size() < MOST && found.find()) {
      if (!isVerbatim(found.start())) {
        abbreviations.put(found.group(1).strip(), found.group(2).strip());
        edits.add(new Edit(found.start(), found.end(), ""));
      }
    }
  }

  private void brackets() {
    if (text.contains("\\[")) {
      EscapedBrackets.plain(text).stream()
          .filter(edit -> !isVerbatim(edit.start()))
          .forEach(edits::add);
    }
  }

  private void bold() {
    if (elder) {
      TightBold.plain(text).stream().filter(edit -> !isVerbatim(edit.start())).forEach(edits::add);
    }
  }

  private void links() {
    for (int at = text.indexOf("]("); at >= 0; at = text.indexOf("](", at + 2)) {
      LooseLink link = LooseLink.at(text, at);
      if (link == null || isVerbatim(at)) {
        continue;
      }
      String read = link.common(elder);
      if (read == null) {
        unread.add(link);
      } else {
        edits.add(new Edit(link.start(), link.end(), read));
      }
    }
  }
}
