package press.rotative.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the manual: its headings, fenced blocks and tables, in the order in which they stand.
 *
 * @param file the page
 */
record ManualPage(Path file, List<Heading> headings, List<Block> blocks, List<Row> rows) {

  private static final Path MANUAL = Path.of("src/site/markdown");
  private static final Pattern FENCE = Pattern.compile("(`{3,})(.*)");
  private static final Pattern HEADING = Pattern.compile("(#{1,6}) (.+)");

  /**
   * @param level 1 for the page's title
   */
  record Heading(int level, String text) {}

  /**
   * @param info what stands behind the opening fence
   * @param heading number of the heading above, counted from the page's title
   * @param line of the page on which its text begins, counted from 0
   */
  record Block(String info, String text, int heading, int line) {}

  /**
   * A row of a table.
   *
   * @param head the head of the table's first column
   * @param heading number of the heading above
   */
  record Row(String head, List<String> cells, int heading) {

    /** The first cell without its back quotes. */
    String name() {
      return cells.get(0).replace("`", "");
    }
  }

  /** All pages of the manual, and the README, which has an example too. */
  static List<ManualPage> all() {
    try (Stream<Path> files = Files.list(MANUAL)) {
      return Stream.concat(files.sorted(), Stream.of(Path.of("README.md")))
          .map(ManualPage::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ManualPage named(String name) {
    return read(MANUAL.resolve(name));
  }

  private static ManualPage read(Path file) {
    ManualPage page = new ManualPage(file, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    List<String> lines = text(file).lines().toList();
    String head = "";
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Matcher fence = FENCE.matcher(line);
      Matcher heading = HEADING.matcher(line);
      if (fence.matches()) {
        int end = lines.subList(i + 1, lines.size()).indexOf(fence.group(1)) + i + 1;
        String text = String.join("\n", lines.subList(i + 1, end)) + "\n";
        page.blocks.add(new Block(fence.group(2), text, page.headings.size(), i + 1));
        i = end;
      } else if (heading.matches()) {
        page.headings.add(new Heading(heading.group(1).length(), heading.group(2)));
      } else if (line.startsWith("| ---")) {
        head = cells(lines.get(i - 1)).get(0);
        page.rows.remove(page.rows.size() - 1);
      } else if (line.startsWith("|")) {
        page.rows.add(new Row(head, cells(line), page.headings.size()));
      }
    }
    return page;
  }

  private static List<String> cells(String line) {
    String inner = line.substring(1, line.lastIndexOf('|'));
    return Arrays.stream(inner.split("(?<!\\\\)\\|", -1))
        .map(cell -> cell.strip().replace("\\|", "|"))
        .toList();
  }

  String text() {
    return text(file);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes another text into a block, which may have moved since this page was read. */
  void rewrite(Block block, String text) {
    Block now = read(file).blocks.get(blocks.indexOf(block));
    List<String> lines = new ArrayList<>(text().lines().toList());
    List<String> old =
        lines.subList(now.line(), now.line() + now.text().split("\n", -1).length - 1);
    old.clear();
    old.addAll(text.lines().toList());
    try {
      Files.writeString(file, String.join("\n", lines) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of all tables whose first column is headed so. */
  List<Row> rows(String head) {
    return rows.stream().filter(row -> row.head().equals(head)).toList();
  }

  String name() {
    return file.getFileName().toString();
  }
}
