package press.rotative.plan.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sign-up form.
 *
 * @param action where the form goes; nothing while no provider is set: the form then says so and sends nothing
 * @param method {@code get} or {@code post}
 * @param field name of the e-mail field
 */
public record NewsletterView(
    @Nullable String title,
    @Nullable String text,
    @Nullable String action,
    String method,
    String field,
    List<Hidden> hidden) {

  /** A hidden field that the provider asks for. */
  public record Hidden(String name, String value) {}
}
