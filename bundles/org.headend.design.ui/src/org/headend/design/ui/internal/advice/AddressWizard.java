package org.headend.design.ui.internal.advice;

import java.util.List;

import org.eclipse.jface.wizard.Wizard;
import org.headend.design.advice.AddressPlan;
import org.headend.design.site.Device;
import org.headend.design.ui.internal.OpenDesign;
import org.headend.design.validate.SiteIndex;

/** Plans subnets, addresses and host names for the selected devices, or all; shows them first and changes the design in one step. */
public final class AddressWizard extends Wizard {
    private final OpenDesign design;
    private final List<Device> devices;
    private final AddressSchemePage scheme;
    private final AddressPreviewPage preview = new AddressPreviewPage();

    public AddressWizard(OpenDesign design, List<Device> selected) {
        this.design = design;
        scheme = new AddressSchemePage(selected.size());
        devices = selected;
        setWindowTitle(Messages.addresses);
    }

    @Override
    public void addPages() {
        addPage(scheme);
        addPage(preview);
    }

    /** The plan for what the first page says. */
    AddressPlan plan() {
        SiteIndex site = index();
        return AddressPlan.make(site, scheme.selectedOnly() ? devices : List.copyOf(site.site().getDevices()), scheme.scheme());
    }

    private SiteIndex index() {
        return new SiteIndex(design.document().getSite(), design.catalog());
    }

    @Override
    public boolean canFinish() {
        return scheme.isPageComplete();
    }

    @Override
    public boolean performFinish() {
        AddressPlan plan = plan();
        design.change(Messages.addresses_step, () -> plan.apply(index()));
        return true;
    }
}
