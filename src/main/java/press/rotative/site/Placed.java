package press.rotative.site;

import java.util.List;
import press.rotative.url.Route;

/**
 * An article after the first pass: everything but what its text and picture lead to.
 *
 * @param number place among listed articles, newest first; below 0 for one that is in no list
 */
record Placed(Filed filed, int number, Route route, List<Topic> topics, List<Author> authors) {}
