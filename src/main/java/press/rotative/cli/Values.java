package press.rotative.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of options; what is wrong with one is said so that it can stand behind the option's name. */
final class Values {

  private Values() {}

  static void register(CommandLine line) {
    line.registerConverter(int.class, Values::number);
    line.registerConverter(Path.class, Values::path);
    line.registerConverter(Instant.class, Values::instant);
  }

  private static int number(String value) {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw refused(value, "is no whole number", "write digits, such as 4");
    }
  }

  /** The empty name is what a script passes that lacks a variable: it must not mean the current folder. */
  private static Path path(String value) {
    if (value.isBlank()) {
      throw refused(value, "names nothing", "write the path of a file or folder");
    }
    try {
      return Path.of(value);
    } catch (InvalidPathException e) {
      String advice = Failures.advice(value);
      throw refused(
          value, "cannot be the name of a file here", advice.isEmpty() ? "write another" : advice);
    }
  }

  /** An instant with its offset, as ISO 8601 writes it. */
  private static Instant instant(String value) {
    try {
      return OffsetDateTime.parse(value).toInstant();
    } catch (DateTimeParseException e) {
      throw refused(
          value, "is no instant", "write date, time and offset, such as 2026-11-24T08:00:00Z");
    }
  }

  private static TypeConversionException refused(String value, String why, String instead) {
    return new TypeConversionException("\"" + value + "\" " + why + ": " + instead);
  }
}
