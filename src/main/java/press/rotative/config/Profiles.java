package press.rotative.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import press.rotative.diag.Diagnostic;
import press.rotative.source.Fields;
import press.rotative.source.Found;

/**
 * Who the site is elsewhere.
 *
 * @param social pages of the magazine on other hosts, in the order of {@code site.yml}
 * @param proofs what services ask for in the front page, to know whose it is
 */
public record Profiles(List<Page> social, List<Proof> proofs) {

  /** Services and the names that they look for. */
  private static final Map<String, String> SERVICES = new TreeMap<>(Map.of(
      "google", "google-site-verification",
      "bing", "msvalidate.01",
      "yandex", "yandex-verification",
      "pinterest", "p:domain_verify",
      "facebook", "facebook-domain-verification"));

  /** A page on another host. */
  public record Page(String name, String address) {}

  /** A name and the value that a service gave out. */
  public record Proof(String name, String value) {}

  static Profiles read(
      @Nullable Fields social, @Nullable Fields verification, List<Diagnostic> problems) {
    return new Profiles(
        social == null ? List.of() : social(social, problems),
        verification == null ? List.of() : proofs(verification, problems));
  }

  private static List<Page> social(Fields fields, List<Diagnostic> problems) {
    List<Page> pages = new ArrayList<>();
    for (String name : fields.keys()) {
      Found<String> address = fields.text(name);
      if (address != null && address.value().matches("https://[^\\s\"<>]+")) {
        pages.add(new Page(name, address.value()));
      } else {
        problems.add(Diagnostic.error(
            "bad-social",
            fields.keyLocation(name),
            "\"" + name + "\" has no address",
            "write the whole address of the magazine's page, beginning with https://"));
      }
    }
    return List.copyOf(pages);
  }

  private static List<Proof> proofs(Fields fields, List<Diagnostic> problems) {
    List<Proof> proofs = new ArrayList<>();
    SERVICES.forEach((service, name) -> {
      Found<String> token = fields.text(service);
      if (token != null && token.value().matches("[\\w.=:+/-]+")) {
        proofs.add(new Proof(name, token.value()));
      } else if (token != null) {
        problems.add(Diagnostic.error(
            "bad-verification",
            token.location(),
            "\"" + token.value() + "\" is not what a service gives out",
            "write what stands in content=\"…\" of the line that the service shows, nothing else"));
      }
    });
    fields.reportUnknown("verification", Set.of());
    return List.copyOf(proofs);
  }
}
