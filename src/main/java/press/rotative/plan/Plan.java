package press.rotative.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.rotative.asset.ThemeAssets;
import press.rotative.diag.Checked;
import press.rotative.diag.Diagnostic;
import press.rotative.lang.Words;
import press.rotative.site.Site;
import press.rotative.url.Embargo;
import press.rotative.url.FileName;

/**
 * Every file that will be published; no two stand at the same place.
 *
 * @param outputs in the order of the families, which is the order of importance
 * @param embargo keeps the addresses of other pages out of what is printed
 */
public record Plan(List<Output> outputs, Embargo embargo) {

  /** Signs of a path that a message shows. */
  private static final int SHOWN = 60;

  /** Files that the program makes where the newsroom has none. */
  private static final Set<String> GIVEN = Set.of("robots.txt", "404.html");

  private static final List<Family> FAMILIES = List.of(
      new FrontFamily(),
      new StoryFamily(),
      new SectionFamily(),
      new TopicFamily(),
      new AuthorFamily(),
      new ArchiveFamily(),
      new StandingFamily(),
      new MissingFamily(),
      new FeedFamily(),
      new SitemapFamily(),
      new FileFamily(),
      new ThemeFamily(),
      new RedirectFamily());

  /**
   * Plans the whole site. Two outputs for one address are an error that names both.
   *
   * @param layouts names of the site's templates in {@code layouts/}
   * @param components prints the components of texts
   * @param marks the moment by which pages and lists mark pieces as not out; nothing in a build
   * @param clearance of the site's earlier plans
   */
  public static Checked<Plan> of(
      Site site,
      Words words,
      ThemeAssets theme,
      Set<String> layouts,
      ComponentTemplates components,
      @Nullable Instant marks,
      Clearance clearance) {
    Edition edition = Edition.of(site, words, theme, new Layouts(layouts), components, marks);
    List<Output> outputs = new ArrayList<>();
    FAMILIES.forEach(family -> family.plan(edition, outputs::add));
    letTheirsStand(outputs);
    List<Diagnostic> problems = new ArrayList<>();
    site.articles().forEach(a -> edition.layouts().check(a.layout(), problems));
    site.standing().forEach(s -> edition.layouts().check(s.layout(), problems));
    List<Output> single = single(outputs, site, problems, clearance);
    Embargo embargo = Embargo.of(
        site.config().base(),
        site.heldBack().keySet(),
        single.stream().map(Output::route).toList());
    return new Checked<>(new Plan(single, embargo), problems);
  }

  /** A newsroom's own file for robots or for missing pages stands instead of the one that is made. */
  private static void letTheirsStand(List<Output> outputs) {
    Set<String> theirs = new HashSet<>();
    for (Output output : outputs) {
      if (output instanceof Output.Copy && GIVEN.contains(output.route().path())) {
        theirs.add(output.route().path());
      }
    }
    if (!theirs.isEmpty()) {
      outputs.removeIf(output ->
          !(output instanceof Output.Copy) && theirs.contains(output.route().path()));
    }
  }

  private static List<Output> single(
      List<Output> outputs, Site site, List<Diagnostic> problems, Clearance clearance) {
    if (clearance.covers(outputs)) {
      return List.copyOf(outputs);
    }
    List<Diagnostic> found = new ArrayList<>(0);
    List<Output> single = single(outputs, site, found);
    if (found.isEmpty() && single.size() == outputs.size()) {
      clearance.add(outputs);
    }
    problems.addAll(found);
    return single;
  }

  private static List<Output> single(List<Output> outputs, Site site, List<Diagnostic> problems) {
    Map<String, Output> byKey = new HashMap<>(outputs.size() * 2);
    List<Output> single = new ArrayList<>(outputs.size());
    Map<String, List<Output>> crowds = new HashMap<>(0);
    List<Output[]> shared = new ArrayList<>(0);
    for (Output output : outputs) {
      Output first = byKey.putIfAbsent(output.route().key(), output);
      if (first == null) {
        single.add(output);
      } else {
        List<Output> crowd =
            crowds.computeIfAbsent(output.route().key(), key -> new ArrayList<>(List.of(first)));
        crowd.forEach(other -> shared.add(new Output[] {other, output}));
        crowd.add(output);
      }
    }
    // also of pages that are never out together: each will stand there at its time
    outputs.forEach(output -> check(output, problems));
    List<Output[]> folders = new ArrayList<>(0);
    outputs.forEach(output -> findFiles(output, byKey, folders));
    shared.addAll(folders);
    if (!shared.isEmpty()) {
      Spans spans = new Spans(site);
      tellShared(shared, spans, problems);
      // the names differ, and still there is room for one only
      folders.forEach(pair -> single.remove(spans.isLater(pair[0], pair[1]) ? pair[0] : pair[1]));
    }
    FolderCases cases = new FolderCases();
    for (Output output : single) {
      cases
          .conflict(output.route().file())
          .ifPresent(fault -> problems.add(unportable(output, fault)));
    }
    return List.copyOf(single);
  }

  /** Of two that are out together, the one that came later has to give way; it is told once. */
  private static void tellShared(List<Output[]> shared, Spans spans, List<Diagnostic> problems) {
    Set<Output> told = new HashSet<>();
    for (Output[] pair : shared) {
      boolean turned = spans.isLater(pair[0], pair[1]);
      Output later = turned ? pair[0] : pair[1];
      if (!spans.areApart(pair[0], pair[1]) && told.add(later)) {
        problems.add(Clash.of(turned ? pair[1] : pair[0], later));
      }
    }
  }

  /** A file cannot be a folder too. */
  private static void findFiles(Output output, Map<String, Output> byKey, List<Output[]> shared) {
    String key = output.route().key();
    for (int slash = key.indexOf('/'); slash >= 0; slash = key.indexOf('/', slash + 1)) {
      Output file = byKey.get(key.substring(0, slash));
      if (file != null) {
        shared.add(new Output[] {file, output});
      }
    }
  }

  /** No disk has room for a name of any length. */
  private static void check(Output output, List<Diagnostic> problems) {
    String file = output.route().file();
    if (FileName.isTooLong(file)) {
      problems.add(Diagnostic.error(
          "address-too-long",
          output.origin(),
          "\"" + file.substring(0, SHOWN) + "…\" is too long for a file",
          "write a shorter name, slug or tag"));
    }
    FileName.fault(file).ifPresent(fault -> problems.add(unportable(output, fault)));
  }

  /** A file or a former address has its name already and may keep it; a page gets another easily. */
  private static Diagnostic unportable(Output output, String fault) {
    String message = "\"" + output.route().path() + "\" cannot stand on every disk: " + fault;
    boolean given = output instanceof Output.Copy || output.kind() == Output.Kind.REDIRECT;
    return given
        ? Diagnostic.warning("unportable-name", output.origin(), message, "choose a plainer name")
        : Diagnostic.error(
            "unportable-name", output.origin(), message, "write another slug, tag or address");
  }
}
