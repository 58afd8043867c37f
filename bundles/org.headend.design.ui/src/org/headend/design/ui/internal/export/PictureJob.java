package org.headend.design.ui.internal.export;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;
import org.headend.catalog.Catalog;
import org.headend.core.problem.ProblemException;
import org.headend.core.ui.SiteProjects;
import org.headend.core.ui.WorkJob;
import org.headend.design.Designs;
import org.headend.design.SiteFile;
import org.headend.design.export.DiagramSvg;
import org.headend.design.export.Picture;
import org.headend.design.site.Document;
import org.headend.design.ui.internal.Messages;
import org.headend.design.ui.internal.OpenDesign;

/**
 * Draws a design in the background: the state of its open editor, or else the file.
 *
 * @param scale pixels per unit, for PNG
 * @param open  whether to show the picture in the program that the system has for it
 */
record PictureJob(IFile design, Path picture, double scale, boolean open) {

    /** Called on the UI thread, which owns the document of an editor. */
    Job schedule() {
        Display display = Display.getCurrent();
        Document snapshot = OpenDesign.find(design).map(d -> EcoreUtil.copy(d.document())).orElse(null);
        return WorkJob.schedule(Messages.bind(Messages.export_job, picture.getFileName()), monitor -> {
            draw(snapshot, monitor);
            if (open) {
                display.asyncExec(() -> Program.launch(picture.toString()));
            }
        });
    }

    private void draw(Document snapshot, IProgressMonitor monitor) throws ProblemException, CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 3);
        Document document = snapshot != null ? snapshot : SiteFile.load(SiteProjects.path(design));
        String svg = DiagramSvg.draw(document, Designs.topology(document), Catalog.of(SiteProjects.open(design.getProject())));
        progress.split(1);
        Picture.write(svg, picture, scale);
        progress.split(1);
        Optional<IResource> resource = Optional.ofNullable(
                design.getWorkspace().getRoot().getFileForLocation(IPath.fromPath(picture)));
        if (resource.isPresent()) {
            resource.get().refreshLocal(IResource.DEPTH_ZERO, progress.split(1));
        }
    }
}
