package org.headend.design.ui.internal.validation;

import java.util.Collection;
import java.util.List;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;
import org.eclipse.ui.IWorkbenchWindow;
import org.headend.design.site.Element;
import org.headend.design.ui.internal.Messages;
import org.headend.design.ui.internal.OpenDesign;
import org.headend.design.validate.Finding;

/** Problems of the selected elements with their quick fixes, as a sub-menu of the context menu; nothing where there is none. */
public final class FixMenu extends ContributionItem implements IWorkbenchContribution {
    private IServiceLocator services;

    @Override
    public void initialize(IServiceLocator serviceLocator) {
        services = serviceLocator;
    }

    @Override
    public boolean isDynamic() {
        return true;
    }

    @Override
    public void fill(Menu menu, int index) {
        IWorkbenchWindow window = services.getService(IWorkbenchWindow.class);
        if (window != null && window.getActivePage() != null) {
            OpenDesign.of(window.getActivePage().getActiveEditor()).ifPresent(design -> {
                List<Finding> findings = findings(design);
                if (!findings.isEmpty()) {
                    MenuItem item = new MenuItem(menu, SWT.CASCADE, index);
                    item.setText(Messages.validation_fixMenu);
                    Menu fixes = new Menu(menu);
                    item.setMenu(fixes);
                    fill(fixes, design, findings);
                }
            });
        }
    }

    static List<Finding> findings(OpenDesign design) {
        LiveValidation validation = design.editor().getAdapter(LiveValidation.class);
        Collection<Element> selection = design.selection();
        return validation == null ? List.of() : validation.findings(selection);
    }

    /** Each problem as a heading, below it what would repair it. */
    static void fill(Menu menu, OpenDesign design, List<Finding> findings) {
        for (Finding finding : findings) {
            MenuItem heading = new MenuItem(menu, SWT.PUSH);
            heading.setText(finding.problem().message().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
            heading.setEnabled(false);
            List<Fix> offered = Fix.of(design, finding);
            for (Fix fix : offered) {
                MenuItem item = new MenuItem(menu, SWT.PUSH);
                item.setText("    " + fix.label().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                item.addListener(SWT.Selection, e -> fix.apply(design));
            }
            if (offered.isEmpty()) {
                MenuItem remedy = new MenuItem(menu, SWT.PUSH);
                remedy.setText("    " + finding.problem().remedy().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                remedy.setEnabled(false);
            }
            MenuItem accept = new MenuItem(menu, SWT.PUSH);
            accept.setText("    " + Messages.validation_accept); //$NON-NLS-1$
            accept.addListener(SWT.Selection, e -> Acceptance.ask(design, finding));
            MenuItem explain = new MenuItem(menu, SWT.PUSH);
            explain.setText("    " + Messages.validation_explain); //$NON-NLS-1$
            explain.addListener(SWT.Selection, e -> Explanation.open(finding));
        }
    }
}
