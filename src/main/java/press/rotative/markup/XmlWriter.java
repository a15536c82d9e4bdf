package press.rotative.markup;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes an XML document that is well-formed by construction: text is escaped, characters that XML 1.0 cannot hold are
 * dropped (section 2.2), elements close in order. One line per element that holds text.
 *
 * <pre>{@code
 * new XmlWriter().start("rss", "version", "2.0").element("title", "A & B").end().toString()
 * }</pre>
 */
public final class XmlWriter {

  private final StringWriter text = new StringWriter(8192);
  private final XMLStreamWriter xml;

  public XmlWriter() {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  /**
   * Opens an element that will hold others.
   *
   * @param attributes names and values in turn, declarations of name spaces among them
   */
  public XmlWriter start(String name, String... attributes) {
    return write(() -> {
      xml.writeStartElement(name);
      attributes(attributes);
      xml.writeCharacters("\n");
    });
  }

  /** A whole element with nothing but text. */
  public XmlWriter element(String name, String content, String... attributes) {
    return write(() -> {
      xml.writeStartElement(name);
      attributes(attributes);
      xml.writeCharacters(legal(content));
      xml.writeEndElement();
      xml.writeCharacters("\n");
    });
  }

  /** A whole element with attributes alone. */
  public XmlWriter empty(String name, String... attributes) {
    return write(() -> {
      xml.writeEmptyElement(name);
      attributes(attributes);
      xml.writeCharacters("\n");
    });
  }

  /** Closes the element that was opened last. */
  public XmlWriter end() {
    return write(() -> {
      xml.writeEndElement();
      xml.writeCharacters("\n");
    });
  }

  /** The document so far. */
  @Override
  public String toString() {
    write(xml::flush);
    return text.toString();
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], legal(attributes[i + 1]));
    }
  }

  private static String legal(String text) {
    if (text.codePoints().allMatch(XmlWriter::isLegal)) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().filter(XmlWriter::isLegal).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean isLegal(int c) {
    return c >= ' ' && c <= 0xD7FF
        || c == '\n'
        || c == '\t'
        || c == '\r'
        || c >= 0xE000 && c <= 0xFFFD
        || c > 0xFFFF;
  }

  @FunctionalInterface
  private interface Step {
    void run() throws XMLStreamException;
  }

  private XmlWriter write(Step step) {
    try {
      step.run();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException("elements do not close in order", e);
    }
  }
}
