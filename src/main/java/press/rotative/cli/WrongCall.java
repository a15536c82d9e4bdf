package press.rotative.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import press.rotative.diag.Suggestion;

/** What picocli says of a call that it cannot read, in one line instead of the whole help, which nobody reads who only mistyped. */
final class WrongCall {

  /** What picocli puts before the words of a {@link Values converter}. */
  private static final Pattern REFUSED =
      Pattern.compile("Invalid value for (?:option|positional).*?['\\])]: (.*)", Pattern.DOTALL);

  private WrongCall() {}

  static Failures of(ParameterException mistake) {
    CommandSpec command = mistake.getCommandLine().getCommandSpec();
    String help = command.qualifiedName() + " --help shows what can be written";
    if (mistake instanceof UnmatchedArgumentException unmatched
        && !unmatched.getUnmatched().isEmpty()) {
      return Failures.ofCall(unknown(unmatched.getUnmatched().get(0), command, help));
    }
    if (mistake instanceof MissingParameterException missing) {
      return Failures.ofCall(
          missing.getMissing().stream().map(WrongCall::wanted).collect(Collectors.joining("; ")),
          help);
    }
    Matcher refused = REFUSED.matcher(String.valueOf(mistake.getMessage()));
    ArgSpec argument = mistake.getArgSpec();
    return argument instanceof OptionSpec option && option.arity().max() == 0
        ? Failures.ofCall(name(option) + " takes no value: write it alone, or leave it out")
        : Failures.ofCall(
            argument != null && refused.matches()
                ? name(argument) + " " + refused.group(1)
                : String.valueOf(mistake.getMessage()),
            help);
  }

  private static String unknown(String word, CommandSpec command, String help) {
    boolean option = word.startsWith("-");
    String name = option ? word.replaceFirst("=.*", "") : word;
    Set<String> known = (option ? command.optionsMap() : command.subcommands()).keySet();
    if (!option && known.isEmpty()) {
      List<String> places =
          command.positionalParameters().stream().map(ArgSpec::paramLabel).toList();
      return "\"" + word + "\" is one word too many: " + command.qualifiedName()
          + (places.isEmpty() ? " takes options alone" : " takes one " + places.get(0))
          + "; put what has spaces into quotes";
    }
    return "\"" + name + "\" is not known here: "
        + Suggestion.nearest(name, known)
            .map(near -> "did you mean \"" + near + "\"?")
            .orElse(help);
  }

  private static String wanted(ArgSpec missing) {
    return missing instanceof OptionSpec
        ? name(missing) + " has no value: write " + name(missing) + " " + missing.paramLabel()
        : missing.paramLabel() + " is missing";
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? name(option) : argument.paramLabel();
  }

  /** As the manual calls it, not as Hugo does. */
  private static String name(OptionSpec option) {
    return Arrays.stream(option.names())
        .filter(name -> name.startsWith("--"))
        .findFirst()
        .orElse(option.longestName());
  }
}
