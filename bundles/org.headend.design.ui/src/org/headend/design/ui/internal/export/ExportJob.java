package org.headend.design.ui.internal.export;

import java.nio.file.Path;
import java.util.Locale;
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
import org.headend.design.exchange.CsvExport;
import org.headend.design.exchange.DrawioExport;
import org.headend.design.export.DiagramPdf;
import org.headend.design.export.DiagramSvg;
import org.headend.design.export.PageSetup;
import org.headend.design.export.Picture;
import org.headend.design.export.TitleBlock;
import org.headend.design.site.Document;
import org.headend.design.ui.internal.Messages;
import org.headend.design.ui.internal.OpenDesign;
import org.headend.design.view.LinkLabel;

/**
 * Exports a design in the background: the state of its open editor, or else the file.
 *
 * @param open whether to show the result in the program that the system has for it
 */
record ExportJob(IFile design, Path file, ExportFormat format, Options options, boolean open) {

    /**
     * What only some formats ask for.
     *
     * @param scale      pixels per unit, for PNG
     * @param setup      for PDF
     * @param title      for PDF; the name of the site is filled in
     * @param compressed pages of a drawing
     * @param links      CSV of links, not of devices
     */
    record Options(double scale, PageSetup setup, TitleBlock title, boolean compressed, boolean links) {
    }

    /** Called on the UI thread, which owns the document of an editor. */
    Job schedule() {
        Display display = Display.getCurrent();
        Document snapshot = OpenDesign.find(design).map(d -> EcoreUtil.copy(d.document())).orElse(null);
        Sight sight = Sight.of(OpenDesign.find(design).orElse(null));
        return WorkJob.schedule(Messages.bind(Messages.export_job, file.getFileName()), monitor -> {
            write(snapshot, sight, monitor);
            if (open) {
                display.asyncExec(() -> Program.launch(file.toString()));
            }
        });
    }

    private void write(Document snapshot, Sight sight, IProgressMonitor monitor) throws ProblemException, CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 10);
        Document document = snapshot != null ? snapshot : SiteFile.load(SiteProjects.path(design));
        Catalog catalog = Catalog.of(SiteProjects.open(design.getProject()));
        progress.split(1);
        switch (format) {
            case PNG, SVG -> Picture.write(DiagramSvg.draw(document, sight.scene(document),
                    LinkLabel.parse(Designs.topology(document).getLabels()), catalog), file, options.scale());
            case PDF -> {
                TitleBlock t = options.title();
                TitleBlock title = new TitleBlock(document.getSite().getName(), t.drawing(), t.number(), t.author(), t.date(), t.revision());
                DiagramPdf.write(document, sight.scene(document), catalog, options.setup(), title, file, progress.split(8));
            }
            case DRAWIO -> DrawioExport.write(document, catalog, file, new DrawioExport.Options(options.compressed(), true));
            case CSV -> CsvExport.write(options.links() ? CsvExport.links(document, catalog, Locale.getDefault())
                    : CsvExport.devices(document, catalog, Locale.getDefault()), file);
        }
        Optional<IResource> resource = Optional.ofNullable(design.getWorkspace().getRoot().getFileForLocation(IPath.fromPath(file)));
        if (resource.isPresent()) {
            resource.get().refreshLocal(IResource.DEPTH_ZERO, progress.split(1));
        }
    }
}
