package press.rotative.plan;

import java.util.function.Consumer;
import press.rotative.markup.Escape;
import press.rotative.site.Redirect;
import press.rotative.site.Target;

/** Former addresses: small pages that lead on, since a static host knows no other redirect. */
final class RedirectFamily implements Family {

  @Override
  public void plan(Edition edition, Consumer<Output> outputs) {
    String language = edition.language().tag();
    for (Redirect redirect : edition.site().redirects()) {
      outputs.accept(new Output.Document(
          redirect.from(),
          redirect.location(),
          Output.Kind.REDIRECT,
          () -> redirect.to() instanceof Target.Inside inside
              ? page(language, edition.absolute(inside.route()), edition.href(inside.route()))
              : page(
                  language,
                  edition.config().base().absolute(outside(redirect.to())),
                  edition.config().base().href(outside(redirect.to())))));
    }
  }

  private static String outside(Target to) {
    return to instanceof Target.Outside outside ? outside.href() : "";
  }

  private static String page(String language, String canonical, String href) {
    String to = Escape.html(href);
    return """
        <!doctype html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        <meta name="robots" content="noindex">
        <link rel="canonical" href="%s">
        <meta http-equiv="refresh" content="0; url=%s">
        </head>
        <body><main><h1><a href="%s">%s</a></h1></main></body>
        </html>
        """.formatted(language, to, Escape.html(canonical), to, to, to);
  }
}
