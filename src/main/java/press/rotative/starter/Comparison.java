package press.rotative.starter;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.List;

/** Two texts side by side. The only place that knows the library, which is loaded when somebody compares. */
final class Comparison {

  private Comparison() {}

  /**
   * A unified diff, empty where both are the same.
   *
   * @param context how many lines are shown around each change
   */
  static List<String> unified(
      String beforeName, String nowName, List<String> before, List<String> now, int context) {
    return UnifiedDiffUtils.generateUnifiedDiff(
        beforeName, nowName, before, DiffUtils.diff(before, now), context);
  }
}
