package press.rotative.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.rotative.content.Insertion.Plain;
import press.rotative.content.Insertion.Use;
import press.rotative.content.Shortcode.Style;
import press.rotative.content.matter.FieldValues;
import press.rotative.content.matter.FrontMatter;
import press.rotative.url.Preset;

/** What other tools' shortcodes mean here. */
final class Meanings {

  private static final Plain NOTHING = new Plain("");

  /** Arguments that say how a shortcode looks and what it does, and nothing to readers. */
  private static final Set<String> LAYOUT = Set.of(
      "class",
      "id",
      "style",
      "width",
      "height",
      "align",
      "autoplay",
      "controls",
      "loop",
      "muted",
      "loading",
      "preload");

  private final String text;
  private final MarkdownSettings settings;
  private final FrontMatter fields;

  /**
   * @param text in which the shortcodes stand
   * @param fields of the piece, for those that show one
   */
  Meanings(String text, MarkdownSettings settings, FrontMatter fields) {
    this.text = text;
    this.settings = settings;
    this.fields = fields;
  }

  /**
   * What stands for a shortcode that ends no other; null where nobody knows it, or it only shares its name with a
   * component of ours.
   *
   * @param filled whether another ends it, so that something stands between the two
   */
  @Nullable
  Insertion of(Shortcode shortcode, boolean filled) {
    boolean kept = (shortcode.name().equals("toc") && has("toc"))
        || (!filled && Pairs.NAMES.contains(shortcode.name()));
    Insertion own = kept ? null : own(shortcode);
    String name = own == null ? component(shortcode) : null;
    return name == null ? own : use(name, attributes(shortcode, name), filled);
  }

  /** The use of a component that shows all that is written; else a box where that is an address and its title. */
  private @Nullable Insertion use(String name, Map<String, String> written, boolean filled) {
    ComponentForms.Form form = ComponentForms.find(name);
    if (form == null) {
      return new Use(name, written);
    }
    Map<String, String> said = new LinkedHashMap<>(written);
    said.entrySet()
        .removeIf(e -> LAYOUT.contains(e.getKey()) && !form.takes(e.getKey(), e.getValue()));
    if (form.shows(said, filled)) {
      return new Use(name, said);
    }
    String title = said.remove("title");
    String address = said.size() == 1 && !filled ? said.values().iterator().next() : "";
    return address.startsWith("https://") && new Embeds(settings.embeds()).isKnown(address)
        ? Films.box(address, title)
        : null;
  }

  private boolean has(String component) {
    return settings.components().get().contains(component);
  }

  private @Nullable Insertion own(Shortcode shortcode) {
    ShortcodeArguments arguments = ShortcodeArguments.of(shortcode.arguments());
    return switch (shortcode.style()) {
      case HUGO, CALL -> hugo(shortcode, arguments);
      case LIQUID -> liquid(shortcode, arguments);
      case OUTPUT -> output(shortcode);
      case WORDPRESS -> wordpress(shortcode);
      case COMMENT -> NOTHING;
      case SHOWN -> new Insertion.Words(shortcode.name());
    };
  }

  private @Nullable Insertion wordpress(Shortcode shortcode) {
    if (Brackets.isCode(shortcode.name())) {
      return NOTHING;
    }
    String inner = shortcode.hasInner()
        ? text.substring(shortcode.innerStart(), shortcode.innerEnd()).strip()
        : "";
    return Players.of(shortcode.name(), shortcode.arguments(), inner);
  }

  private @Nullable Insertion hugo(Shortcode shortcode, ShortcodeArguments arguments) {
    return switch (shortcode.name()) {
      case "ref", "relref" -> piece(arguments.main("path"));
      case "highlight" -> shortcode.hasInner() ? NOTHING : null;
      case "figure" -> Captions.figure(arguments);
      case "toc" -> new Insertion.Contents();
      case "img", "image" -> has(shortcode.name()) ? null : Includes.picture(arguments.named());
      case "gist" -> Films.gist(arguments);
      case "youtube",
          "vimeo",
          "vimeo_simple",
          "instagram",
          "instagram_simple",
          "tweet",
          "x",
          "x_simple",
          "twitter",
          "twitter_simple",
          "streamable",
          "spotify",
          "soundcloud" -> Films.of(shortcode.name(), arguments);
      case "param" -> field(arguments.main("name"));
      case "details" -> has("details") ? null : Pairs.details(arguments);
      case "pullquote" -> has("pullquote") ? null : Pairs.pull(arguments);
      default -> null;
    };
  }

  private @Nullable Insertion liquid(Shortcode shortcode, ShortcodeArguments arguments) {
    String name = shortcode.name();
    return switch (name) {
      case "post_url" -> piece(arguments.main("path"));
      case "link" ->
        arguments.listed().size() > 1
            ? Pairs.link(arguments.listed())
            : piece(arguments.main("path"));
      case "post_link" -> has(name) ? null : Pairs.piece(arguments.listed());
      case "include" -> {
        ShortcodeArguments given = arguments.with(this::value);
        yield given == null ? null : Includes.of(given);
      }
      case "youtube", "vimeo", "twitter", "tweet" ->
        has(name) ? null : Films.first(name, arguments);
      case "img", "image", "asset_img" ->
        has(name)
            ? null
            : Includes.picture(
                arguments.listed(), shortcode.arguments().matches("(?s).*[\"'],\\s.*"));
      case "video" -> Includes.video(arguments.listed());
      case "blockquote" -> has(name) ? null : Pairs.quotation(shortcode.arguments());
      case "pullquote" ->
        // what has no key says how it looks
        has(name) ? null : Pairs.pull(new ShortcodeArguments(arguments.named(), List.of()));
      case "gist" -> Films.gist(arguments);
      case "highlight", "codeblock", "code", "raw" -> shortcode.hasInner() ? NOTHING : null;
      default -> null;
    };
  }

  /** The values that texts print; what is none of them is text. */
  private @Nullable Insertion output(Shortcode shortcode) {
    List<String> parts = List.of((shortcode.name() + " " + shortcode.arguments()).split("\\|", -1));
    String first = parts.get(0).strip();
    List<String> filters = parts.stream().skip(1).map(String::strip).toList();
    int end = shortcode.end();
    boolean within = end < text.length() && "/{".indexOf(text.charAt(end)) >= 0;
    boolean rooted = filters.stream().allMatch(Meanings::leadsFromTheTop);
    if (rooted && (first.equals("site.baseurl") || (first.equals("site.url") && within))) {
      return NOTHING;
    }
    if (first.equals("site.url")) {
      return new Plain(settings.address());
    }
    if (first.startsWith("page.") && filters.isEmpty()) {
      return field(first.substring("page.".length()));
    }
    if (settings.preset() == Preset.ELEVENTY && filters.isEmpty() && isName(first)) {
      return field(first);
    }
    boolean quoted = first.length() > 1 && "\"'".indexOf(first.charAt(0)) >= 0;
    boolean address = first.indexOf("://") > 0 && text.startsWith("](", shortcode.start() - 2);
    return quoted && (rooted || address) && !filters.isEmpty()
        ? new Plain(address(first.substring(1, first.length() - 1)))
        : null;
  }

  private static boolean isName(String written) {
    return written.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '.');
  }

  private @Nullable Insertion field(@Nullable String name) {
    String value = name == null ? null : FieldValues.text(fields, name);
    return value == null ? null : new Insertion.Words(value);
  }

  /** What an argument says; null where it asks for what nobody here knows. */
  private @Nullable String value(String argument) {
    if (argument.startsWith("page.")) {
      return FieldValues.text(fields, argument.substring("page.".length()));
    }
    return argument.matches("(site|include|layout|post)\\.[\\w.]+") ? null : argument;
  }

  /** Whether a filter only puts the site's address before a path. */
  private static boolean leadsFromTheTop(String filter) {
    return filter.equals("relative_url")
        || filter.equals("absolute_url")
        || filter.equals("url")
        || filter.matches("prepend:\\s*site\\.(baseurl|url)");
  }

  private static @Nullable Insertion piece(@Nullable String path) {
    if (path == null) {
      return null;
    }
    return new Insertion.Address(path.startsWith("#") ? path : address("@@/" + path));
  }

  private static String address(String path) {
    return path.replace(" ", "%20").replace("(", "%28").replace(")", "%29");
  }

  /** The component that the site has for a shortcode. */
  @Nullable
  String component(Shortcode shortcode) {
    String name = shortcode.name();
    if (shortcode.style() == Style.LIQUID && name.equals("include")) {
      String file = ShortcodeArguments.of(shortcode.arguments()).main("file");
      name = file == null ? name : Includes.name(file);
    }
    boolean known = (shortcode.style() == Style.HUGO
            || shortcode.style() == Style.LIQUID
            || shortcode.style() == Style.CALL
            || shortcode.style() == Style.WORDPRESS)
        && has(name);
    return known ? name : null;
  }

  /** What a value without a key is called. */
  private static String key(ComponentForms.@Nullable Form form, int index, String value) {
    if (form == null || index > 0) {
      return "a" + (index + 1);
    }
    boolean kind = form.attributes().containsKey("kind") && form.takes("kind", value);
    return form.needed() != null ? form.needed() : kind ? "kind" : "title";
  }

  private static Map<String, String> attributes(Shortcode shortcode, String name) {
    ShortcodeArguments arguments = ShortcodeArguments.of(shortcode.arguments());
    Map<String, String> attributes = new LinkedHashMap<>(arguments.named());
    List<String> listed = new ArrayList<>(arguments.listed());
    if (shortcode.name().equals("include") && !listed.isEmpty()) {
      listed.remove(0);
    }
    ComponentForms.Form form = ComponentForms.find(name);
    for (int i = 0; i < listed.size(); i++) {
      attributes.putIfAbsent(key(form, i, listed.get(i)), listed.get(i));
    }
    return attributes;
  }
}
