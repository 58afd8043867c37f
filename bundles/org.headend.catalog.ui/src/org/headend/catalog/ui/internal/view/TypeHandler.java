package org.headend.catalog.ui.internal.view;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.part.FileEditorInput;
import org.headend.catalog.DeviceType;
import org.headend.catalog.Origin;
import org.headend.catalog.TypeFile;
import org.headend.catalog.TypeJson;
import org.headend.catalog.ui.internal.Messages;
import org.headend.catalog.ui.internal.Target;
import org.headend.catalog.ui.internal.editor.TypesEditor;
import org.headend.catalog.ui.internal.transfer.ExportTypes;
import org.headend.catalog.ui.internal.transfer.ImportWizard;
import org.headend.core.problem.ProblemException;
import org.headend.core.ui.SiteProjects;
import org.headend.core.ui.WorkJob;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The commands of the view of device types. */
public final class TypeHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShell(event);
        DeviceTypesView view = HandlerUtil.getActivePart(event) instanceof DeviceTypesView shown ? shown : null;
        String command = event.getCommand().getId();
        if (command.endsWith(".import")) { //$NON-NLS-1$
            ImportWizard wizard = new ImportWizard();
            wizard.setTarget(view == null ? Target.all().getFirst() : view.target());
            new WizardDialog(shell, wizard).open();
        } else if (view != null) {
            run(command.substring(command.lastIndexOf('.') + 1), view, shell);
        }
        return null;
    }

    private static void run(String command, DeviceTypesView view, Shell shell) {
        List<Entry> selected = view.selection();
        switch (command) {
            case "new" -> create(view, shell); //$NON-NLS-1$
            case "open" -> open(view, selected.getFirst(), shell); //$NON-NLS-1$
            case "copyToSite" -> copy(view, selected, view.target().project() == null ? Target.all().getFirst() : view.target()); //$NON-NLS-1$
            case "copyToUser" -> copy(view, selected, Target.USER); //$NON-NLS-1$
            case "export" -> export(selected, shell); //$NON-NLS-1$
            case "delete" -> delete(view, selected, shell); //$NON-NLS-1$
            default -> view.refresh();
        }
    }

    /** The type as its file holds it, or as the product brings it. */
    private static ObjectNode node(Entry entry) throws ProblemException {
        return entry.file() == null ? TypeJson.write(entry.type())
                : TypeFile.open(entry.file()).node(entry.type().id()).map(ObjectNode::deepCopy).orElseGet(() -> TypeJson.write(entry.type()));
    }

    private static void copy(DeviceTypesView view, List<Entry> entries, Target target) {
        view.work(Messages.job_copy, () -> {
            TypeFile file = target.file();
            for (Entry entry : entries) {
                file.put(node(entry));
            }
            file.save();
        }, target, entries.getFirst().type().id());
    }

    /** A type of the product is copied first: there is nothing to edit otherwise. */
    private static void open(DeviceTypesView view, Entry entry, Shell shell) {
        Target target = view.target();
        if (entry.origin() != Origin.BUILT_IN) {
            openFile(view, entry.file(), entry.type().id(), shell);
        } else if (MessageDialog.openQuestion(shell, Messages.open_title, Messages.bind(Messages.open_copy, entry.type().id(), target.label()))) {
            try {
                TypeFile file = target.file();
                file.put(node(entry));
                file.save();
                target.refresh(new NullProgressMonitor());
                openFile(view, file.path(), entry.type().id(), shell);
                view.reveal(target, entry.type().id());
            } catch (ProblemException e) {
                WorkJob.show(shell, Messages.open_title, e);
            } catch (CoreException e) {
                MessageDialog.openError(shell, Messages.open_title, e.getLocalizedMessage());
            }
        }
    }

    private static void create(DeviceTypesView view, Shell shell) {
        try {
            TypeFile file = view.target().file();
            Set<String> ids = new HashSet<>();
            file.nodes().forEach(n -> ids.add(n.path("id").asText())); //$NON-NLS-1$
            int number = 1;
            while (ids.contains("maker/model-" + number)) { //$NON-NLS-1$
                number++;
            }
            DeviceType type = new DeviceType("maker/model-" + number, Messages.editor_newName, Messages.editor_newName, "camera-fixed", 0, List.of(), null); //$NON-NLS-1$ //$NON-NLS-2$
            ObjectNode node = TypeJson.write(type);
            node.withArray("ports").addObject().put("name", "eth").put("kind", "ETHERNET").put("count", 1); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
            file.put(node);
            file.save();
            view.target().refresh(new NullProgressMonitor());
            openFile(view, file.path(), type.id(), shell);
            view.reveal(view.target(), type.id());
        } catch (ProblemException e) {
            WorkJob.show(shell, Messages.editor_newName, e);
        } catch (CoreException e) {
            MessageDialog.openError(shell, Messages.editor_newName, e.getLocalizedMessage());
        }
    }

    private static void openFile(DeviceTypesView view, Path path, String id, Shell shell) {
        IWorkbenchPage page = view.getSite().getPage();
        IResource resource = SiteProjects.resource(path).orElse(null);
        IEditorInput input = resource instanceof IFile file ? new FileEditorInput(file) : new FileStoreEditorInput(EFS.getLocalFileSystem().getStore(path.toUri()));
        try {
            IEditorPart editor = page.openEditor(input, TypesEditor.ID);
            if (editor instanceof TypesEditor types) {
                types.reveal(id);
            }
        } catch (PartInitException e) {
            MessageDialog.openError(shell, Messages.open_title, e.getLocalizedMessage());
        }
    }

    private static void export(List<Entry> entries, Shell shell) {
        DirectoryDialog dialog = new DirectoryDialog(shell, SWT.SAVE);
        dialog.setText(Messages.export_title);
        dialog.setMessage(Messages.export_message);
        String folder = dialog.open();
        if (folder != null) {
            ExportTypes.schedule(entries.stream().map(e -> new ExportTypes.Source(e.type(), e.file())).toList(), Path.of(folder));
        }
    }

    private static void delete(DeviceTypesView view, List<Entry> entries, Shell shell) {
        String what = entries.size() == 1 ? Messages.bind(Messages.delete_one, entries.getFirst().type().id()) : Messages.bind(Messages.delete_many, entries.size());
        if (MessageDialog.openQuestion(shell, Messages.delete_title, what)) {
            view.work(Messages.delete_title, () -> {
                for (Entry entry : entries) {
                    TypeFile file = TypeFile.open(entry.file());
                    file.remove(entry.type().id());
                    file.save();
                }
            }, view.target(), ""); //$NON-NLS-1$
        }
    }
}
