package org.headend.design.ui.internal.compare;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareUI;
import org.eclipse.compare.structuremergeviewer.ICompareInput;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.headend.core.problem.ProblemException;
import org.headend.core.ui.EmptyState;
import org.headend.core.ui.WorkJob;
import org.headend.design.compare.Difference;
import org.headend.design.compare.Difference.Kind;

/** Two versions of a design: the differences on the left, the diagram with both on the right. */
final class SiteCompareViewer extends Viewer {
    private final CompareConfiguration configuration;
    private final Composite root;
    private final Composite body;
    private final EmptyState message;
    private final Label summary;
    private final Button layout;
    private final Button all;
    private final Button takeLeft;
    private final Button takeRight;
    private final DifferenceTree tree;
    private final DifferenceDiagram diagram;
    private Object input;
    private Versions versions;

    SiteCompareViewer(Composite parent, CompareConfiguration configuration) {
        this.configuration = configuration;
        root = new Composite(parent, SWT.NONE);
        root.setData(CompareUI.COMPARE_VIEWER_TITLE, Messages.title);
        root.setLayout(new StackLayout());
        message = new EmptyState(root, Messages.reading, ""); //$NON-NLS-1$
        body = new Composite(root, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(body);
        Composite bar = new Composite(body, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(5).margins(8, 4).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        summary = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults().span(5, 1).grab(true, false).applyTo(summary);
        layout = button(bar, SWT.CHECK, Messages.showLayout, this::refresh);
        all = button(bar, SWT.CHECK, Messages.selectAll, this::selectAll);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(new Label(bar, SWT.NONE));
        takeLeft = button(bar, SWT.PUSH, "", () -> take(true)); //$NON-NLS-1$
        takeRight = button(bar, SWT.PUSH, "", () -> take(false)); //$NON-NLS-1$
        SashForm sash = new SashForm(body, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        Marks marks = new Marks(root);
        tree = new DifferenceTree(sash, marks, this::enable, difference -> diagram().reveal(difference));
        diagram = new DifferenceDiagram(sash, marks);
        sash.setWeights(9, 11);
        show(message);
        root.addDisposeListener(e -> versions = null);
    }

    private DifferenceDiagram diagram() {
        return diagram;
    }

    private static Button button(Composite bar, int style, String text, Runnable pressed) {
        Button button = new Button(bar, style);
        button.setText(text);
        button.addListener(SWT.Selection, e -> pressed.run());
        return button;
    }

    private void show(Control control) {
        ((StackLayout) root.getLayout()).topControl = control;
        root.layout();
    }

    @Override
    public Control getControl() {
        return root;
    }

    @Override
    public Object getInput() {
        return input;
    }

    @Override
    public void setInput(Object now) {
        input = now;
        versions = null;
        if (!(now instanceof ICompareInput sides) || sides.getLeft() == null || sides.getRight() == null) {
            message.setTexts(Messages.oneSide, Messages.oneSideHint);
            show(message);
            return;
        }
        message.setTexts(Messages.reading, ""); //$NON-NLS-1$
        show(message);
        WorkJob.job(Messages.reading, monitor -> {
            try {
                return (Object) Versions.read(sides.getLeft(), sides.getRight());
            } catch (ProblemException e) {
                return e;
            }
        }, root, result -> {
            if (input == now) {
                switch (result) {
                    case Versions read -> show(read);
                    case ProblemException failure -> {
                        message.setTexts(Messages.unreadableTitle, failure.problem().toString());
                        show(message);
                    }
                    default -> throw new IllegalStateException(result.toString());
                }
            }
        }).schedule();
    }

    private void show(Versions read) {
        versions = read;
        ICompareInput sides = (ICompareInput) input;
        label(takeLeft, Versions.file(sides.getLeft()));
        label(takeRight, Versions.file(sides.getRight()));
        diagram.show(read);
        refresh();
        if (read.differences().isEmpty()) {
            message.setTexts(Messages.equal, Messages.equalHint);
            show(message);
        } else {
            show(body);
        }
    }

    private static void label(Button button, IFile file) {
        button.setVisible(file != null);
        if (file != null) {
            button.setText(Messages.bind(Messages.take, file.getProject().getName()));
            button.setToolTipText(Messages.takeTip);
        }
        GridDataFactory.fillDefaults().exclude(file == null).applyTo(button);
        button.getParent().layout();
    }

    @Override
    public void refresh() {
        if (versions != null) {
            tree.show(Differences.sections(versions.differences(), layout.getSelection()));
            Map<Kind, Long> counts = versions.counts();
            summary.setText(Messages.bind(Messages.summary, new Object[] { configuration.getRightLabel((ICompareInput) input),
                    configuration.getLeftLabel((ICompareInput) input), counts.getOrDefault(Kind.ADDED, 0L),
                    counts.getOrDefault(Kind.CHANGED, 0L), counts.getOrDefault(Kind.REMOVED, 0L) }));
            summary.setToolTipText(summary.getText());
            all.setSelection(false);
            enable();
        }
    }

    private void selectAll() {
        tree.checkAll(all.getSelection());
        enable();
    }

    private void enable() {
        boolean any = !tree.checked().isEmpty();
        takeLeft.setEnabled(any);
        takeRight.setEnabled(any);
    }

    /** Makes the chosen elements of one side as they are on the other. */
    private void take(boolean left) {
        ICompareInput sides = (ICompareInput) input;
        IFile target = Versions.file(left ? sides.getLeft() : sides.getRight());
        Set<String> keys = tree.checked().stream().map(Difference::key).collect(Collectors.toSet());
        TakeDifferences.into(target, left ? versions.older() : versions.newer(), keys, root);
    }

    @Override
    public ISelection getSelection() {
        return StructuredSelection.EMPTY;
    }

    @Override
    public void setSelection(ISelection selection, boolean reveal) {
        // the selection is that of the tree
    }

}
