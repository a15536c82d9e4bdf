package press.rotative.serve;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.content.ResourceHttpContent;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.resource.MemoryResource;
import org.eclipse.jetty.util.resource.Resource;
import org.eclipse.jetty.util.resource.ResourceFactory;
import org.jspecify.annotations.Nullable;

/** A page or a file in the form that Jetty sends whole, in parts, or not at all where the browser has it. */
final class Sent extends ResourceHttpContent {

  private static final URI NOWHERE = URI.create("memory:/");

  private final byte @Nullable [] bytes;

  private Sent(Resource resource, String type, byte @Nullable [] bytes) {
    super(resource, type);
    this.bytes = bytes;
  }

  /** What was made for this answer; its entity tag is that of its bytes. */
  static Sent made(byte[] bytes, String type) {
    return new Sent(new MemoryResource(NOWHERE, bytes), type, bytes);
  }

  /** A file on disk, which may be large. */
  static Sent file(Path file, String type) {
    return new Sent(ResourceFactory.root().newResource(file), type, null);
  }

  @Override
  public HttpField getETag() {
    return bytes == null
        ? super.getETag()
        : new HttpField(HttpHeader.ETAG, "\"" + Sight.mark(bytes) + "\"");
  }

  @Override
  public @Nullable HttpField getLastModified() {
    return bytes == null ? super.getLastModified() : null;
  }

  @Override
  public void writeTo(Content.Sink sink, long offset, long length, Callback callback) {
    if (bytes == null) {
      super.writeTo(sink, offset, length, callback);
    } else {
      int end = length < 0 ? bytes.length : (int) Math.min(bytes.length, offset + length);
      sink.write(true, ByteBuffer.wrap(bytes, (int) offset, end - (int) offset), callback);
    }
  }
}
