package org.headend.dataset.ui.internal.model;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.headend.core.ui.SiteProjects;

/** {@code isDataset}: in or below a dataset folder; {@code isParent}: the folder that holds a site's datasets. */
public final class DatasetTester extends PropertyTester {

    @Override
    public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
        return receiver instanceof IResource resource && switch (property) {
            case "isDataset" -> DatasetFolders.isDataset(resource); //$NON-NLS-1$
            case "isParent" -> resource instanceof IFolder && resource.getProjectRelativePath().toString() //$NON-NLS-1$
                    .equals(DatasetFolders.PARENT) && SiteProjects.isSite(resource.getProject());
            default -> false;
        };
    }
}
