package org.headend.design.ui.internal.editor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.headend.catalog.Catalog;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.core.site.Site;
import org.headend.core.ui.SiteProjects;
import org.headend.design.DesignEdits;
import org.headend.design.SiteFile;
import org.headend.design.site.Document;

/** A design file of the workspace as the editor reads and writes it. */
final class DesignFile {
    private final IFile file;
    private Stamp stamp = Stamp.NONE;

    /** What tells two states of a file on disk apart. */
    private record Stamp(FileTime time, long size) {
        static final Stamp NONE = new Stamp(FileTime.fromMillis(0), -1);

        static Stamp of(Path path) {
            try {
                return new Stamp(Files.getLastModifiedTime(path), Files.size(path));
            } catch (IOException e) {
                return NONE;
            }
        }
    }

    /** What reading gave. */
    sealed interface Content {
        /** A design with its device types. */
        record Design(Document document, Catalog catalog) implements Content {
        }

        /** A file that cannot be shown. */
        record Broken(Problem problem) implements Content {
        }
    }

    DesignFile(IFile file) {
        this.file = file;
    }

    IFile file() {
        return file;
    }

    /** Reads the file; devices that the diagram lacks get a place in it. */
    Content load() {
        try {
            stamp = Stamp.of(SiteProjects.path(file));
            Document document = SiteFile.load(SiteProjects.path(file));
            DesignEdits.completeDiagram(document);
            return new Content.Design(document, catalog());
        } catch (ProblemException e) {
            return new Content.Broken(e.problem());
        }
    }

    /** The device types that hold here; reads files. */
    Catalog catalog() {
        try {
            return Catalog.of(Site.open(SiteProjects.path(file.getProject())));
        } catch (ProblemException e) {
            return Catalog.builtIn(); // a design outside of a site project
        }
    }

    /** Whether somebody else wrote the file since it was read or written here. */
    boolean changedOnDisk() {
        return !Stamp.of(SiteProjects.path(file)).equals(stamp);
    }

    /** Takes the present state on disk as known. */
    void accept() {
        stamp = Stamp.of(SiteProjects.path(file));
    }

    /** Writes the file whole or not at all; the local history keeps the state before. */
    void save(Document document, IProgressMonitor monitor) throws ProblemException, CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        file.getWorkspace().run(m -> {
            if (file.exists() && file.isSynchronized(IResource.DEPTH_ZERO)) {
                file.appendContents(InputStream.nullInputStream(), IResource.KEEP_HISTORY, m);
            }
        }, file.getWorkspace().getRuleFactory().modifyRule(file), 0, progress.split(1));
        SiteFile.save(document, SiteProjects.path(file));
        accept();
        file.refreshLocal(IResource.DEPTH_ZERO, progress.split(1));
    }
}
