package press.rotative.render;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.cache.PebbleCache;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import press.rotative.diag.Diagnostic;
import press.rotative.lang.Words;
import press.rotative.markup.Html;
import press.rotative.markup.HtmlBuffer;
import press.rotative.plan.view.ComponentView;
import press.rotative.source.Theme;
import press.rotative.time.DateFormats;

/**
 * The theme's templates in one language: a page's views go in, its text comes out. Safe for use by many threads; a
 * template is compiled when it is first asked for.
 *
 * <pre>{@code
 * Templates templates = new Templates(theme, words, path -> "/assets/" + path);
 * HtmlBuffer page = templates.render("story.html", Map.of("site", site, "page", page, "story", story));
 * }</pre>
 */
public final class Templates {

  private static final int USUAL_PAGE = 24_576;
  /** So many of one page are told at once. */
  private static final int MOST_MISTAKES = 100;

  private final Theme theme;
  private final TemplateWords words;
  private final PebbleEngine engine;
  /** By the texts of templates without the code that is known to be wrong. */
  private final Map<Map<String, String>, PebbleEngine> again = new ConcurrentHashMap<>();
  /** Where the mistakes of components go while all of a page are looked for: then none ends it. */
  @SuppressWarnings("ThreadLocalUsage") // each site's templates have their own
  private final ThreadLocal<@Nullable Collection<Diagnostic>> pardoned = new ThreadLocal<>();

  /**
   * @param assets the address of a file below the theme's {@code assets/}; throws {@link IllegalArgumentException} for
   *     one that does not exist
   */
  public Templates(Theme theme, Words words, UnaryOperator<String> assets) {
    this.theme = theme;
    this.words = new TemplateWords(words, new DateFormats(words), assets);
    this.engine = engine(new ThemeLoader(theme, Map.of()));
  }

  private PebbleEngine engine(ThemeLoader loader) {
    return new PebbleEngine.Builder()
        .loader(loader)
        .templateCache(new Compiled())
        .registerExtensionCustomizer(Subset::new)
        .extension(words)
        .strictVariables(true)
        .defaultLocale(Locale.ROOT)
        .build();
  }

  /**
   * The page that {@code template} makes of {@code views}.
   *
   * @param template relative to the theme, such as {@code story.html}
   * @throws TemplateMistake where the template, or one that it includes, is wrong
   */
  public HtmlBuffer render(String template, Map<String, Object> views) {
    HtmlBuffer page = new HtmlBuffer(template.startsWith("components/") ? 256 : USUAL_PAGE);
    try {
      engine.getTemplate(template).evaluate(new PageWriter(page), views);
    } catch (StackOverflowError | PageWriter.TooLong e) {
      throw Mistakes.endless(template);
    } catch (RuntimeException e) {
      throw new Mistakes(new Places(theme, Map.of())).explain(e, template, views.keySet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return page;
  }

  /** All that is wrong on a page, the components of its text included. */
  List<Diagnostic> mistakes(String template, Supplier<Map<String, Object>> views) {
    Set<Diagnostic> found = new LinkedHashSet<>();
    Map<String, Object> made;
    pardoned.set(found);
    try {
      made = views.get();
    } finally {
      pardoned.remove();
    }
    found.addAll(mistakes(template, made));
    return List.copyOf(found);
  }

  /**
   * What is wrong on a page: it is rendered again past each mistake that was found, without its code where need be.
   *
   * @param template relative to the theme
   */
  private List<Diagnostic> mistakes(String template, Map<String, Object> views) {
    List<Diagnostic> found = new ArrayList<>();
    Map<String, Object> more = new HashMap<>(views);
    Map<String, String> struck = Map.of();
    ThemeLoader loader = new ThemeLoader(theme, Map.of());
    Pardon pardon = new Pardon(loader);
    pardon.join(more);
    for (int times = 0; times < MOST_MISTAKES; times++) {
      try {
        (struck.isEmpty() ? engine : again.computeIfAbsent(struck, this::without))
            .getTemplate(template)
            .evaluate(new PageWriter(new HtmlBuffer(USUAL_PAGE)), more);
        break;
      } catch (StackOverflowError | PageWriter.TooLong e) {
        if (found.isEmpty()) {
          found.add(Mistakes.endless(template).diagnostic());
        }
        break;
      } catch (RuntimeException e) {
        Diagnostic next = explained(e, template, views, new Places(theme, struck), found);
        if (next == null) {
          break;
        }
        boolean follows = !found.isEmpty() && next.code().equals("template")
            || found.contains(next)
            || pardon.isBehind(next);
        if (!follows) {
          found.add(next);
        }
        if (!follows && pardon.grant(next, more)) {
          continue;
        }
        Map<String, String> less = Strike.out(next.location(), struck, loader);
        if (less.equals(struck)) {
          break;
        }
        struck = less;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return found;
  }

  private PebbleEngine without(Map<String, String> texts) {
    return engine(new ThemeLoader(theme, texts));
  }

  /** Nothing where nobody knows it, and another mistake is known. */
  private @Nullable Diagnostic explained(
      RuntimeException thrown,
      String template,
      Map<String, Object> views,
      Places places,
      List<Diagnostic> found) {
    try {
      return new Mistakes(places).explain(thrown, template, views.keySet()).diagnostic();
    } catch (RuntimeException e) {
      if (found.isEmpty()) {
        throw e;
      }
      return null;
    }
  }

  /**
   * The mistakes for which templates cannot be compiled, the names of templates that are not there, and what is never
   * printed.
   *
   * @param files the site's own
   * @param used the templates of pages
   */
  List<Diagnostic> broken(List<String> files, Collection<String> used) {
    Map<String, String> struck = new HashMap<>();
    ThemeLoader loader = new ThemeLoader(theme, struck);
    PebbleEngine again = engine(loader);
    Proofreader reader = new Proofreader(new Places(theme, struck), loader::resourceExists);
    Blocks blocks = new Blocks(loader::text, loader::resourceExists);
    List<Diagnostic> found = new ArrayList<>();
    for (String file : files) {
      String whole = loader.text(file);
      List<Diagnostic> wrong = reader.read(file, whole, text -> {
        struck.put(file, text);
        again.getTemplateCache().invalidateAll();
        (text.equals(whole) ? engine : again).getTemplate(file);
      });
      found.addAll(wrong);
      found.addAll(blocks.repeated(file));
      if (wrong.isEmpty()) {
        found.addAll(blocks.unprinted(file));
      }
    }
    used.stream()
        .filter(file -> !files.contains(file))
        .forEach(file -> found.addAll(blocks.unfilled(file, files)));
    return found;
  }

  /**
   * What the template of a component makes of it.
   *
   * @throws TemplateMistake where that template, or one that it includes, is wrong
   */
  public Html component(ComponentView component) {
    String template = "components/" + component.name() + ".html";
    Map<String, Object> views = Map.of("component", component);
    try {
      return Html.trusted(render(template, views));
    } catch (TemplateMistake e) {
      Collection<Diagnostic> told = pardoned.get();
      if (told == null) {
        throw e;
      }
      if (told.add(e.diagnostic())) {
        told.addAll(mistakes(template, views));
      }
      return Html.EMPTY;
    }
  }

  /** Pebble's own cache locks a bin for each look-up; a page makes a hundred. */
  private static final class Compiled implements PebbleCache<Object, PebbleTemplate> {

    private final Map<Object, PebbleTemplate> templates = new ConcurrentHashMap<>();

    @Override
    public PebbleTemplate computeIfAbsent(
        Object name, Function<? super Object, ? extends PebbleTemplate> compile) {
      PebbleTemplate found = templates.get(name);
      return found == null ? templates.computeIfAbsent(name, compile) : found;
    }

    @Override
    public void invalidateAll() {
      templates.clear();
    }
  }
}
