package org.headend.plan.ui.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.headend.catalog.Catalog;
import org.headend.core.problem.ProblemException;
import org.headend.core.site.Site;
import org.headend.core.ui.SiteProjects;
import org.headend.design.SiteFile;
import org.headend.design.site.Document;

/**
 * A design that documents can be made of.
 *
 * @param document a copy of what the editor has, or what is in the file
 * @param unsaved  true when the editor has changes that the file has not
 */
record PlanInput(IProject project, Site site, Catalog catalog, Document document, boolean unsaved) {

    /** Default folder for the documents. */
    Path target() {
        return site.docs().resolve("plan"); //$NON-NLS-1$
    }

    /** Copies of the designs that are open in editors, by their files; on the UI thread. */
    static List<Open> open(IWorkbenchPage page) {
        List<Open> all = new ArrayList<>();
        for (IEditorReference reference : page == null ? new IEditorReference[0] : page.getEditorReferences()) {
            IEditorPart editor = reference.getEditor(false);
            Document document = editor == null ? null : editor.getAdapter(Document.class);
            IFile file = editor == null ? null : editor.getAdapter(IFile.class);
            if (document != null && file != null) {
                all.add(new Open(file, EcoreUtil.copy(document), editor.isDirty()));
            }
        }
        return all;
    }

    /** A design as an editor has it. */
    record Open(IFile file, Document document, boolean dirty) {
    }

    /** The site of what is selected or edited; empty for none. */
    static Optional<IProject> project(Object selected, IEditorPart editor) {
        IProject project = Adapters.adapt(selected, IProject.class);
        IFile file = Adapters.adapt(selected, IFile.class);
        if (project == null && file != null) {
            project = file.getProject();
        }
        if (project == null && editor != null && editor.getAdapter(IFile.class) != null) {
            project = editor.getAdapter(IFile.class).getProject();
        }
        return Optional.ofNullable(project).filter(SiteProjects::isSite);
    }

    /** Reads a site; slow. */
    static PlanInput read(IProject project, List<Open> open) throws ProblemException {
        Site site = SiteProjects.open(project);
        IFile file = SiteProjects.design(project);
        Optional<Open> edited = open.stream().filter(o -> o.file().equals(file)).findFirst();
        Document document = edited.isPresent() ? edited.get().document() : SiteFile.load(site.design());
        return new PlanInput(project, site, Catalog.of(site), document, edited.map(Open::dirty).orElse(false));
    }
}
