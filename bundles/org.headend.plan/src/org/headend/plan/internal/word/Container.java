package org.headend.plan.internal.word;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

/** What paragraphs and tables are put into, at its end. */
interface Container {
    CTP paragraph();

    CTTbl table();

    static Container of(CTBody body) {
        return new Container() {
            @Override
            public CTP paragraph() {
                return body.addNewP();
            }

            @Override
            public CTTbl table() {
                return body.addNewTbl();
            }
        };
    }

    static Container of(CTTc cell) {
        return new Container() {
            @Override
            public CTP paragraph() {
                return cell.addNewP();
            }

            @Override
            public CTTbl table() {
                return cell.addNewTbl();
            }
        };
    }
}
