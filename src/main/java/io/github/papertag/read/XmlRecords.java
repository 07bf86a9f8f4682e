package io.github.papertag.read;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.parser.Parser;

/**
 * Reads records that are XML elements. Each is parsed by itself, cut out of its document, so that no declaration of the
 * document has any effect: there is no DTD, and no entity but those of XML and HTML.
 */
final class XmlRecords {

    /** What the parser bounds itself, which differs by JDK; 0 leaves the depth to our own limit, which is told by name. */
    private static final Map<String, String> PARSER_LIMITS = Map.of(
            "jdk.xml.maxElementDepth", "0",
            "jdk.xml.elementAttributeLimit", "10000",
            "jdk.xml.maxXMLNameLimit", "1000");

    private final Limits limits;
    private final XMLInputFactory factory;

    XmlRecords(Limits limits) {
        this.limits = limits;
        this.factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        PARSER_LIMITS.forEach(factory::setProperty);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside of the record is read");
        });
    }

    /** @throws RecordException if the record is not well-formed or nested too deeply */
    XmlElement read(RawRecord record) throws RecordException {
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(record.text()));
            try {
                return read(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw new RecordException("not well-formed XML");
        }
    }

    private XmlElement read(XMLStreamReader reader) throws XMLStreamException, RecordException {
        Deque<XmlElement> open = new ArrayDeque<>();
        XmlElement root = new XmlElement("");
        open.push(root);
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (open.size() > limits.get(Limit.NESTING_DEPTH)) {
                        throw new RecordException(limits.over(Limit.NESTING_DEPTH));
                    }
                    XmlElement element = element(reader);
                    open.element().add(element);
                    open.push(element);
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    open.element().add(reader.getText());
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    open.element().add(Parser.unescapeEntities("&" + reader.getLocalName() + ";", true));
                case XMLStreamConstants.DTD -> throw new RecordException("a document type inside a record");
                default -> {}
            }
        }
        return root;
    }

    private static XmlElement element(XMLStreamReader reader) {
        XmlElement element = new XmlElement(withoutPrefix(reader.getLocalName()));
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            element.attribute(withoutPrefix(reader.getAttributeLocalName(i)), reader.getAttributeValue(i));
        }
        return element;
    }

    private static String withoutPrefix(String name) {
        return name.substring(name.lastIndexOf(':') + 1);
    }
}
