package press.rotative.plan;

import java.util.function.Consumer;

/** Outputs of one kind: given what a plan is made from, names each file. One class per family. */
@FunctionalInterface
interface Family {

  void plan(Edition edition, Consumer<Output> outputs);
}
