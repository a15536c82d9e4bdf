package press.rotative.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.source.Found;
import press.rotative.url.Slug;

/**
 * Words that pieces share, such as tags: those that differ only in case, accents or signs are one term, called as most
 * pieces write it. First all are counted, the newest piece first; then the term of each can be asked for.
 */
final class Terms {

  /** A way to write a term, and where the newest piece does so. */
  private static final class Form {
    private final String slug;
    private final String label;
    private final Location place;
    private int count;

    Form(String slug, String label, Location place) {
      this.slug = slug;
      this.label = label;
      this.place = place;
    }

    /** With its place, unless the message stands there itself. */
    String words(boolean placed) {
      String more = count > 1 ? " and " + (count - 1) + " more" : "";
      return "\"" + label + "\"" + (placed ? " (" + place + more + ")" : more);
    }
  }

  private static final Comparator<Form> MOST_FIRST =
      Comparator.comparingInt((Form f) -> f.count).reversed();

  private final Map<String, Form> byLabel = new HashMap<>();
  private final Map<String, List<Form>> bySlug = new TreeMap<>();

  /** Counts a word; what has no letter and no digit is none. */
  void count(Found<String> word) {
    Form form = byLabel.get(word.value());
    if (form == null) {
      form = new Form(Slug.of(word.value()), word.value(), word.location());
      byLabel.put(word.value(), form);
      if (!form.slug.isEmpty()) {
        bySlug.computeIfAbsent(form.slug, s -> new ArrayList<>(1)).add(form);
      }
    }
    form.count++;
  }

  /** The slug of a word that was counted, empty for one that is none. */
  String slug(String word) {
    Form form = byLabel.get(word);
    return form == null ? "" : form.slug;
  }

  /** Every slug with the form that most pieces write; of several the newest. */
  Map<String, String> labels() {
    Map<String, String> labels = new TreeMap<>();
    bySlug.forEach((slug, forms) -> labels.put(slug, mostFirst(forms).get(0).label));
    return labels;
  }

  private static List<Form> mostFirst(List<Form> forms) {
    return forms.stream().sorted(MOST_FIRST).toList();
  }

  /**
   * What to say of a term that is written in several ways.
   *
   * @param what the word for a term, such as {@code tag}
   * @param known how it is to be written, where somebody says so
   */
  Optional<Diagnostic> findSpellings(String what, String slug, List<String> known) {
    List<Form> forms = mostFirst(bySlug.getOrDefault(slug, List.of()));
    String label = known.isEmpty() && !forms.isEmpty() ? forms.get(0).label : first(known);
    List<Form> others = forms.stream()
        .filter(f -> !f.label.equals(label) && !known.contains(f.label))
        .toList();
    if (label == null || others.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(Diagnostic.warning(
        "term-spellings",
        others.get(0).place,
        "the " + what + " \"" + label + "\" is also written "
            + others.stream()
                .map(form -> form.words(form != others.get(0)))
                .collect(Collectors.joining(", ")),
        "write \"" + label + "\" everywhere; all are one " + what));
  }

  private static @Nullable String first(List<String> known) {
    return known.isEmpty() ? null : known.get(0);
  }
}
