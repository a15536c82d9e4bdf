/**
 * The preview that an editor keeps open: a site prepared in memory, its pages rendered when a browser asks, and open
 * pages that follow the files on disk.
 *
 * <p>Start with {@link press.rotative.serve.Preview}: a {@link press.rotative.serve.Watch} tells what changed, the
 * {@link press.rotative.serve.Newsstand} holds the newest {@link press.rotative.serve.Print}, and {@link
 * press.rotative.serve.Answers} hands out its pages. Writes nothing, and must not know how a page is made.
 */
@NullMarked
package press.rotative.serve;

import org.jspecify.annotations.NullMarked;
