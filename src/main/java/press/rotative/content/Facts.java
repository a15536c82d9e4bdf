package press.rotative.content;

import java.util.List;

/**
 * What is to know of a body without its text.
 *
 * @param words number of words, code left out
 * @param excerpt the first paragraph's plain text, at most 200 characters, empty where there is none
 * @param references links and pictures that are not absolute addresses, in order of appearance
 */
public record Facts(int words, String excerpt, List<Heading> headings, List<Reference> references) {

  public Facts {
    headings = List.copyOf(headings);
    references = List.copyOf(references);
  }
}
