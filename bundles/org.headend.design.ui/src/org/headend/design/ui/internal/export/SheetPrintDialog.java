package org.headend.design.ui.internal.export;

import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.headend.core.problem.ProblemException;
import org.headend.core.ui.WorkJob;
import org.headend.design.export.DiagramPdf;
import org.headend.design.export.PageSetup;
import org.headend.design.export.Sheet;
import org.headend.design.site.Document;
import org.headend.design.ui.internal.Messages;
import org.headend.design.ui.internal.OpenDesign;

/** Asks for paper, size and title block, then for the printer. */
final class SheetPrintDialog extends Dialog {
    private final OpenDesign design;
    private SheetOptions options;

    SheetPrintDialog(Shell parent, OpenDesign design) {
        super(parent);
        this.design = design;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.print_title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().margins(10, 10).spacing(8, 10).applyTo(area);
        Label text = new Label(area, SWT.WRAP);
        text.setText(Messages.print_text);
        GridDataFactory.fillDefaults().grab(true, false).hint(440, SWT.DEFAULT).applyTo(text);
        IDialogSettings all = PlatformUI.getDialogSettingsProvider(Platform.getBundle("org.headend.design.ui")).getDialogSettings(); //$NON-NLS-1$
        options = new SheetOptions(area, all.getSection("export") != null ? all.getSection("export") : all.addNewSection("export")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        GridDataFactory.fillDefaults().grab(true, true).applyTo(options.control());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.print_next, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        options.remember();
        PageSetup setup = options.setup();
        Document document = EcoreUtil.copy(design.document());
        try {
            List<Sheet> sheets = DiagramPdf.sheets(document, Sight.of(design).scene(document), design.catalog(), setup, options.title(document.getSite().getName()));
            PrintDialog dialog = new PrintDialog(getShell());
            PrinterData data = new PrinterData();
            data.orientation = setup.landscape() ? PrinterData.LANDSCAPE : PrinterData.PORTRAIT;
            data.startPage = 1;
            data.endPage = sheets.size();
            dialog.setPrinterData(data);
            PrinterData chosen = dialog.open();
            if (chosen != null) {
                SheetPrinter.schedule(sheets, chosen, document.getSite().getName());
                super.okPressed();
            }
        } catch (ProblemException e) {
            WorkJob.show(getShell(), Messages.print_title, e);
        }
    }
}
