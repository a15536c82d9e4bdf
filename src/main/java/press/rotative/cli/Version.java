package press.rotative.cli;

import picocli.CommandLine.IVersionProvider;

/** The program's version, as its jar carries it. */
public final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String number = Version.class.getPackage().getImplementationVersion();
    return new String[] {"rotative " + (number == null ? "(not packed)" : number)};
  }
}
