package org.headend.core.ui.internal.explorer;

import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.plugin.AbstractUIPlugin;
import org.headend.core.site.Site;
import org.headend.core.ui.SiteProjects;

/** Icons of site projects and their folders; everything else keeps the platform's label. */
public final class SiteLabels extends LabelProvider {
    private static final String BUNDLE = "org.headend.core.ui"; //$NON-NLS-1$
    private static final Map<String, String> FOLDER_ICONS = Map.ofEntries(
            Map.entry("design", "design"), //$NON-NLS-1$ //$NON-NLS-2$
            Map.entry("catalog", "catalog"), //$NON-NLS-1$ //$NON-NLS-2$
            Map.entry("gateways", "gateways"), //$NON-NLS-1$ //$NON-NLS-2$
            Map.entry("datasets", "datasets"), //$NON-NLS-1$ //$NON-NLS-2$
            Map.entry("models", "models"), //$NON-NLS-1$ //$NON-NLS-2$
            Map.entry("training", "training"), //$NON-NLS-1$ //$NON-NLS-2$
            Map.entry("deploy", "deploy"), //$NON-NLS-1$ //$NON-NLS-2$
            Map.entry("inspection", "inspection"), //$NON-NLS-1$ //$NON-NLS-2$
            Map.entry("monitor", "monitor"), //$NON-NLS-1$ //$NON-NLS-2$
            Map.entry("docs", "docs")); //$NON-NLS-1$ //$NON-NLS-2$

    private final LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources());

    @Override
    public Image getImage(Object element) {
        String icon = icon(element);
        if (icon == null) {
            return null;
        }
        ImageDescriptor descriptor = AbstractUIPlugin.imageDescriptorFromPlugin(BUNDLE, "icons/" + icon + ".svg"); //$NON-NLS-1$ //$NON-NLS-2$
        return descriptor == null ? null : resources.get(descriptor);
    }

    private static String icon(Object element) {
        if (!(element instanceof IResource resource) || !SiteProjects.isSite(resource.getProject())) {
            return null;
        }
        return switch (resource) {
            case IProject project -> "site"; //$NON-NLS-1$
            case IFolder folder when folder.getParent() instanceof IProject -> FOLDER_ICONS.get(folder.getName());
            case IFolder folder when folder.getParent().getName().equals("datasets") && folder.getFile("dataset.json").exists() -> "dataset"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            case IFile file when file.getParent() instanceof IProject && file.getName().equals(Site.DESCRIPTOR) -> "site"; //$NON-NLS-1$
            default -> null;
        };
    }

    @Override
    public String getText(Object element) {
        return null; // the platform's text
    }

    @Override
    public void dispose() {
        resources.dispose();
        super.dispose();
    }
}
