package press.rotative.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.rotative.source.Theme;

/** The names of the theme's components, looked for when the first text asks. Safe for several threads. */
final class ComponentNames implements Supplier<Set<String>> {

  private static final String FOLDER = "components";
  private static final String ENDING = ".html";

  private final Theme theme;
  private @Nullable Set<String> names;

  ComponentNames(Theme theme) {
    this.theme = theme;
  }

  @Override
  public synchronized Set<String> get() {
    if (names == null) {
      try {
        names = theme.list(FOLDER).stream()
            .filter(path -> path.endsWith(ENDING))
            .map(path -> path.substring(path.lastIndexOf('/') + 1, path.length() - ENDING.length()))
            .collect(Collectors.toUnmodifiableSet());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return names;
  }

  /** Two are the same where they name the same. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ComponentNames names && names.get().equals(get());
  }

  @Override
  public int hashCode() {
    return get().hashCode();
  }
}
