package press.rotative.serve;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Puts into a page what keeps it in step with the site: one script, and the styles of marks where there are marks. All
 * else of the page stays byte for byte.
 *
 * @param marks whether pages mark what readers do not see
 */
record Insert(boolean marks) {

  private static final byte[] HEAD_END = "</head>".getBytes(StandardCharsets.UTF_8);
  private static final byte[] BODY_END = "</body>".getBytes(StandardCharsets.UTF_8);
  private static final String STYLES =
      "<link rel=\"stylesheet\" href=\"" + Answers.BACK_ROOM + "preview.css\">\n";

  byte[] into(byte[] html, Sight sight) {
    String script = "<script src=\"" + Answers.BACK_ROOM + "reload.js\" data-page=\"" + sight.page()
        + "\" data-style=\"" + sight.style() + "\"></script>\n";
    int head = marks ? last(html, HEAD_END) : -1;
    int end = last(html, BODY_END);
    int body = end < 0 ? html.length : end;
    ByteArrayOutputStream out = new ByteArrayOutputStream(html.length + 300);
    int done = 0;
    if (head >= 0 && head <= body) {
      out.write(html, 0, head);
      out.writeBytes(STYLES.getBytes(StandardCharsets.UTF_8));
      done = head;
    }
    out.write(html, done, body - done);
    out.writeBytes(script.getBytes(StandardCharsets.UTF_8));
    out.write(html, body, html.length - body);
    return out.toByteArray();
  }

  private static int last(byte[] html, byte[] tag) {
    for (int i = html.length - tag.length; i >= 0; i--) {
      int k = 0;
      while (k < tag.length && html[i + k] == tag[k]) {
        k++;
      }
      if (k == tag.length) {
        return i;
      }
    }
    return -1;
  }
}
