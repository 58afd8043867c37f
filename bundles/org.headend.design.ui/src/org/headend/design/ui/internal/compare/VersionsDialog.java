package org.headend.design.ui.internal.compare;

import java.util.List;
import java.util.function.Function;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.headend.core.problem.ProblemException;
import org.headend.core.ui.WorkJob;

/** Offers the older versions of a design: commits that changed it, and states of the local history. */
final class VersionsDialog extends TitleAreaDialog {
    private static final int MOST = 1000;

    private final IFile file;
    private TableViewer table;
    private Text filter;
    private DesignVersion chosen;

    VersionsDialog(Shell shell, IFile file) {
        super(shell);
        this.file = file;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.versionsTitle);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(110), convertHeightInCharsToPixels(22)).applyTo(area);
        filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.versionsFilter);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        Composite host = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(host);
        TableColumnLayout layout = new TableColumnLayout();
        host.setLayout(layout);
        table = new TableViewer(host, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.getTable().setHeaderVisible(true);
        column(layout, Messages.versionsDate, 6, DesignVersion::date);
        column(layout, Messages.versionsWhere, 4, DesignVersion::where);
        column(layout, Messages.versionsAuthor, 4, DesignVersion::author);
        column(layout, Messages.versionsText, 9, DesignVersion::text);
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.addFilter(new ViewerFilter() {
            @Override
            public boolean select(org.eclipse.jface.viewers.Viewer viewer, Object parentElement, Object element) {
                return ((DesignVersion) element).matches(filter.getText().strip());
            }
        });
        filter.addListener(SWT.Modify, e -> table.refresh());
        filter.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_DOWN) {
                table.getTable().setFocus();
            }
        });
        table.addSelectionChangedListener(e -> {
            chosen = (DesignVersion) e.getStructuredSelection().getFirstElement();
            getButton(IDialogConstants.OK_ID).setEnabled(chosen != null);
        });
        table.addDoubleClickListener(e -> okPressed());
        setTitle(file.getProject().getName());
        setMessage(Messages.bind(Messages.versionsReading, file.getName()));
        read(area);
        return area;
    }

    private void column(TableColumnLayout layout, String title, int weight, Function<DesignVersion, String> text) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60));
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(o -> text.apply((DesignVersion) o)));
    }

    private void read(Composite area) {
        WorkJob.job(Messages.bind(Messages.versionsReading, file.getName()), monitor -> {
            try {
                return (Object) DesignVersion.of(file, MOST, monitor);
            } catch (ProblemException e) {
                return e;
            }
        }, area, result -> {
            if (result instanceof ProblemException failure) {
                setErrorMessage(failure.problem().message());
            } else {
                DesignVersion.Found found = (DesignVersion.Found) result;
                List<DesignVersion> versions = found.versions();
                if (found.gitProblem().isEmpty()) {
                    setMessage(versions.isEmpty() ? Messages.versionsEmpty : Messages.versionsChoose);
                } else {
                    setMessage(found.gitProblem(), IMessageProvider.WARNING);
                }
                table.setInput(versions);
                if (!versions.isEmpty()) {
                    table.setSelection(new StructuredSelection(versions.get(0)));
                }
            }
        }).schedule();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.versionsCompare, true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    /** What the user chose; null before. */
    DesignVersion chosen() {
        return chosen;
    }
}
