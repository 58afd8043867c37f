package org.headend.dataset.ui.internal.samples;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IAdaptable;
import org.headend.dataset.Dataset;
import org.headend.dataset.Sample;
import org.headend.dataset.ui.internal.model.DatasetFolders;

/** A selected sample; adapts to the workspace file of its picture. */
public record SampleItem(Dataset dataset, Sample sample) implements IAdaptable {

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == IFile.class || type == IResource.class) {
            return type.cast(DatasetFolders.picture(dataset, sample.id()).orElse(null));
        }
        return type == Sample.class ? type.cast(sample) : null;
    }
}
