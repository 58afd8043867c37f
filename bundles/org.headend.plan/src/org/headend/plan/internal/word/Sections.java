package org.headend.plan.internal.word;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ooxml.POIXMLRelation;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFactory;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.MarginBoxName;
import com.openhtmltopdf.css.newmatch.CascadedStyle;
import com.openhtmltopdf.css.newmatch.PageInfo;
import com.openhtmltopdf.css.parser.CSSPrimitiveValue;
import com.openhtmltopdf.css.parser.PropertyValue;
import com.openhtmltopdf.css.sheet.PropertyDeclaration;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.css.style.EmptyStyle;
import com.openhtmltopdf.css.style.derived.RectPropertySet;
import com.openhtmltopdf.render.PageBox;

/** Kinds of pages by the {@code @page} rules: size, margins, what stands in the margins above and below. */
final class Sections {
    private static final MarginBoxName[] TOP = { MarginBoxName.TOP_LEFT, MarginBoxName.TOP_CENTER, MarginBoxName.TOP_RIGHT };
    private static final MarginBoxName[] BOTTOM = { MarginBoxName.BOTTOM_LEFT, MarginBoxName.BOTTOM_CENTER, MarginBoxName.BOTTOM_RIGHT };

    private final XWPFDocument document;
    private final Css css;
    private final Styles styles;
    private final Map<String, Sheet> sheets = new HashMap<>();
    private final Map<String, String> parts = new HashMap<>();

    /**
     * A kind of page, in points.
     *
     * @param margin top, right, bottom, left
     */
    record Sheet(PageInfo info, CalculatedStyle style, double width, double height, double[] margin) {
        double textWidth() {
            return width - margin[Block.LEFT] - margin[Block.RIGHT];
        }

        double textHeight() {
            return height - margin[Block.TOP] - margin[Block.BOTTOM];
        }

        boolean isBorderless() {
            return textWidth() > width - 1 && textHeight() > height - 1;
        }
    }

    Sections(XWPFDocument document, Css css, Styles styles) {
        this.document = document;
        this.css = css;
        this.styles = styles;
    }

    Sheet sheet(String name) {
        return sheets.computeIfAbsent(name, this::read);
    }

    private Sheet read(String name) {
        PageInfo info = css.context().getCss().getPageStyle(name.equals("auto") ? null : name, "right"); //$NON-NLS-1$ //$NON-NLS-2$
        PageBox box = new PageBox();
        box.setPageInfo(info);
        CalculatedStyle style = new EmptyStyle().deriveStyle(info.getPageStyle());
        box.setStyle(style);
        box.setOuterPageWidth(box.getWidth(css.context()));
        RectPropertySet margin = box.getMargin(css.context());
        return new Sheet(info, style, css.points(box.getWidth(css.context())), css.points(box.getHeight(css.context())),
                new double[] { css.points(margin.top()), css.points(margin.right()), css.points(margin.bottom()), css.points(margin.left()) });
    }

    /** Makes what was written since the last section pages of this kind. */
    void write(CTSectPr section, String name) {
        Sheet sheet = sheet(name);
        section.addNewType().setVal(STSectionMark.NEXT_PAGE);
        CTPageSz size = section.addNewPgSz();
        size.setW(Styling.twips(sheet.width()));
        size.setH(Styling.twips(sheet.height()));
        if (sheet.width() > sheet.height()) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margin = section.addNewPgMar();
        margin.setTop(Styling.twips(sheet.margin()[Block.TOP]));
        margin.setRight(Styling.twips(sheet.margin()[Block.RIGHT]));
        margin.setBottom(Styling.twips(sheet.margin()[Block.BOTTOM]));
        margin.setLeft(Styling.twips(sheet.margin()[Block.LEFT]));
        margin.setHeader(Styling.twips(Math.max(0, sheet.margin()[Block.TOP] / 2 - 5)));
        margin.setFooter(Styling.twips(Math.max(0, sheet.margin()[Block.BOTTOM] / 2 - 5)));
        margin.setGutter(BigInteger.ZERO);
        refer(section.addNewHeaderReference(), part(name, XWPFRelation.HEADER, TOP));
        refer(section.addNewFooterReference(), part(name, XWPFRelation.FOOTER, BOTTOM));
    }

    private static void refer(CTHdrFtrRef reference, String id) {
        reference.setType(STHdrFtr.DEFAULT);
        reference.setId(id);
    }

    /** Also an empty one: a section without one would show that of the section before. */
    private String part(String name, POIXMLRelation relation, MarginBoxName[] boxes) {
        return parts.computeIfAbsent(relation.getRelation() + name, key -> {
            XWPFHeaderFooter part = (XWPFHeaderFooter) document.createRelationship(relation, XWPFFactory.getInstance(), parts.size() + 1);
            CTHdrFtr content = CTHdrFtr.Factory.newInstance();
            margins(content.addNewP(), sheet(name), boxes);
            part.setHeaderFooter(content);
            return document.getRelationId(part);
        });
    }

    private void margins(CTP paragraph, Sheet sheet, MarginBoxName[] boxes) {
        CTPPr properties = paragraph.addNewPPr();
        properties.addNewPStyle().setVal(Styles.TEXT);
        List<PropertyDeclaration> contents = new ArrayList<>();
        List<Face> faces = new ArrayList<>();
        for (MarginBoxName name : boxes) {
            CascadedStyle box = sheet.isBorderless() ? null : sheet.info().createMarginBoxStyle(name, false);
            contents.add(box == null ? null : box.propertyByName(CSSName.CONTENT));
            faces.add(box == null ? null : css.face(sheet.style().deriveStyle(box)));
        }
        if (contents.get(1) != null || contents.get(2) != null) {
            var tabs = properties.addNewTabs();
            if (contents.get(1) != null) {
                tab(tabs.addNewTab(), STTabJc.CENTER, sheet.textWidth() / 2);
            }
            tab(tabs.addNewTab(), STTabJc.RIGHT, sheet.textWidth());
        }
        Styling.spacing(properties, 0, 0);
        for (int i = 0; i < boxes.length; i++) {
            if (contents.get(i) != null) {
                if (i > 0) {
                    paragraph.addNewR().addNewTab();
                }
                for (PropertyValue value : values(contents.get(i).getValue())) {
                    piece(paragraph, value, faces.get(i));
                }
            }
        }
    }

    private static void tab(CTTabStop tab, STTabJc.Enum kind, double points) {
        tab.setVal(kind);
        tab.setPos(Styling.twips(points));
    }

    private static List<PropertyValue> values(CSSPrimitiveValue content) {
        List<PropertyValue> values = new ArrayList<>();
        if (content instanceof PropertyValue value) {
            if (value.getValues() != null) {
                for (Object each : value.getValues()) {
                    values.add((PropertyValue) each);
                }
            } else {
                values.add(value);
            }
        }
        return values;
    }

    /** A string, or the number of the page or of all pages; what else there is in CSS has no counterpart. */
    private void piece(CTP paragraph, PropertyValue value, Face face) {
        if (value.getPropertyValueType() == PropertyValue.VALUE_TYPE_FUNCTION && value.getFunction().getName().equals("counter")) { //$NON-NLS-1$
            String counter = value.getFunction().getParameters().get(0).getStringValue();
            if (counter.equals("page") || counter.equals("pages")) { //$NON-NLS-1$ //$NON-NLS-2$
                Fields.simple(paragraph.addNewFldSimple(), counter.equals("page") ? " PAGE " : " NUMPAGES ", "1", face, styles.face(Styles.TEXT)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            }
        } else if (value.getPrimitiveType() == CSSPrimitiveValue.CSS_STRING) {
            CTR run = paragraph.addNewR();
            Styling.face(run, face, styles.face(Styles.TEXT));
            Fields.text(run, value.getStringValue());
        }
    }
}
