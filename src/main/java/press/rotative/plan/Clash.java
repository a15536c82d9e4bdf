package press.rotative.plan;

import press.rotative.diag.Diagnostic;

/** Two outputs at one address, of which the second has to give way. */
final class Clash {

  private Clash() {}

  /** What to say of the second. */
  static Diagnostic of(Output first, Output second) {
    String address = "/" + second.route().path();
    if (second.kind() == Output.Kind.REDIRECT) {
      return Diagnostic.warning(
          "alias-taken",
          second.origin(),
          "the alias \"" + address + "\" is the address of " + first.origin().path(),
          "take the alias out: the page that stands there is not replaced");
    }
    return Diagnostic.error(
        "address-taken",
        second.origin(),
        "\"" + address + "\" is already the address of " + first.origin().path(),
        first.kind() == Output.Kind.LIST ? way(first, second) : way(second, first));
  }

  /** What to do of a piece at the address of a list; of two others, what to do of either. */
  private static String way(Output list, Output piece) {
    if (list.kind() != Output.Kind.LIST
        || piece.kind() == Output.Kind.LIST
        || !(piece instanceof Output.Page)) {
      return "give one of the two another slug or file name";
    }
    String path = piece.origin().path();
    if (path.startsWith("index.", path.lastIndexOf('/') + 1)) {
      return "call the file _index.md, and its text opens that page; or write slug: for a page of its own";
    }
    return list.origin().path().startsWith("the section ")
        ? "move the file to content/" + list.route().path()
            + "_index.md, and its text opens that page; or write slug: for a page of its own"
        : "write slug: for a page of its own, or paths: in site.yml for other addresses of lists";
  }
}
