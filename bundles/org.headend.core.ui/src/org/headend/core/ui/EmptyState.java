package org.headend.core.ui;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** What a view shows while it has nothing to show: what belongs here, and what to do to get it. */
public final class EmptyState extends Composite {
    private static final int WIDTH = 360;

    private final LocalResourceManager resources;
    private final Composite middle;
    private final Label title;
    private final Label hint;

    public EmptyState(Composite parent, String titleText, String hintText) {
        super(parent, SWT.NONE);
        resources = new LocalResourceManager(JFaceResources.getResources(), this);
        setLayout(new FillLayout());
        Composite ground = new Composite(this, SWT.NONE); // the theme colours plain composites only
        ground.setBackgroundMode(SWT.INHERIT_DEFAULT);
        GridLayoutFactory.fillDefaults().margins(16, 16).applyTo(ground);
        middle = new Composite(ground, SWT.NONE);
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).applyTo(middle);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(middle);
        title = label(titleText);
        title.setFont(resources.get(FontDescriptor.createFrom(JFaceResources.getDefaultFont()).increaseHeight(2).setStyle(SWT.BOLD)));
        hint = label(hintText);
    }

    private Label label(String text) {
        Label label = new Label(middle, SWT.WRAP | SWT.CENTER);
        label.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    /** Adds a link below the hint. */
    public EmptyState action(String text, Runnable action) {
        Link link = new Link(middle, SWT.NONE);
        link.setText("<a>" + text.replace("&", "&&") + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        link.addListener(SWT.Selection, e -> action.run());
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(link);
        return this;
    }

    /** Changes the two texts, for instance when a filter hides everything. */
    public void setTexts(String titleText, String hintText) {
        title.setText(titleText.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        hint.setText(hintText.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        layout(true, true);
    }
}
