package press.rotative.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import press.rotative.config.SiteFolder;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.site.Held;
import press.rotative.source.SourceFile;
import press.rotative.source.SourceTree;
import press.rotative.url.Embargo;

/**
 * Finds where a newsroom's own files name the address of a page that is not out, of which no reader will see more than
 * the front page's. Where nothing is held back, no file is looked into.
 */
final class Leaks {

  private static final String CODE = "link-to-unpublished";
  private static final String DATA = "_data/";

  private final Proof proof;
  private final Embargo embargo;

  private Leaks(Proof proof) {
    this.proof = proof;
    this.embargo = proof.plan().embargo();
  }

  /** What is not told of a link already, each address once for a file. */
  static List<Diagnostic> told(Proof proof, SiteFolder site, SourceTree content, Workers workers) {
    Leaks leaks = new Leaks(proof);
    return leaks.embargo.isEmpty()
        ? List.of()
        : workers.map(List.copyOf(leaks.files(site, content).entrySet()), leaks::of).stream()
            .flatMap(List::stream)
            .toList();
  }

  /** What is printed, by the name that messages have for it. */
  private Map<String, Path> files(SiteFolder site, SourceTree content) {
    Map<String, Path> files = new LinkedHashMap<>();
    files.put(site.settings(), site.folder().resolve(site.settings()));
    Set<String> held = proof.site().held().stream().map(Held::path).collect(Collectors.toSet());
    for (SourceFile file : content.files()) {
      boolean piece = proof.pieces().containsKey(file.path()) && !held.contains(file.path());
      if (piece || file.path().startsWith(DATA)) {
        files.put(file.label(), file.file());
      }
    }
    try {
      site.ownTemplates().forEach(file -> files.put(file.label(), file.file()));
    } catch (IOException e) {
      // whoever prints from it will say so
    }
    return files;
  }

  private List<Diagnostic> of(Map.Entry<String, Path> file) {
    List<Diagnostic> leaks = new ArrayList<>(0);
    try {
      byte[] text = Files.readAllBytes(file.getValue());
      Set<String> told = new HashSet<>();
      for (Embargo.Slip slip : embargo.find(text)) {
        String address =
            new String(text, slip.start(), slip.end() - slip.start(), StandardCharsets.UTF_8);
        if (told.add(slip.path()) && !isTold(file.getKey(), address)) {
          leaks.add(leak(place(file.getKey(), text, slip.start()), address, slip.path()));
        }
      }
    } catch (IOException e) {
      // it was read before, and is just being written
    }
    return leaks;
  }

  private boolean isTold(String file, String address) {
    return proof.diagnostics().stream()
        .anyMatch(d -> d.code().equals(CODE)
            && d.location().path().equals(file)
            && d.message().contains("\"" + address));
  }

  private Diagnostic leak(Location place, String address, String path) {
    Held.Reason reason = Objects.requireNonNull(proof.site().heldBack().get(path));
    return Diagnostic.warning(
        CODE,
        place,
        "the text names \"" + address + "\", which " + reason.words()
            + ": readers see the address of the front page in its place",
        reason.hint());
  }

  private static Location place(String file, byte[] text, int position) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < position; i++) {
      boolean ended = text[i] == '\n';
      line += ended ? 1 : 0;
      // only the first byte of a sign counts
      column = ended ? 1 : column + ((text[i] & 0xC0) == 0x80 ? 0 : 1);
    }
    return new Location(file, line, column);
  }
}
