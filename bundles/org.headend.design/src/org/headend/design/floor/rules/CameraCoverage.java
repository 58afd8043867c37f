package org.headend.design.floor.rules;

import org.headend.design.floor.ZoneView.NeedView;
import org.headend.design.validate.Category;

/** CAM-01: a zone does not have the pictures that it needs, for people or for a model. */
final class CameraCoverage extends NeedRule {

    CameraCoverage() {
        super("CAM-01", Category.COVERAGE, NeedView::optical); //$NON-NLS-1$
    }

    @Override
    String remedy() {
        return Messages.cam01Remedy.toString();
    }
}
