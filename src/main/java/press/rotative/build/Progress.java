package press.rotative.build;

/** Hears how far a build is. Its methods are called by several threads. */
public interface Progress {

  /** Hears nothing. */
  Progress UNSEEN = new Progress() {};

  /** Everything is read, and so many outputs will be printed. */
  default void planned(int outputs) {}

  /** One output is printed. */
  default void printed() {}
}
