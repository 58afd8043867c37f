package org.headend.design.ui.internal.compare;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.compare.IResourceProvider;
import org.eclipse.compare.IStreamContentAccessor;
import org.eclipse.compare.ITypedElement;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headend.catalog.Catalog;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.core.site.Site;
import org.headend.core.ui.SiteProjects;
import org.headend.design.SiteFile;
import org.headend.design.compare.Comparison;
import org.headend.design.compare.Difference;
import org.headend.design.compare.Merge;
import org.headend.design.site.Document;

/**
 * Both sides of a comparison.
 *
 * @param older       the right side, which the platform uses for the other version
 * @param newer       the left side
 * @param union       the newer one with what was removed put back, to draw both
 * @param differences from older to newer
 */
record Versions(Document older, Document newer, Document union, List<Difference> differences, Catalog catalog) {

    static Versions read(ITypedElement left, ITypedElement right) throws ProblemException {
        Document newer = load(left);
        Document older = load(right);
        Document union = EcoreUtil.copy(newer);
        Merge.apply(union, older, Comparison.of(newer, older).stream().flatMap(Differences::flat)
                .filter(d -> d.kind() == Difference.Kind.ADDED).toList());
        return new Versions(older, newer, union, Comparison.of(older, newer), catalog(left, right));
    }

    /** How many elements differ, for each kind. */
    Map<Difference.Kind, Long> counts() {
        Map<Difference.Kind, Long> counts = new EnumMap<>(Difference.Kind.class);
        differences.stream().flatMap(Differences::flat).forEach(d -> counts.merge(d.kind(), 1L, Long::sum));
        return counts;
    }

    private static Document load(ITypedElement element) throws ProblemException {
        IFile file = file(element);
        Path name = file != null ? SiteProjects.path(file) : Path.of(element.getName());
        try (InputStream in = ((IStreamContentAccessor) element).getContents()) {
            return SiteFile.load(in.readAllBytes(), name);
        } catch (IOException | CoreException e) {
            throw new ProblemException(Problem.error("design.read", Messages.bind(Messages.unreadable, e.getMessage()), //$NON-NLS-1$
                    Place.of(name), Messages.unreadableRemedy), e);
        }
    }

    /** The file of the workspace that a side stands for; null for a version of it. */
    static IFile file(ITypedElement element) {
        return element instanceof IResourceProvider provider && provider.getResource() instanceof IFile file ? file : null;
    }

    private static Catalog catalog(ITypedElement left, ITypedElement right) {
        IFile file = file(left) != null ? file(left) : file(right);
        try {
            return file == null ? Catalog.builtIn() : Catalog.of(Site.open(SiteProjects.path(file.getProject())));
        } catch (ProblemException e) {
            return Catalog.builtIn(); // a design outside of a site project
        }
    }
}
