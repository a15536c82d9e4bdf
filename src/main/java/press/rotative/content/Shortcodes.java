package press.rotative.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.rotative.content.ShortcodeScanner.Style;
import press.rotative.content.ShortcodeScanner.Tag;

/**
 * Puts links and components of our own in the place of other tools' shortcodes, before Markdown is read: those of Hugo,
 * of Jekyll's Liquid, and WordPress's captions.
 */
final class Shortcodes {

  /** Deeper quotations than this are not read as such. */
  private static final int LONGEST_PREFIX = 200;

  private final String text;
  private final MarkdownSettings settings;
  private final List<Tag> tags;
  /** For each tag the one that ends it, or that it ends; -1 where there is none. */
  private final int[] partners;

  private final int[] lineStarts;

  private final Rewriting rewriting;
  /** Shortcodes that stay as text, with their places in the old text. */
  private final Map<Integer, String> unknown = new HashMap<>();

  private Shortcodes(String text, MarkdownSettings settings) {
    this.text = text;
    this.settings = settings;
    this.tags = ShortcodeScanner.find(text);
    this.partners = partners(tags);
    this.lineStarts = lineStarts(text, tags);
    this.rewriting = new Rewriting(text);
  }

  /**
   * A text without shortcodes.
   *
   * @param unknown names of those that nobody knows, by their places in the old text
   */
  record Rewritten(String text, @Nullable Rewriting rewriting, Map<Integer, String> unknown) {}

  static Rewritten rewrite(String text, MarkdownSettings settings) {
    Shortcodes shortcodes = new Shortcodes(text, settings);
    if (shortcodes.tags.isEmpty()) {
      return new Rewritten(text, null, Map.of());
    }
    for (int i = 0; i < shortcodes.tags.size(); i++) {
      shortcodes.rewrite(i);
    }
    return new Rewritten(shortcodes.rewriting.text(), shortcodes.rewriting, shortcodes.unknown);
  }

  private static int[] partners(List<Tag> tags) {
    int[] partners = new int[tags.size()];
    Map<String, Deque<Integer>> open = new HashMap<>();
    for (int i = 0; i < partners.length; i++) {
      partners[i] = -1;
      Tag tag = tags.get(i);
      String key = tag.style() + tag.name();
      if (!tag.closing()) {
        open.computeIfAbsent(key, k -> new ArrayDeque<>()).push(i);
      } else if (open.containsKey(key) && !open.get(key).isEmpty()) {
        partners[i] = open.get(key).pop();
        partners[partners[i]] = i;
      }
    }
    return partners;
  }

  private void rewrite(int index) {
    Tag tag = tags.get(index);
    String simple = tag.closing() ? null : simple(tag);
    if (simple != null) {
      rewriting.replace(tag.start(), tag.end(), simple);
      return;
    }
    String name = component(tag);
    if (name == null) {
      unknown(tag);
    } else if (tag.closing()) {
      rewriting.replace(tag.start(), tag.end(), partners[index] < 0 ? "" : end(index));
    } else {
      rewriting.replace(tag.start(), tag.end(), begin(index, name));
    }
  }

  /** What stands for a shortcode of the tool's own; null where it is none of those. */
  private @Nullable String simple(Tag tag) {
    if (tag.name().equals("toc") && settings.components().get().contains("toc")) {
      return null;
    }
    return switch (tag.style()) {
      case HUGO, CALL -> hugo(tag);
      case LIQUID -> liquid(tag);
      case OUTPUT -> output(tag);
      case WORDPRESS -> Captions.of(tag);
    };
  }

  private @Nullable String hugo(Tag tag) {
    ShortcodeArguments arguments = ShortcodeArguments.of(tag.arguments());
    return switch (tag.name()) {
      case "" ->
        tag.arguments().startsWith("/*")
            ? escaped(
                "{{< " + tag.arguments().replace("/*", "").replace("*/", "").strip() + " >}}")
            : null;
      case "ref", "relref" -> piece(arguments.main("path"));
      case "highlight" -> tag.inner().isEmpty() ? null : code(arguments.main("lang"), tag.inner());
      case "figure" -> Captions.figure(arguments);
      case "toc" -> "[TOC]";
      case "img", "image" ->
        settings.components().get().contains(tag.name())
            ? null
            : Includes.picture(arguments.named());
      case "gist" -> gist(arguments);
      case "youtube" -> embed("https://www.youtube.com/watch?v=", "id", arguments);
      case "vimeo" -> embed("https://vimeo.com/", "id", arguments);
      case "instagram" -> embed("https://www.instagram.com/p/", "id", arguments);
      case "tweet", "x", "twitter" -> {
        String user = arguments.named().get("user");
        yield embed("https://x.com/" + (user == null ? "i" : user) + "/status/", "id", arguments);
      }
      default -> null;
    };
  }

  private static @Nullable String liquid(Tag tag) {
    ShortcodeArguments arguments = ShortcodeArguments.of(tag.arguments());
    return switch (tag.name()) {
      case "post_url", "link" -> piece(arguments.main("path"));
      case "include" -> Includes.of(arguments);
      case "gist" -> gist(arguments);
      case "highlight" -> tag.inner().isEmpty() ? null : code(arguments.main("lang"), tag.inner());
      case "raw" -> tag.inner();
      case "comment" -> "";
      default -> null;
    };
  }

  /** The values that texts print; what is none of them is text. */
  private @Nullable String output(Tag tag) {
    List<String> parts = List.of((tag.name() + " " + tag.arguments()).split("\\|", -1));
    String first = parts.get(0).strip();
    List<String> filters = parts.stream().skip(1).map(String::strip).toList();
    boolean within = tag.end() < text.length() && "/{".indexOf(text.charAt(tag.end())) >= 0;
    boolean rooted = filters.stream().allMatch(Shortcodes::leadsFromTheTop);
    if (rooted && (first.equals("site.baseurl") || (first.equals("site.url") && within))) {
      return "";
    }
    if (first.equals("site.url")) {
      return settings.address();
    }
    boolean quoted = first.length() > 1 && "\"'".indexOf(first.charAt(0)) >= 0;
    return quoted && rooted && !filters.isEmpty()
        ? address(first.substring(1, first.length() - 1))
        : null;
  }

  /** Whether a filter only puts the site's address before a path. */
  private static boolean leadsFromTheTop(String filter) {
    return filter.equals("relative_url")
        || filter.equals("absolute_url")
        || filter.equals("url")
        || filter.matches("prepend:\\s*site\\.(baseurl|url)");
  }

  /** The link target that means: the piece of this file, wherever it stands. */
  private static @Nullable String piece(@Nullable String path) {
    if (path == null) {
      return null;
    }
    return path.startsWith("#") ? path : address("@/" + path);
  }

  private static String address(String path) {
    return path.replace(" ", "%20").replace("(", "%28").replace(")", "%29");
  }

  /** A link to lines that stand elsewhere: by user and id, or by both as one. */
  private static @Nullable String gist(ShortcodeArguments arguments) {
    String url = arguments.named().get("url");
    List<String> listed = arguments.listed();
    if (url == null && listed.isEmpty()) {
      return null;
    }
    boolean parted = listed.size() > 1 && listed.get(0).indexOf('/') < 0;
    String path = url != null ? url : parted ? listed.get(0) + "/" + listed.get(1) : listed.get(0);
    return InlineDirective.text(
        "embed",
        Captions.pairs("href", path.contains("://") ? path : "https://gist.github.com/" + path));
  }

  private static @Nullable String embed(String place, String key, ShortcodeArguments arguments) {
    List<String> listed = arguments.listed();
    String id = arguments.named().get(key);
    id = id == null && !listed.isEmpty() ? listed.get(listed.size() - 1) : id;
    if (id == null) {
      return null;
    }
    return InlineDirective.text(
        "embed", Captions.pairs("href", place + id, "title", arguments.named().get("title")));
  }

  private static String code(@Nullable String language, String inner) {
    String fence = "```";
    while (inner.contains(fence)) {
      fence += "`";
    }
    String code = inner.startsWith("\n") ? inner.substring(1) : inner;
    return "\n\n" + fence + (language == null ? "" : language) + "\n" + code
        + (code.endsWith("\n") ? "" : "\n") + fence + "\n\n";
  }

  /** The component that the site has for a shortcode. */
  private @Nullable String component(Tag tag) {
    String name = tag.name();
    if (tag.style() == Style.LIQUID && name.equals("include")) {
      String file = ShortcodeArguments.of(tag.arguments()).main("file");
      name = file == null ? name : Includes.name(file);
    }
    boolean known =
        (tag.style() == Style.HUGO || tag.style() == Style.LIQUID || tag.style() == Style.CALL)
            && settings.components().get().contains(name);
    return known ? name : null;
  }

  private void unknown(Tag tag) {
    boolean told = tag.style() != Style.OUTPUT
        || tag.name().startsWith("site.")
        || tag.name().startsWith("page.");
    if (told && !tag.closing()) {
      String file = tag.name().equals("include")
          ? " " + ShortcodeArguments.of(tag.arguments()).main("file")
          : "";
      unknown.put(tag.start(), tag.name() + file);
    }
    rewriting.replace(tag.start(), tag.end(), escaped(text.substring(tag.start(), tag.end())));
  }

  /** {@code text} so that Markdown sees no sign in it. */
  private static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() * 2);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = c <= ' ' || c >= 127 || Character.isLetterOrDigit(c);
      out.append(letter ? "" : "\\").append(c == '\n' ? ' ' : c);
    }
    return out.toString();
  }

  private String begin(int index, String name) {
    Tag tag = tags.get(index);
    Map<String, String> attributes = attributes(tag, name);
    if (partners[index] < 0) {
      return InlineDirective.text(name, attributes);
    }
    if (!isBlock(index)) {
      return InlineDirective.begin(name, attributes);
    }
    return ":::" + name + InlineDirective.braces(attributes) + behind(index);
  }

  private String end(int index) {
    if (!isBlock(partners[index])) {
      return InlineDirective.end(tags.get(index).name());
    }
    boolean first = prefixEnd(index) == tags.get(index).start();
    return (first ? "" : "\n" + prefix(index)) + ":::" + behind(index);
  }

  /** What follows a line of a block: nothing, or a line's beginning for the rest of the author's line. */
  private String behind(int index) {
    return isLast(index) ? "" : "\n" + prefix(index);
  }

  private boolean isLast(int index) {
    int at = tags.get(index).end();
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at == text.length() || text.charAt(at) == '\n';
  }

  /** The signs of quotations and the white space with which a line begins. */
  private String prefix(int index) {
    return text.substring(lineStarts[index], prefixEnd(index));
  }

  private int prefixEnd(int index) {
    int start = lineStarts[index];
    int end = start;
    while (end < Math.min(tags.get(index).start(), start + LONGEST_PREFIX)
        && " \t>".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  /** Where the line of each tag begins. */
  private static int[] lineStarts(String text, List<Tag> tags) {
    int[] starts = new int[tags.size()];
    int start = 0;
    int at = 0;
    for (int i = 0; i < starts.length; i++) {
      for (; at < tags.get(i).start(); at++) {
        start = text.charAt(at) == '\n' ? at + 1 : start;
      }
      starts[i] = start;
    }
    return starts;
  }

  /** Whether a pair stands between lines of text, rather than within one. */
  private boolean isBlock(int begin) {
    int end = partners[begin];
    if (prefixEnd(begin) != tags.get(begin).start()) {
      return false;
    }
    return lineStarts[begin] != lineStarts[end] || isLast(end);
  }

  private static Map<String, String> attributes(Tag tag, String name) {
    ShortcodeArguments arguments = ShortcodeArguments.of(tag.arguments());
    Map<String, String> attributes = new java.util.LinkedHashMap<>(arguments.named());
    List<String> listed = new ArrayList<>(arguments.listed());
    if (tag.name().equals("include") && !listed.isEmpty()) {
      listed.remove(0);
    }
    ComponentForms.Form form = ComponentForms.find(name);
    for (int i = 0; i < listed.size(); i++) {
      String needed = form == null ? null : form.needed() == null ? "title" : form.needed();
      attributes.putIfAbsent(i == 0 && needed != null ? needed : "a" + (i + 1), listed.get(i));
    }
    return attributes;
  }
}
