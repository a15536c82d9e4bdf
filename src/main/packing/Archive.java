import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Lays beside the packed jar what Java makes of its classes, so that no start has to make it again: {@code java
 * Archive.java target/rotative WORK}. It previews a new site in the empty folder WORK to learn which classes a start
 * takes. A note beside the archive says for which Java and which folder it is; where anything fails there is none, and
 * the launchers pass the archive over.
 */
final class Archive {

  private static final int PATIENCE_SECONDS = 60;

  private static final List<String> PAGES =
      List.of("", "news/", "guides/write-an-article/", "feed.xml", "_rotative/desk.json");

  private final Path home;
  private final Path work;

  private Archive(String home, String work) throws IOException {
    this.home = Path.of(home).toRealPath();
    this.work = Path.of(work).toAbsolutePath();
  }

  public static void main(String[] arguments) throws InterruptedException {
    try {
      new Archive(arguments[0], arguments[1]).lay();
    } catch (IOException | RuntimeException e) {
      System.out.println("no archive of classes: " + e);
    }
  }

  private void lay() throws IOException, InterruptedException {
    Path archive = home.resolve("rotative.jsa");
    Path note = home.resolve("rotative.jsa.for");
    Files.deleteIfExists(note);
    Files.deleteIfExists(archive);
    java(
        "-Xshare:dump",
        "-XX:+UseG1GC", // no other can put objects into it
        "-XX:SharedClassListFile=" + classes(),
        "-XX:SharedArchiveFile=" + archive,
        "-cp",
        jar());
    Files.writeString(note, System.getProperty("java.version") + " " + home + "\n");
  }

  /** The list of the classes that a preview takes. */
  private Path classes() throws IOException, InterruptedException {
    String site = work.resolve("site").toString();
    Path list = work.resolve("classes");
    java("-jar", jar(), "new", "site", site);
    Process preview = start(
        Redirect.PIPE,
        List.of("-XX:DumpLoadedClassList=" + list, "-jar", jar(), "serve", "-s", site, "-p", "0"));
    try {
      String told = preview.inputReader().readLine();
      String address = told.substring(told.indexOf("http://"));
      for (String page : PAGES) {
        URI.create(address + page).toURL().openStream().readAllBytes();
      }
    } finally {
      preview.destroy();
    }
    preview.waitFor();
    String whole = Files.readString(list);
    return Files.writeString(list, whole.substring(0, whole.lastIndexOf('\n') + 1));
  }

  private String jar() {
    return home.resolve("rotative.jar").toString();
  }

  private void java(String... arguments) throws IOException, InterruptedException {
    if (start(Redirect.DISCARD, List.of(arguments)).waitFor() != 0) {
      throw new IOException("java failed: " + String.join(" ", arguments));
    }
  }

  private static Process start(Redirect output, List<String> arguments) throws IOException {
    List<String> call = new ArrayList<>();
    call.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    call.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xlog:disable", "-Dfile.encoding=UTF-8"));
    call.addAll(arguments);
    Process process =
        new ProcessBuilder(call).redirectOutput(output).redirectError(Redirect.DISCARD).start();
    CompletableFuture.delayedExecutor(PATIENCE_SECONDS, TimeUnit.SECONDS)
        .execute(process::destroyForcibly);
    return process;
  }
}
