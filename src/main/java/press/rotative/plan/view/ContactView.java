package press.rotative.plan.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The block of addresses. */
public record ContactView(@Nullable String title, @Nullable String text, List<Address> addresses) {

  /**
   * @param note what to send there
   */
  public record Address(String role, String email, @Nullable String note) {}
}
