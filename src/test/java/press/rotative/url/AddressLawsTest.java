package press.rotative.url;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class AddressLawsTest {

  @Example
  void slugsReadWell() {
    assertThat(Slug.of("Données ouvertes : l’État partage"))
        .isEqualTo("donnees-ouvertes-l-etat-partage");
    assertThat(Slug.of("Cœur d'œuvre")).isEqualTo("coeur-d-oeuvre");
    assertThat(Slug.of("C++")).isEqualTo("c-plus-plus");
    assertThat(Slug.of("C#")).isEqualTo("c-sharp");
    assertThat(Slug.of("#Tech")).isEqualTo("tech");
    assertThat(Slug.of("الذكاء الاصطناعي")).isEqualTo("الذكاء-الاصطناعي");
    assertThat(Slug.of("المَغـرب الرّقميّ")).isEqualTo("المغرب-الرقمي");
    assertThat(Slug.of("أخبار آسيا")).isEqualTo("أخبار-آسيا");
    assertThat(Slug.of("İstanbul ISPARTA")).isEqualTo("istanbul-isparta");
    assertThat(Slug.of(" -- ")).isEmpty();
  }

  @Property(seed = "1789")
  void aSlugOfASlugIsThatSlug(@ForAll String text) {
    String slug = Slug.of(text);
    assertThat(Slug.of(slug)).isEqualTo(slug);
  }

  @Property(seed = "1789")
  void aSlugIsASafeName(@ForAll String text) {
    assertThat(Slug.of(text))
        .doesNotContainPattern("[\\s/\\\\.:*?\"<>|\\x00-\\x1f]")
        .doesNotStartWith("-");
  }

  @Property(seed = "1789")
  void noRouteLeadsOutOfTheSite(@ForAll String path) {
    try {
      assertThat(new Route(path).file().split("/", -1)).doesNotContain("..", ".");
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageContaining("route");
    }
  }

  @Example
  void addressesKeepTheSitesPath() {
    BaseUrl base = BaseUrl.read("HTTPS://Example.org/news").orElseThrow();
    assertThat(base.href(new Route("à la une/"))).isEqualTo("/news/%c3%a0%20la%20une/");
    assertThat(base.absolute(Route.FRONT)).isEqualTo("https://example.org/news/");
    assertThat(base.under("preview").orElseThrow().href(Route.FRONT)).isEqualTo("/preview/");
    for (String no :
        new String[] {"", "example.org", "//evil.example/x", "/a/../../b", "/%2e%2e/"}) {
      assertThat(base.under(no)).as(no).isEmpty();
    }
    assertThat(BaseUrl.read("ftp://example.org")).isEmpty();
    assertThat(BaseUrl.read("https://user@example.org/?q")).isEmpty();
  }
}
