package press.rotative.markup;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The addresses in a site map, or in an index of site maps, as sitemaps.org (protocol 0.9) writes them. No document type
 * and no entity but XML's own five are read, so that nothing outside the text is opened and nothing grows.
 *
 * @param pages of {@code urlset}
 * @param maps other site maps, of {@code sitemapindex}
 */
public record SitemapText(List<String> pages, List<String> maps) {

  /** Reads a whole document; empty where it is no XML of this kind. */
  public static Optional<SitemapText> read(String text) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
      return read(xml);
    } catch (XMLStreamException e) {
      return Optional.empty();
    }
  }

  private static Optional<SitemapText> read(XMLStreamReader xml) throws XMLStreamException {
    List<String> pages = new ArrayList<>();
    List<String> maps = new ArrayList<>();
    String root = "";
    String parent = "";
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        String name = xml.getLocalName();
        root = root.isEmpty() ? name : root;
        if (name.equals("loc") && parent.equals("url")) {
          pages.add(xml.getElementText().strip());
        } else if (name.equals("loc") && parent.equals("sitemap")) {
          maps.add(xml.getElementText().strip());
        } else if (name.equals("url") || name.equals("sitemap")) {
          parent = name;
        }
      }
    }
    return root.equals("urlset") || root.equals("sitemapindex")
        ? Optional.of(new SitemapText(List.copyOf(pages), List.copyOf(maps)))
        : Optional.empty();
  }
}
