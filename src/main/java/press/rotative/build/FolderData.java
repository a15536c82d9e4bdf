package press.rotative.build;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import press.rotative.content.Inherited;
import press.rotative.diag.Checked;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.source.JsonText;
import press.rotative.source.Node;
import press.rotative.source.SourceFile;
import press.rotative.source.SourceTree;
import press.rotative.source.Unreadable;

/** What Eleventy's data of folders say of all pieces below: yes and no, by which pieces are hidden. */
final class FolderData {

  private static final Pattern HIDING =
      Pattern.compile("\\bdraft|\\bpermalink\\W+false|eleventyExcludeFromCollections|\\bpublished");

  private final Map<String, Inherited> found = new TreeMap<>();
  private final List<Diagnostic> problems;

  private FolderData(List<Diagnostic> problems) {
    this.problems = problems;
  }

  /** By folder. */
  static Map<String, Inherited> of(SourceTree tree, List<Diagnostic> problems) {
    FolderData data = new FolderData(problems);
    tree.files().stream().filter(file -> Inherited.isDataOfFolder(file.path())).forEach(data::add);
    return data.found;
  }

  private void add(SourceFile file) {
    try {
      String text = new String(file.bytes(), StandardCharsets.UTF_8);
      if (file.name().endsWith(".json")) {
        add(file, text);
      } else if (HIDING.matcher(text).find()) {
        problems.add(Diagnostic.warning(
            "front-matter-program",
            Location.of(file.label()),
            "\"" + file.name() + "\" is a program, and is not run: what it hides is published",
            "write cascade: and the fields in an _index.md, or name the file in ignore:"));
      }
    } catch (Unreadable e) {
      problems.add(e.diagnostic());
    }
  }

  private void add(SourceFile file, String text) {
    Checked<Node.Mapping> read = JsonText.read(file.label(), text, 1);
    problems.addAll(read.diagnostics());
    Node.Mapping all = read.value();
    List<Node.Entry> flags = all.entries().stream().filter(FolderData::isFlag).toList();
    if (!flags.isEmpty()) {
      Node.Mapping fields = new Node.Mapping(flags, all.line(), all.column());
      found.put(file.folder(), new Inherited(file.label(), null, fields));
    }
  }

  private static boolean isFlag(Node.Entry entry) {
    return entry.value() instanceof Node.Scalar scalar && scalar.text().matches("true|false");
  }
}
