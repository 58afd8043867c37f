package org.headend.model.ui.internal.editor;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.headend.core.ui.SiteProjects;
import org.headend.model.ui.internal.Messages;
import org.headend.model.ui.internal.run.RunRequest;

/**
 * Does something with the model of the active editor, or with the selected file or model folder after opening it;
 * plugin.xml names it behind the class, as in {@code ModelHandler:quantize}.
 */
public final class ModelHandler extends AbstractHandler implements IExecutableExtension {
    private static final Map<String, Consumer<ModelEditor>> ACTIONS = Map.of("open", e -> { }, //$NON-NLS-1$
            "quantize", e -> e.run(RunRequest.Kind.QUANTIZE), "evaluate", e -> e.run(RunRequest.Kind.EVALUATE), //$NON-NLS-1$ //$NON-NLS-2$
            "bench", e -> e.run(RunRequest.Kind.BENCH), "exportJson", ModelEditor::exportJson); //$NON-NLS-1$ //$NON-NLS-2$

    private String action = "open"; //$NON-NLS-1$

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        action = String.valueOf(data);
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActivePart(event) instanceof ModelEditor editor) {
            ACTIONS.get(action).accept(editor);
            return null;
        }
        Object selected = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
                ? selection.getFirstElement() : null;
        Optional<IFile> file = file(Adapters.adapt(selected, IResource.class));
        if (file.isEmpty()) {
            MessageDialog.openInformation(HandlerUtil.getActiveShell(event), Messages.handler_title, Messages.handler_noModel);
            return null;
        }
        try {
            if (IDE.openEditor(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), file.get(),
                    ModelEditor.ID) instanceof ModelEditor editor) {
                ACTIONS.get(action).accept(editor);
            }
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return null;
    }

    private static Optional<IFile> file(IResource resource) {
        if (resource instanceof IFile file && file.getName().endsWith(".onnx")) { //$NON-NLS-1$
            return Optional.of(file);
        }
        if (!(resource instanceof IContainer container) || container.getLocationURI() == null) {
            return Optional.empty();
        }
        Optional<Path> found = ModelFiles.in(SiteProjects.path(container));
        return found.map(f -> container.getFile(IPath.fromOSString(f.getFileName().toString())));
    }
}
