package org.headend.design.ui.internal.exchange;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.wizard.Wizard;
import org.headend.design.Designs;
import org.headend.design.devicelist.DeviceSeries;
import org.headend.design.devicelist.Report;
import org.headend.design.site.Element;
import org.headend.design.ui.internal.OpenDesign;

/** Makes many devices of one type with consecutive names and addresses, as one step. */
final class BulkWizard extends Wizard {
    private final OpenDesign design;
    private final BulkPage page;

    BulkWizard(OpenDesign design) {
        this.design = design;
        page = new BulkPage(design);
        setWindowTitle(Messages.bulk_title);
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Report[] report = new Report[1];
        design.change(Messages.bulk_title, () -> report[0] = DeviceSeries.apply(design.document(), design.catalog(), page.order(), new NullProgressMonitor()));
        List<Element> made = report[0].created().stream().map(id -> Designs.element(design.document(), id)).flatMap(Optional::stream).toList();
        design.select(made);
        return true;
    }
}
