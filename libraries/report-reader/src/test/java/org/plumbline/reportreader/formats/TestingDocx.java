package org.plumbline.reportreader.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Makes Word documents for tests: real ones by Apache POI, hostile ones part by part. */
public final class TestingDocx implements AutoCloseable {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final Map<String, String> FRAME = Map.of(
            "[Content_Types].xml",
            "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>",
            "_rels/.rels",
            """
                    <Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>
                    <Relationship Id='r' Target='word/document.xml'
                    Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'/>
                    </Relationships>""");

    private final XWPFDocument document = new XWPFDocument();

    public TestingDocx heading(int level, String text) {
        String id = "Heading" + level;
        if (document.getStyles() == null || document.getStyles().getStyle(id) == null) {
            CTStyle style = CTStyle.Factory.newInstance();
            style.setStyleId(id);
            style.addNewName().setVal("heading " + level);
            style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
            document.createStyles().addStyle(new XWPFStyle(style));
        }
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(id);
        paragraph.createRun().setText(text);
        return this;
    }

    public TestingDocx paragraph(String text) {
        document.createParagraph().createRun().setText(text);
        return this;
    }

    /** Items of a list of this format: bullets, or numbers written as the pattern says. */
    public TestingDocx list(STNumberFormat.Enum format, String pattern, String... items) {
        CTAbstractNum kind = CTAbstractNum.Factory.newInstance();
        long number = document.createNumbering().getNums().size();
        kind.setAbstractNumId(BigInteger.valueOf(number));
        CTLvl level = kind.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(pattern);
        level.addNewStart().setVal(BigInteger.ONE);
        BigInteger id =
                document.getNumbering().addNum(document.getNumbering().addAbstractNum(new XWPFAbstractNum(kind)));
        for (String item : items) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setNumID(id);
            paragraph.createRun().setText(item);
        }
        return this;
    }

    public TestingDocx table(String[]... rows) {
        XWPFTable table = document.createTable(rows.length, rows[0].length);
        for (int r = 0; r < rows.length; r++) {
            for (int c = 0; c < rows[r].length; c++) {
                table.getRow(r).getCell(c).setText(rows[r][c]);
            }
        }
        return this;
    }

    public TestingDocx around(String head, String foot) {
        document.createHeader(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText(head);
        document.createFooter(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText(foot);
        return this;
    }

    public byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    /** A document whose main part is exactly this XML. */
    public static byte[] withBody(String xml) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>(FRAME);
        parts.put("word/document.xml", xml);
        return zip(parts);
    }

    public static String body(String inside) {
        return "<w:document xmlns:w='" + WORD + "'><w:body>" + inside + "</w:body></w:document>";
    }

    public static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    /** A document of so many megabytes of empty paragraphs, packed small. */
    public static byte[] bomb(int megabytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : FRAME.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<w:document xmlns:w='%s'><w:body>".formatted(WORD).getBytes(StandardCharsets.UTF_8));
            byte[] megabyte = "<w:p></w:p>     ".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < megabytes; i++) {
                zip.write(megabyte);
            }
        }
        return out.toByteArray();
    }
}
