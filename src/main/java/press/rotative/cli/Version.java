package press.rotative.cli;

import picocli.CommandLine.IVersionProvider;
import press.rotative.config.ToolVersion;

/** The program's version. */
public final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"rotative " + ToolVersion.number()};
  }
}
