package press.rotative.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;

/**
 * Text for a console that may have few letters: code page 850 of Windows has é, and neither arrows nor dashes. What it
 * lacks is written with the letters that it has.
 */
public final class ConsoleText extends FilterWriter {

  private static final Map<Character, String> SIGNS =
      Map.of('→', "->", '…', "...", '’', "'", '–', "-", '—', "-", '\u00A0', " ", '\u202F', " ");

  private final CharsetEncoder encoder;

  private ConsoleText(Writer out, Charset letters) {
    super(out);
    this.encoder = letters.newEncoder();
  }

  /**
   * A writer for a stream of the machine's.
   *
   * @param letters those that whoever reads the stream has
   */
  public static PrintWriter writer(OutputStream stream, Charset letters) {
    Writer plain = new OutputStreamWriter(stream, letters);
    return new PrintWriter(
        letters.equals(StandardCharsets.UTF_8) ? plain : new ConsoleText(plain, letters), true);
  }

  /**
   * The letters of a console: on Windows those of its code page, which Java says under one name since 19 and under
   * another before; elsewhere, and in a file or a pipe, UTF-8 whatever the locale says.
   */
  public static Charset letters(Properties machine, boolean interactive) {
    boolean windows = machine.getProperty("os.name", "").startsWith("Windows");
    String name =
        machine.getProperty("stdout.encoding", machine.getProperty("sun.stdout.encoding", ""));
    return windows && interactive && !name.isEmpty() && Charset.isSupported(name)
        ? Charset.forName(name)
        : StandardCharsets.UTF_8;
  }

  @Override
  public void write(int c) throws IOException {
    char letter = (char) c;
    if (encoder.canEncode(letter)) {
      out.write(letter);
    } else {
      out.write(SIGNS.getOrDefault(letter, "?"));
    }
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    for (int i = from; i < from + length; i++) {
      write(text[i]);
    }
  }

  @Override
  public void write(String text, int from, int length) throws IOException {
    for (int i = from; i < from + length; i++) {
      write(text.charAt(i));
    }
  }
}
