package press.rotative.plan.view;

/** A name and a value by which a service knows whose site it is. */
public record ProofView(String name, String value) {}
