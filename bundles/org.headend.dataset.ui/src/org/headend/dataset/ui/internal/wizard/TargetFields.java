package org.headend.dataset.ui.internal.wizard;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.headend.core.ui.SiteProjects;
import org.headend.dataset.ui.internal.Messages;
import org.headend.dataset.ui.internal.model.DatasetFolders;

/** Site and name of a dataset, as two rows of a grid. */
public final class TargetFields {
    private final Combo site;
    private final Combo known;
    private final Text text;
    private final boolean existing;
    private final List<IProject> sites = SiteProjects.all();

    /**
     * @param columns  of the grid
     * @param existing true when a dataset that is there may be chosen
     * @param changed  called after each change
     */
    public TargetFields(Composite parent, int columns, IProject preferred, String preferredName, boolean existing, Runnable changed) {
        this.existing = existing;
        new Label(parent, SWT.NONE).setText(Messages.target_site);
        site = new Combo(parent, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).span(columns - 1, 1).applyTo(site);
        sites.forEach(s -> site.add(s.getName()));
        new Label(parent, SWT.NONE).setText(Messages.target_name);
        known = existing ? new Combo(parent, SWT.DROP_DOWN) : null;
        text = existing ? null : new Text(parent, SWT.BORDER);
        Control name = existing ? known : text;
        GridDataFactory.fillDefaults().grab(true, false).span(columns - 1, 1).applyTo(name);
        site.select(Math.max(0, sites.indexOf(preferred)));
        offerNames();
        setName(preferredName);
        site.addListener(SWT.Selection, e -> {
            String typed = name();
            offerNames();
            setName(typed);
            changed.run();
        });
        name.addListener(SWT.Modify, e -> changed.run());
    }

    private void offerNames() {
        if (existing && site() != null) {
            known.setItems(DatasetFolders.of(site()).stream().map(IFolder::getName).toArray(String[]::new));
        }
    }

    private IProject site() {
        int index = site.getSelectionIndex();
        return index < 0 ? null : sites.get(index);
    }

    public void setName(String name) {
        if (existing) {
            known.setText(name);
        } else {
            text.setText(name);
        }
    }

    public String name() {
        return (existing ? known.getText() : text.getText()).strip();
    }

    /** What is missing or wrong, null when nothing is. */
    public String error() {
        if (site() == null) {
            return Messages.target_noSite;
        }
        if (name().isEmpty()) {
            return Messages.target_noName;
        }
        IStatus valid = ResourcesPlugin.getWorkspace().validateName(name(), IResource.FOLDER);
        if (!valid.isOK() || name().startsWith(".")) { //$NON-NLS-1$
            return valid.isOK() ? Messages.target_dot : valid.getMessage();
        }
        return !existing && folder().exists() ? Messages.target_exists : null;
    }

    /** True when the dataset is there already. */
    public boolean isExisting() {
        return error() == null && DatasetFolders.isDataset(folder());
    }

    /** Folder of the dataset; only without {@link #error}. */
    public IFolder folder() {
        return site().getFolder(DatasetFolders.PARENT).getFolder(name());
    }

    public Path path() {
        return SiteProjects.path(site()).resolve(DatasetFolders.PARENT).resolve(name());
    }
}
