package press.rotative.docs;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import press.rotative.SmallSite;
import press.rotative.docs.ManualPage.Block;

/**
 * Blocks of a page that make one site. A block without a path stands alone; others stand together until the next call,
 * the next heading, or another block for the same path. The tutorial is one site from its first block to its last.
 *
 * @param call what prints all that the build says; nothing where it has to say nothing
 */
record Example(
    ManualPage page,
    int heading,
    List<Block> files,
    @Nullable Block call) {

  private static final String TUTORIAL = "first-article.md";
  private static final byte[] PHOTO = photo();

  static List<Example> of(ManualPage page) {
    List<Example> examples = new ArrayList<>();
    Map<String, Block> files = new LinkedHashMap<>();
    boolean tutorial = page.name().equals(TUTORIAL);
    int heading = 0;
    for (Block block : page.blocks()) {
      String path = path(block);
      if (!tutorial && (block.heading() != heading || files.containsKey(path))) {
        silent(page, heading, files, examples);
      }
      heading = block.heading();
      if (block.info().equals("console")) {
        examples.add(new Example(page, heading, List.copyOf(files.values()), block));
        if (!tutorial) {
          files.clear();
        }
      } else if (!path.isEmpty()) {
        files.put(path, block);
      } else if (block.info().contains(" ")) {
        examples.add(new Example(page, heading, List.of(block), null));
      }
    }
    if (!tutorial) {
      silent(page, heading, files, examples);
    }
    return examples;
  }

  private static void silent(
      ManualPage page, int heading, Map<String, Block> files, List<Example> examples) {
    if (!files.isEmpty()) {
      examples.add(new Example(page, heading, List.copyOf(files.values()), null));
      files.clear();
    }
  }

  /** The path that a block's info string ends with, empty where it has none. */
  private static String path(Block block) {
    String last = block.info().substring(block.info().lastIndexOf(' ') + 1);
    return last.contains("/") || last.equals("site.yml") ? last : "";
  }

  String name() {
    return page.name() + ": " + page.headings().get(heading - 1).text();
  }

  /** Writes the example's site; what its blocks leave out is filled up so that it can be built. */
  SmallSite in(Path folder) {
    SmallSite site = SmallSite.in(folder);
    boolean pages = files.stream().anyMatch(f -> path(f).startsWith("templates/"));
    for (String photo : List.of("fair.jpg", "hall.jpg")) {
      boolean shown =
          files.stream().anyMatch(f -> f.text().toLowerCase(Locale.ROOT).contains(photo));
      if (shown || pages && photo.equals("fair.jpg")) {
        site.file("content/startups/" + photo, PHOTO);
      }
    }
    for (String player : List.of("opening.mp4", "opening.vtt", "speech.mp3")) {
      if (files.stream().anyMatch(f -> f.text().contains(player))) {
        site.file("content/startups/" + player, "a stand-in");
      }
    }
    if (pages) {
      addPages(site);
    }
    files.forEach(block -> write(block, site));
    return site;
  }

  /** Something for templates to print. */
  private static void addPages(SmallSite site) {
    site.file("content/about.md", "---\ntitle: About\n---\nUs.\n");
    for (int i = 1; i < 5; i++) {
      site.file("content/startups/story-" + i + ".md", """
          ---
          title: A story
          kicker: Fairs
          date: 2026-11-2%d
          authors: [Jo Doe]
          tags: [Cloud]
          image: fair.jpg
          ---
          Text.
          """.formatted(i));
    }
  }

  private static void write(Block block, SmallSite site) {
    String path = path(block);
    String kind = block.info().split(" ", 3)[1];
    String file = path.isEmpty() ? "content/startups/example.md" : path;
    String text = block.text();
    if (path.equals("site.yml")) {
      text += missing("title", "The Daily", text) + missing("url", "https://daily.example/", text);
    } else if (kind.equals("front-matter")) {
      text = "---\n" + (path.isEmpty() ? filled(text) : text) + "---\n"
          + (path.endsWith("_index.md") ? "" : "Text.\n");
    } else if (kind.equals("article") && !text.startsWith("---\n")) {
      text = "---\n" + filled("") + "---\n" + text;
    }
    site.file(file, text);
  }

  private static String filled(String fields) {
    return fields + missing("title", "Example", fields) + missing("date", "2026-11-20", fields);
  }

  private static String missing(String key, String value, String fields) {
    return ("\n" + fields).contains("\n" + key + ":") ? "" : key + ": " + value + "\n";
  }

  private static byte[] photo() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(1600, 900, BufferedImage.TYPE_INT_RGB), "jpg", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
