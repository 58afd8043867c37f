package org.headend.plan.internal.word;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Texts and fields in runs. */
final class Fields {

    private Fields() {
    }

    static void text(CTR run, String text) {
        write(run.addNewT(), text);
    }

    private static void write(CTText into, String text) {
        into.setStringValue(text);
        if (!text.equals(text.strip())) {
            into.setSpace(org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space.PRESERVE);
        }
    }

    /** A field within one paragraph. @param shown until the word processor computes it */
    static void simple(CTSimpleField field, String instruction, String shown, Face face, Face base) {
        field.setInstr(instruction);
        CTR run = field.addNewR();
        Styling.face(run, face, base);
        text(run, shown);
    }

    /** Begins a field that goes over paragraphs; what follows is shown until the word processor computes it. */
    static void begin(CTP paragraph, String instruction) {
        paragraph.addNewR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        write(paragraph.addNewR().addNewInstrText(), instruction);
        paragraph.addNewR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    }

    static void end(CTP paragraph) {
        paragraph.addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
    }
}
