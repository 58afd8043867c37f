package org.headend.annotation.ui.internal.editor;

import java.util.Arrays;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.content.IContentType;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorRegistry;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IEditorAssociationOverride;
import org.eclipse.ui.ide.ResourceUtil;
import org.headend.core.ui.SiteProjects;
import org.headend.media.Picture;

/** Pictures of datasets open in the image editor; for all others it is only one of the choices. */
public final class DatasetPictures implements IEditorAssociationOverride {

    @Override
    public IEditorDescriptor overrideDefaultEditor(IEditorInput input, IContentType type, IEditorDescriptor current) {
        IFile file = ResourceUtil.getFile(input);
        if (file == null) {
            return elsewhere(current, input.getName());
        }
        return isSample(file) ? ours() : elsewhere(current, file.getName());
    }

    @Override
    public IEditorDescriptor overrideDefaultEditor(String name, IContentType type, IEditorDescriptor current) {
        return current;
    }

    @Override
    public IEditorDescriptor[] overrideEditors(IEditorInput input, IContentType type, IEditorDescriptor[] editors) {
        return editors;
    }

    @Override
    public IEditorDescriptor[] overrideEditors(String name, IContentType type, IEditorDescriptor[] editors) {
        return editors;
    }

    private static boolean isSample(IFile file) {
        return file.getLocationURI() != null && Picture.hasPictureName(SiteProjects.path(file))
                && SampleFile.of(SiteProjects.path(file)).isPresent();
    }

    private static IEditorDescriptor ours() {
        return PlatformUI.getWorkbench().getEditorRegistry().findEditor(ImageEditor.ID);
    }

    /** The first other editor for the name, else what the system has. */
    private static IEditorDescriptor elsewhere(IEditorDescriptor current, String name) {
        if (current == null || !current.getId().equals(ImageEditor.ID)) {
            return current;
        }
        IEditorRegistry registry = PlatformUI.getWorkbench().getEditorRegistry();
        return Arrays.stream(registry.getEditors(name)).filter(e -> !e.getId().equals(ImageEditor.ID)).findFirst()
                .orElseGet(() -> registry.isSystemExternalEditorAvailable(name)
                        ? registry.findEditor(IEditorRegistry.SYSTEM_EXTERNAL_EDITOR_ID) : current);
    }
}
