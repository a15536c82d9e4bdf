package press.rotative.cli;

import picocli.CommandLine.IVersionProvider;

/** The program's version, as its jar carries it. */
public final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"rotative " + number()};
  }

  /** One word. */
  static String number() {
    String number = Version.class.getPackage().getImplementationVersion();
    return number == null ? "(unpacked)" : number;
  }
}
