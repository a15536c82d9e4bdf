package press.rotative.site;

import press.rotative.source.SourceFile;
import press.rotative.url.Route;

/** A file of the newsroom's that is published byte for byte. */
public record PublishedFile(Route route, SourceFile file) {}
