package press.rotative.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Lays a command's help out as a page of a manual: name, synopsis, description, options, exit codes, examples. */
final class ManPage {

  private static final int WIDTH = 80;
  private static final Map<String, String> EXIT_CODES = new TreeMap<>(Map.of(
      " 0", "All is well. There may be warnings.",
      " 1", "The site has errors.",
      " 2", "The call is wrong, or the site asks for a newer program.",
      " 3", "The disk, or the program, failed."));

  /** Groups of options, by the name of the field that holds them. */
  private static final List<Map.Entry<String, String>> GROUPS = List.of(
      Map.entry("site", "OPTIONS: THE SITE"),
      Map.entry("out", "OPTIONS: WHAT IS OUT"),
      Map.entry("tell", "OPTIONS: WHAT IS PRINTED"));

  private static final List<String> MANUAL = List.of(
      "",
      "THE MANUAL",
      "  src/site/markdown/index.md, beside the program's sources; its page of",
      "  messages: rotative explain");

  private ManPage() {}

  /** Lays out the help of a command. */
  static void layOut(CommandLine line) {
    UsageMessageSpec usage = line.getCommandSpec().usageMessage();
    String name = line.getCommandSpec().qualifiedName();
    usage.width(WIDTH);
    usage.abbreviateSynopsis(true);
    usage.headerHeading("NAME%n  " + name + " - ");
    usage.synopsisHeading("%nSYNOPSIS%n  ");
    usage.descriptionHeading("%nDESCRIPTION%n");
    usage.parameterListHeading("%nARGUMENTS%n");
    usage.optionListHeading("");
    usage.sectionMap().put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, ManPage::options);
    usage.commandListHeading("%nCOMMANDS%n");
    usage.exitCodeListHeading("%nEXIT CODES%n");
    usage.exitCodeList(EXIT_CODES);
    usage.footerHeading("%nEXAMPLES%n");
    List<String> footer = new ArrayList<>(List.of(usage.footer()));
    footer.addAll(MANUAL);
    usage.footer(footer.toArray(String[]::new));
  }

  /** A command's own options first, then those that it shares with others, each group under its name. */
  private static String options(Help help) {
    Map<String, CommandSpec> shared = help.commandSpec().mixins();
    List<OptionSpec> own = new ArrayList<>(help.commandSpec().options());
    StringBuilder groups = new StringBuilder();
    GROUPS.forEach(group -> {
      CommandSpec options = shared.get(group.getKey());
      if (options != null) {
        own.removeAll(options.options());
        groups
            .append(help.createHeading("%n" + group.getValue() + "%n"))
            .append(help.optionListExcludingGroups(options.options()));
      }
    });
    return help.createHeading("%nOPTIONS%n") + help.optionListExcludingGroups(own) + groups;
  }
}
