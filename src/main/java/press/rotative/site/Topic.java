package press.rotative.site;

import press.rotative.url.Route;

/**
 * What a tag stands for; tags of one slug are one topic.
 *
 * @param label as the newest article writes it
 */
public record Topic(String slug, String label, Route route) {}
