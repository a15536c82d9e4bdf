package press.rotative.render;

import io.pebbletemplates.pebble.extension.writer.SpecializedWriter;
import java.io.Writer;
import press.rotative.markup.Html;
import press.rotative.markup.HtmlBuffer;

/** Collects a page in memory: what Pebble writes goes into one builder, without locks and copies. */
final class PageWriter extends Writer implements SpecializedWriter {

  /** No page of a magazine is longer, in bytes. */
  private static final int LONGEST = 50_000_000;

  /** A page that grows without end. */
  static final class TooLong extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private final HtmlBuffer page;

  PageWriter(HtmlBuffer page) {
    this.page = page;
  }

  @Override
  public void write(char[] text, int offset, int length) {
    if (page.size() > LONGEST) {
      throw new TooLong();
    }
    page.append(text, offset, length);
  }

  @Override
  public void write(Object value) {
    if (value instanceof Html html) {
      page.append(html);
    } else {
      SpecializedWriter.super.write(value);
    }
  }

  @Override
  public void write(String text) {
    page.append(text);
  }

  @Override
  public void writeSpecialized(String text) {
    page.append(text);
  }

  @Override
  public void writeSpecialized(int number) {
    page.append(number);
  }

  @Override
  public void writeSpecialized(long number) {
    page.append(String.valueOf(number));
  }

  @Override
  public void writeSpecialized(double number) {
    page.append(String.valueOf(number));
  }

  @Override
  public void writeSpecialized(float number) {
    page.append(String.valueOf(number));
  }

  @Override
  public void writeSpecialized(short number) {
    page.append(number);
  }

  @Override
  public void writeSpecialized(byte number) {
    page.append(number);
  }

  @Override
  public void writeSpecialized(char character) {
    page.append(String.valueOf(character));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
