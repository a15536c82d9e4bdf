/**
 * Rotative turns the Markdown files of a newsroom into a finished news magazine.
 *
 * <p>A build is a function from the files that a newsroom wrote to the files that a web server serves, made of six
 * smaller functions over immutable values:
 *
 * <ol>
 *   <li><b>read</b>, {@link press.rotative.source}: files on disk as values;
 *   <li><b>parse</b>, {@link press.rotative.config}, {@link press.rotative.content}, {@link press.rotative.picture}:
 *       settings, articles and pictures, typed;
 *   <li><b>assemble</b>, {@link press.rotative.site}: the newspaper, sorted, linked, checked;
 *   <li><b>plan</b>, {@link press.rotative.plan}: every file that will be published, as values;
 *   <li><b>render</b>, {@link press.rotative.render}: an output's bytes;
 *   <li><b>write</b>, {@link press.rotative.build}: runs the six, and swaps the result in with one move.
 * </ol>
 *
 * <p>{@link press.rotative.build.Prepress} has one line for each of the first four, {@link press.rotative.build.Build#run} for the rest. Words that everybody shares: {@link
 * press.rotative.diag}, {@link press.rotative.markup}, {@link press.rotative.lang}, {@link press.rotative.time}, {@link
 * press.rotative.url}. Beside the stages stand {@link press.rotative.asset} and {@link press.rotative.starter}; above them
 * {@link press.rotative.serve}, which shows a site while it is written, and {@link press.rotative.cli}. A
 * package uses only what {@code HouseTest} lists for it.
 */
@NullMarked
package press.rotative;

import org.jspecify.annotations.NullMarked;
