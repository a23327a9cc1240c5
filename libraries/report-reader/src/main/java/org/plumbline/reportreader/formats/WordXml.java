package org.plumbline.reportreader.formats;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One XML part, read from front to back. Office documents declare no document type, so one that does is refused:
 * with it go external entities and entities that multiply.
 */
final class WordXml implements AutoCloseable {

    private static final int DEEPEST = 500;

    /** The JDK's own limit is 100, which tables within text boxes within tables can reach. */
    private static final String DEPTH_LIMIT = "jdk.xml.maxElementDepth";

    private final String part;
    private final InputStream in;
    private final XMLStreamReader xml;
    private int depth;

    WordXml(String part, InputStream in) throws IOException {
        this.part = part;
        this.in = in;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(DEPTH_LIMIT, String.valueOf(DEEPEST * 2));
        try {
            xml = factory.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw flaw(e);
        }
    }

    /** Goes on by one event; false at the end. */
    boolean next() throws IOException {
        try {
            if (!xml.hasNext()) {
                return false;
            }
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            if (depth > DEEPEST) {
                throw new Excess("elements nested more than %,d deep in %s".formatted(DEEPEST, part));
            }
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new Flaw("no document type or entities in " + part, "one declared");
            }
            return event != XMLStreamConstants.END_DOCUMENT;
        } catch (XMLStreamException e) {
            throw flaw(e);
        }
    }

    private IOException flaw(XMLStreamException e) {
        if (e.getNestedException() instanceof IOException cause) {
            return cause;
        }
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
        String where = line > 0 ? part + ", line " + line : part;
        return new Flaw("well-formed XML in " + where, "that it breaks off or is malformed");
    }

    boolean starts(String name) {
        return xml.isStartElement() && xml.getLocalName().equals(name);
    }

    boolean isStart() {
        return xml.isStartElement();
    }

    boolean isEnd() {
        return xml.isEndElement();
    }

    String name() {
        return xml.getLocalName();
    }

    String text() {
        return xml.isCharacters() || xml.getEventType() == XMLStreamConstants.CDATA ? xml.getText() : "";
    }

    /** The attribute of that local name, whatever its prefix; empty when there is none. */
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The attribute "val" as a number, or the one given when it is none. */
    int number(int otherwise) {
        String value = attribute("val");
        return value.matches("-?\\d{1,9}") ? Integer.parseInt(value) : otherwise;
    }

    /** Passes over the element that starts here and all that is in it. */
    void skip() throws IOException {
        int outside = depth - 1;
        boolean more = true;
        while (more && depth > outside) {
            more = next();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw flaw(e);
        } finally {
            in.close();
        }
    }
}
