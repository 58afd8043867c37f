package org.headend.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headend.catalog.Catalog;
import org.headend.core.language.Language;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.design.site.Document;
import org.headend.plan.internal.Messages;
import org.headend.plan.internal.PlanData;
import org.headend.plan.internal.content.Chapters;
import org.headend.plan.internal.output.PackageFiles;

/** Writes the documents of an installation plan. */
public final class PlanDocuments {
    /** Characters that XML, and with it most formats, cannot hold. */
    private static final Pattern NO_XML = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|[\\x{D800}-\\x{DFFF}]"); //$NON-NLS-1$

    private final Document document;
    private final Catalog catalog;
    private final Path folder;

    private PlanDocuments(Document document, Catalog catalog, Path folder) {
        this.document = document;
        this.catalog = catalog;
        this.folder = folder;
    }

    /**
     * Takes a copy of the design, so that it may change while the documents are made; on the thread that owns the design.
     *
     * @param folder of the site, for backgrounds, models and templates; null when the design lies outside one
     */
    public static PlanDocuments of(Document document, Catalog catalog, Path folder) {
        Document copy = EcoreUtil.copy(document);
        for (TreeIterator<EObject> all = EcoreUtil.getAllContents(copy, true); all.hasNext();) {
            EObject element = all.next();
            for (EAttribute attribute : element.eClass().getEAllAttributes()) {
                if (element.eGet(attribute) instanceof String text && NO_XML.matcher(text).find()) {
                    element.eSet(attribute, NO_XML.matcher(text).replaceAll("")); //$NON-NLS-1$
                }
            }
        }
        return new PlanDocuments(copy, catalog, folder);
    }

    /**
     * Makes all files and then puts them into the target, where they replace those of the same names; when it fails or is
     * cancelled the target stays as it was.
     *
     * @throws ProblemException {@code plan.template}, {@code plan.pdf}, {@code plan.docx} or {@code plan.write}
     */
    public PlanResult write(PlanRequest request, IProgressMonitor monitor) throws ProblemException {
        SubMonitor progress = SubMonitor.convert(monitor, Messages.plan_task, 100);
        Path target = request.target().toAbsolutePath().normalize();
        Path work = target.resolveSibling('.' + target.getFileName().toString() + '.'
                + Long.toUnsignedString(ThreadLocalRandom.current().nextLong(), Character.MAX_RADIX) + ".tmp"); //$NON-NLS-1$
        try {
            Files.createDirectories(work);
            return Language.in(request.locale(), () -> make(request, target, work, progress));
        } catch (IOException e) {
            throw failed(target, e);
        } finally {
            delete(work);
        }
    }

    private PlanResult make(PlanRequest request, Path target, Path work, SubMonitor progress) throws ProblemException {
        try {
            PlanData data = new PlanData(document, catalog, folder, request);
            Chapters chapters = new Chapters(data, progress.split(40));
            Set<String> notes = new TreeSet<>(chapters.notes());
            Map<String, Path> files = new LinkedHashMap<>();
            new PackageFiles(data, chapters, work).write(files, notes, progress.split(58));
            progress.checkCanceled();
            List<Path> written = new ArrayList<>();
            for (Map.Entry<String, Path> file : files.entrySet()) {
                Path to = target.resolve(file.getKey());
                Files.createDirectories(to.getParent());
                Files.move(file.getValue(), to, StandardCopyOption.REPLACE_EXISTING);
                written.add(to);
            }
            progress.worked(2);
            return new PlanResult(target, written, List.copyOf(notes));
        } catch (IOException e) {
            throw failed(target, e);
        }
    }

    private static ProblemException failed(Path target, IOException e) {
        return new ProblemException(Problem.error("plan.write", Messages.bind(Messages.plan_write, e.getMessage()), Place.of(target), //$NON-NLS-1$
                Messages.plan_writeRemedy), e);
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> content = Files.walk(folder)) {
            for (Path path : content.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            // what is left of the work folder is hidden and harmless
        }
    }
}
