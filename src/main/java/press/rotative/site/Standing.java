package press.rotative.site;

import org.jspecify.annotations.Nullable;
import press.rotative.content.matter.FrontMatter;
import press.rotative.source.Found;
import press.rotative.url.Route;

/**
 * A page without a date, in no list: about, legal.
 *
 * @param path its file, relative to the content folder
 * @param label how messages name its file
 * @param canonical where it stood first, elsewhere
 * @param front what its file says of it
 */
public record Standing(
    String path,
    String label,
    Route route,
    String title,
    @Nullable String description,
    @Nullable Picture picture,
    @Nullable Found<String> layout,
    @Nullable String canonical,
    Text text,
    FrontMatter front) {}
