package press.rotative.lang;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The ways in which languages count: which form of a word stands beside a whole number. A language's file names its
 * rule, {@code plural: french}.
 */
public enum Plural {
  /** One form for all numbers. */
  NONE {
    @Override
    public Form of(long n) {
      return Form.OTHER;
    }
  },
  /** One, and all others: English, German, Spanish without its millions. */
  ENGLISH {
    @Override
    public Form of(long n) {
      return n == 1 ? Form.ONE : Form.OTHER;
    }
  },
  /** Zero counts as one, and round millions take {@code de}. */
  FRENCH {
    @Override
    public Form of(long n) {
      return n <= 1 ? Form.ONE : n % 1_000_000 == 0 ? Form.MANY : Form.OTHER;
    }
  },
  /** All six forms. */
  ARABIC {
    @Override
    public Form of(long n) {
      if (n <= 2) {
        return n == 0 ? Form.ZERO : n == 1 ? Form.ONE : Form.TWO;
      }
      long hundredth = n % 100;
      return hundredth < 3 ? Form.OTHER : hundredth <= 10 ? Form.FEW : Form.MANY;
    }
  };

  /** A form of a counted word. Only {@link #OTHER} exists in every language. */
  public enum Form {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    /** The form's key in a language's file, such as {@code one}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Form> find(String key) {
      return Arrays.stream(values()).filter(f -> f.key().equals(key)).findFirst();
    }
  }

  /**
   * @param n not negative
   */
  public abstract Form of(long n);

  /** The rule's name in a language's file. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Plural> find(String key) {
    return Arrays.stream(values()).filter(p -> p.key().equals(key)).findFirst();
  }
}
