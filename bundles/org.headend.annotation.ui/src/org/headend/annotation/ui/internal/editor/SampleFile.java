package org.headend.annotation.ui.internal.editor;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.ide.ResourceUtil;
import org.headend.dataset.Dataset;

/**
 * A picture that is a sample of a dataset.
 *
 * @param dataset folder of the dataset
 * @param id      of the sample
 */
record SampleFile(Path dataset, String id) {

    /** The file of an editor input; empty when it is not on this computer. */
    static Optional<Path> path(IEditorInput input) {
        IFile resource = ResourceUtil.getFile(input);
        if (resource != null) {
            return Optional.ofNullable(resource.getLocationURI()).map(Path::of);
        }
        return input instanceof IURIEditorInput uri && "file".equals(uri.getURI().getScheme()) //$NON-NLS-1$
                ? Optional.of(Path.of(uri.getURI())) : Optional.empty();
    }

    /** Empty for a picture that lies elsewhere. */
    static Optional<SampleFile> of(Path picture) {
        Path file = picture.toAbsolutePath().normalize();
        for (Path at = file.getParent(); at != null && at.getParent() != null; at = at.getParent()) {
            if (at.endsWith(Dataset.SAMPLES) && Dataset.isDataset(at.getParent())) {
                return Optional.of(new SampleFile(at.getParent(), at.relativize(file).toString().replace('\\', '/')));
            }
        }
        return Optional.empty();
    }
}
