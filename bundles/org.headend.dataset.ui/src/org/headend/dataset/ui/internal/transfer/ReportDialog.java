package org.headend.dataset.ui.internal.transfer;

import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.headend.core.problem.Problem;
import org.headend.core.problem.Severity;
import org.headend.dataset.ui.internal.Messages;

/** What an import or export did, with each problem in a row: what, where, and what to do. */
final class ReportDialog extends Dialog {
    private final String title;
    private final String summary;
    private final List<Problem> problems;

    ReportDialog(Shell parent, String title, String summary, List<Problem> problems) {
        super(parent);
        this.title = title;
        this.summary = summary;
        this.problems = problems;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Point getInitialSize() {
        return new Point(860, 460);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(12, 12).spacing(0, 8).applyTo(area);
        Label text = new Label(area, SWT.WRAP);
        text.setText(problems.isEmpty() ? summary : summary + ' ' + NLS.bind(Messages.report_problems, count()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        TableViewer viewer = new TableViewer(area, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
        viewer.getTable().setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
        ColumnViewerToolTipSupport.enableFor(viewer);
        column(viewer, Messages.report_problem, 360, Problem::message).setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object problem) {
                return ((Problem) problem).message();
            }

            @Override
            public Image getImage(Object problem) {
                return icon(((Problem) problem).severity());
            }

            @Override
            public String getToolTipText(Object problem) {
                return problem.toString();
            }
        });
        column(viewer, Messages.report_place, 220, p -> shortPlace(p));
        column(viewer, Messages.report_remedy, 240, Problem::remedy);
        viewer.setContentProvider((ILazyContentProvider) index -> viewer.replace(problems.get(index), index));
        viewer.setUseHashlookup(true);
        viewer.setInput(problems);
        viewer.setItemCount(problems.size());
        return area;
    }

    private String count() {
        return String.format("%,d", problems.size()); //$NON-NLS-1$
    }

    /** File name, line and element, without the folders. */
    static String shortPlace(Problem problem) {
        String place = problem.place().toString();
        int slash = problem.place().resource().replace('\\', '/').lastIndexOf('/');
        return slash < 0 ? place : place.substring(slash + 1);
    }

    private static TableViewerColumn column(TableViewer viewer, String title, int width,
            java.util.function.Function<Problem, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object problem) {
                return text.apply((Problem) problem);
            }

            @Override
            public String getToolTipText(Object problem) {
                return problem.toString();
            }
        });
        return column;
    }

    private static Image icon(Severity severity) {
        return PlatformUI.getWorkbench().getSharedImages().getImage(switch (severity) {
            case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
            case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
            case INFO -> ISharedImages.IMG_OBJS_INFO_TSK;
        });
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CLIENT_ID, Messages.report_copy, false);
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == IDialogConstants.CLIENT_ID) {
            StringBuilder text = new StringBuilder(summary).append('\n');
            problems.forEach(p -> text.append(p).append('\n'));
            Clipboard clipboard = new Clipboard(getShell().getDisplay());
            clipboard.setContents(new Object[] { text.toString() }, new Transfer[] { TextTransfer.getInstance() });
            clipboard.dispose();
        } else {
            super.buttonPressed(id);
        }
    }
}
