package press.rotative.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import press.rotative.build.CallMistake;
import press.rotative.diag.Suggestion;
import press.rotative.markup.Json;

/** {@code rotative explain}: the manual's page of messages, packed with the program. */
@Command(
    name = "explain",
    header = "say what the code of a message means, and what to do",
    description = {
      "  Prints what the manual says of a code: its weight, what it means, what to do",
      "  and, where that helps, how it is written wrong and right. Without a code,",
      "  all are listed."
    },
    footer = {"  rotative explain dead-link", "  rotative explain"},
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ExplainCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(
      arity = "0..1",
      paramLabel = "CODE",
      completionCandidates = Codes.class,
      description = "The code, as it stands in brackets; none lists all.")
  private @Nullable String code;

  @Mixin
  private TellOptions tell = new TellOptions();

  ExplainCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    Explanations all = Explanations.read(page());
    PrintWriter out = surroundings.out();
    if (code == null) {
      List<String> codes = List.copyOf(all.codes());
      if (tell.json) {
        out.println(Json.object(json -> json.texts("codes", codes)));
      } else {
        codes.forEach(out::println);
      }
    } else {
      String asked = code.strip().replaceAll("^\\[|]$", "").toLowerCase(Locale.ROOT);
      String text = all.find(asked)
          .orElseThrow(() -> new CallMistake("no message has the code \"" + asked + "\": "
              + Suggestion.nearest(asked, all.codes())
                  .map(near -> "did you mean \"" + near + "\"?")
                  .orElse("rotative explain lists all")));
      out.println(
          tell.json ? Json.object(json -> json.text("code", asked).text("text", text)) : text);
    }
    out.flush();
    return 0;
  }

  /** All codes, for the completion in a shell. */
  static final class Codes implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
      return press.rotative.diag.Codes.all().names().iterator();
    }
  }

  private static String page() throws IOException {
    try (InputStream in = ExplainCommand.class.getResourceAsStream("/manual/diagnostics.md")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
