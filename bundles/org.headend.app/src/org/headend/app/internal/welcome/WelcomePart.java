package org.headend.app.internal.welcome;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.part.IntroPart;
import org.eclipse.ui.plugin.AbstractUIPlugin;
import org.headend.app.internal.Messages;

/**
 * The welcome page: what to start with, where work is done, where to learn. Plain widgets, so that it follows
 * the theme, the language and the keyboard without a browser.
 */
public final class WelcomePart extends IntroPart {
    private static final int COLUMN_WIDTH = 250;

    private LocalResourceManager resources;
    private ScrolledComposite scroller;

    @Override
    public void createPartControl(Composite parent) {
        resources = new LocalResourceManager(JFaceResources.getResources(), parent);
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        Composite page = new Composite(scroller, SWT.NONE);
        page.setBackgroundMode(SWT.INHERIT_DEFAULT);
        GridLayoutFactory.fillDefaults().margins(32, 40).spacing(0, 36).applyTo(page);
        header(page);
        columns(page);
        scroller.setContent(page);
        scroller.setMinSize(page.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }

    private void header(Composite page) {
        Composite header = new Composite(page, SWT.NONE);
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).grab(true, false).applyTo(header);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(20, 2).applyTo(header);
        Label logo = new Label(header, SWT.NONE);
        logo.setImage(resources.get(image("branding/headend64.png"))); //$NON-NLS-1$
        GridDataFactory.swtDefaults().span(1, 2).applyTo(logo);
        Label heading = new Label(header, SWT.NONE);
        heading.setText(Messages.welcome_heading);
        heading.setFont(font(16, SWT.BOLD));
        heading.setLayoutData(new GridData(SWT.BEGINNING, SWT.END, true, true));
        Label sub = new Label(header, SWT.NONE);
        sub.setText(Messages.welcome_subheading);
        sub.setFont(font(2, SWT.NORMAL));
        sub.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, true, true));
    }

    private void columns(Composite page) {
        Composite columns = new Composite(page, SWT.NONE);
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).grab(true, true).applyTo(columns);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(36, 0).applyTo(columns);
        WelcomeActions actions = new WelcomeActions();
        column(columns, Messages.welcome_start, List.of(
                new Entry("headend", Messages.welcome_sample, Messages.welcome_sampleHint, actions::openSample), //$NON-NLS-1$
                new Entry("new", Messages.welcome_new, Messages.welcome_newHint, actions::newSite), //$NON-NLS-1$
                new Entry("open", Messages.welcome_import, Messages.welcome_importHint, actions::importSite))); //$NON-NLS-1$
        column(columns, Messages.welcome_learn, List.of(
                new Entry("tutorial", Messages.welcome_tutorials, Messages.welcome_tutorialsHint, actions::openTutorials), //$NON-NLS-1$
                new Entry("help", Messages.welcome_help, Messages.welcome_helpHint, actions::openHelp))); //$NON-NLS-1$
    }

    /** One thing to do. */
    private record Entry(String icon, String text, String hint, Runnable action) {
    }

    private void column(Composite parent, String title, List<Entry> entries) {
        Composite column = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().hint(COLUMN_WIDTH, SWT.DEFAULT).applyTo(column);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(14, 2).applyTo(column);
        Label heading = new Label(column, SWT.NONE);
        heading.setText(title);
        heading.setFont(font(4, SWT.BOLD));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(heading);
        Label line = new Label(column, SWT.SEPARATOR | SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).indent(0, 4).applyTo(line);
        for (Entry entry : entries) {
            entry(column, entry);
        }
    }

    private void entry(Composite column, Entry entry) {
        Label icon = new Label(column, SWT.NONE);
        icon.setImage(resources.get(image("icons/" + entry.icon() + ".svg"))); //$NON-NLS-1$ //$NON-NLS-2$
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).indent(0, 14).applyTo(icon);
        Link link = new Link(column, SWT.NONE);
        link.setText("<a>" + entry.text().replace("&", "&&") + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        link.setFont(font(1, SWT.NORMAL));
        link.addListener(SWT.Selection, e -> entry.action().run());
        GridDataFactory.fillDefaults().indent(0, 14).applyTo(link);
        new Label(column, SWT.NONE);
        Label hint = new Label(column, SWT.WRAP);
        hint.setText(entry.hint().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        hint.setEnabled(true);
        GridDataFactory.fillDefaults().grab(true, false).hint(COLUMN_WIDTH - 40, SWT.DEFAULT).applyTo(hint);
    }

    private Font font(int larger, int style) {
        return resources.get(FontDescriptor.createFrom(JFaceResources.getDefaultFont()).increaseHeight(larger)
                .setStyle(style));
    }

    private static ImageDescriptor image(String path) {
        return AbstractUIPlugin.imageDescriptorFromPlugin("org.headend.app", path); //$NON-NLS-1$
    }

    @Override
    public String getTitle() {
        return Messages.welcome_title;
    }

    @Override
    public void standbyStateChanged(boolean standby) {
        // the page looks the same at any size
    }

    @Override
    public void setFocus() {
        scroller.setFocus();
    }
}
