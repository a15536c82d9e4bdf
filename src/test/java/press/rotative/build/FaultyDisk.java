package press.rotative.build;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;

/**
 * A disk on which one chosen step fails, or from which on nothing is done any more, as for a program that was killed.
 * Every call that names a path with {@code dist} in it is a step.
 */
final class FaultyDisk {

  /** What a killed program meets. */
  static final class Killed extends Error {
    private static final long serialVersionUID = 1;
  }

  private final FileSystem disk;
  private final Provider provider;
  private final Files files;
  private final AtomicInteger steps = new AtomicInteger();
  private final int faulty;
  private final boolean kills;

  private FaultyDisk(FileSystem disk, int faulty, boolean kills) {
    this.disk = disk;
    this.faulty = faulty;
    this.kills = kills;
    this.provider = new Provider();
    this.files = new Files();
  }

  /** The step fails, as on a disk that is full for a moment. */
  static FaultyDisk failing(FileSystem disk, int step) {
    return new FaultyDisk(disk, step, false);
  }

  /** The step and all that follow are not done. */
  static FaultyDisk killing(FileSystem disk, int step) {
    return new FaultyDisk(disk, step, true);
  }

  Path path(String path) {
    return wrap(disk.getPath(path));
  }

  /** Whether the chosen step was reached. */
  boolean struck() {
    return steps.get() > faulty;
  }

  private void step(Path path) throws IOException {
    if (path.toString().contains("dist")) {
      int step = steps.getAndIncrement();
      if (kills && step >= faulty) {
        throw new Killed();
      }
      if (step == faulty) {
        throw new java.nio.file.FileSystemException(
            path.toString(), null, "No space left on device");
      }
    }
  }

  private Path wrap(Path path) {
    return (Path) Proxy.newProxyInstance(
        Path.class.getClassLoader(), new Class<?>[] {Path.class}, (proxy, method, arguments) -> {
          if (method.getName().equals("getFileSystem")) {
            return files;
          }
          if (method.getName().equals("toRealPath")) {
            step(path);
          }
          Object[] inner = arguments == null ? new Object[0] : arguments.clone();
          for (int i = 0; i < inner.length; i++) {
            inner[i] = inner[i] instanceof Path other ? unwrap(other) : inner[i];
          }
          try {
            Object result = method.invoke(path, inner);
            return result instanceof Path other ? wrap(other) : result;
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        });
  }

  /** The path of the disk itself: a proxy gives it away by its string. */
  private Path unwrap(Path path) {
    return Proxy.isProxyClass(path.getClass()) ? disk.getPath(path.toString()) : path;
  }

  private final class Files extends FileSystem {

    @Override
    public FileSystemProvider provider() {
      return provider;
    }

    @Override
    public void close() {}

    @Override
    public boolean isOpen() {
      return true;
    }

    @Override
    public boolean isReadOnly() {
      return false;
    }

    @Override
    public String getSeparator() {
      return disk.getSeparator();
    }

    @Override
    public Iterable<Path> getRootDirectories() {
      return StreamSupport.stream(disk.getRootDirectories().spliterator(), false)
          .map(FaultyDisk.this::wrap)
          .toList();
    }

    @Override
    public Iterable<FileStore> getFileStores() {
      return disk.getFileStores();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
      return disk.supportedFileAttributeViews();
    }

    @Override
    public Path getPath(String first, String... more) {
      return wrap(disk.getPath(first, more));
    }

    @Override
    public PathMatcher getPathMatcher(String pattern) {
      throw new UnsupportedOperationException();
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
      throw new UnsupportedOperationException();
    }

    @Override
    public WatchService newWatchService() {
      throw new UnsupportedOperationException();
    }
  }

  private final class Provider extends FileSystemProvider {

    private final FileSystemProvider inner = disk.provider();

    private Path at(Path path) throws IOException {
      step(path);
      return unwrap(path);
    }

    @Override
    public String getScheme() {
      return "faulty";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> env) {
      throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Path getPath(URI uri) {
      throw new UnsupportedOperationException();
    }

    @Override
    public SeekableByteChannel newByteChannel(
        Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
        throws IOException {
      return inner.newByteChannel(at(path), options, attributes);
    }

    @Override
    public FileChannel newFileChannel(
        Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
        throws IOException {
      return inner.newFileChannel(at(path), options, attributes);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(
        Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
      List<Path> entries = new ArrayList<>();
      try (DirectoryStream<Path> stream = inner.newDirectoryStream(at(folder), filter)) {
        stream.forEach(entry -> entries.add(wrap(entry)));
      }
      return new DirectoryStream<>() {
        @Override
        public java.util.Iterator<Path> iterator() {
          return entries.iterator();
        }

        @Override
        public void close() {}
      };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
      inner.createDirectory(at(folder), attributes);
    }

    @Override
    public void delete(Path path) throws IOException {
      inner.delete(at(path));
    }

    @Override
    public void copy(Path from, Path to, CopyOption... options) throws IOException {
      inner.copy(at(from), unwrap(to), options);
    }

    @Override
    public void move(Path from, Path to, CopyOption... options) throws IOException {
      inner.move(at(from), unwrap(to), options);
    }

    @Override
    public boolean isSameFile(Path path, Path other) throws IOException {
      return inner.isSameFile(at(path), unwrap(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
      return inner.isHidden(at(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
      return inner.getFileStore(at(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
      inner.checkAccess(at(path), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(
        Path path, Class<V> type, LinkOption... options) {
      return inner.getFileAttributeView(unwrap(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(
        Path path, Class<A> type, LinkOption... options) throws IOException {
      return inner.readAttributes(at(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options)
        throws IOException {
      return inner.readAttributes(at(path), attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options)
        throws IOException {
      inner.setAttribute(at(path), attribute, value, options);
    }
  }
}
