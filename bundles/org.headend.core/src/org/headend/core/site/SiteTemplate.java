package org.headend.core.site;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.headend.core.internal.Installation;
import org.headend.core.internal.Messages;
import org.headend.core.internal.TemplateTexts;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;

/**
 * A folder that new sites are copied from: {@code templates/sites/<id>}, itself a complete site project.
 *
 * @param id     name of the template's folder
 * @param folder where it is
 * @param name   what people read
 * @param scene  the kind of place it equips
 */
public record SiteTemplate(String id, Path folder, String name, Scene scene) {

    /** All templates that are installed, sorted by id. */
    public static List<SiteTemplate> all() throws ProblemException {
        Path root = Installation.templates().resolve("sites"); //$NON-NLS-1$
        List<SiteTemplate> templates = new ArrayList<>();
        try (Stream<Path> folders = Files.list(root)) {
            for (Path folder : folders.filter(Site::isSite).sorted().toList()) {
                Site site = Site.open(folder);
                String name = new TemplateTexts(folder, Locale.getDefault()).get("template").orElse(site.name()); //$NON-NLS-1$
                templates.add(new SiteTemplate(folder.getFileName().toString(), folder, name, site.scene()));
            }
        } catch (IOException e) {
            throw new ProblemException(Problem.error("template.read", //$NON-NLS-1$
                    Messages.bind(Messages.file_read, e.getMessage()), Place.of(root), Messages.file_readRemedy), e);
        }
        return templates;
    }

    /** @throws ProblemException {@code template.unknown}, naming those that exist */
    public static SiteTemplate byId(String id) throws ProblemException {
        List<SiteTemplate> all = all();
        for (SiteTemplate template : all) {
            if (template.id.equals(id)) {
                return template;
            }
        }
        String known = String.join(", ", all.stream().map(SiteTemplate::id).toList()); //$NON-NLS-1$
        throw new ProblemException(Problem.error("template.unknown", //$NON-NLS-1$
                Messages.bind(Messages.template_unknown, id), Place.NONE,
                Messages.bind(Messages.template_unknownRemedy, known)));
    }

    /**
     * Makes a new site in {@code target}, its devices named in the language of the program.
     *
     * @param target a folder that does not exist, or that holds nothing but a {@code .project} file
     */
    public Site create(Path target, String siteName, IProgressMonitor monitor) throws ProblemException {
        SubMonitor progress = SubMonitor.convert(monitor, Messages.template_creating.toString(), IProgressMonitor.UNKNOWN);
        boolean existed = Files.exists(target);
        try {
            requireEmpty(target);
            copy(folder, target, progress);
            Site copy = Site.open(target);
            TemplateTexts texts = new TemplateTexts(folder, Locale.getDefault());
            texts.translate(copy.design(), siteName);
            Site site = new Site(copy.folder(), siteName, copy.scene(), texts.get("language").orElse(copy.language())); //$NON-NLS-1$
            site.save();
            site.createFolders();
            site.describeProject();
            return site;
        } catch (IOException e) {
            throw new ProblemException(Problem.error("file.write", //$NON-NLS-1$
                    Messages.bind(Messages.file_write, e.getMessage()), Place.of(target), Messages.file_writeRemedy), e);
        } catch (OperationCanceledException e) {
            if (!existed) {
                delete(target);
            }
            throw e;
        }
    }

    private static void requireEmpty(Path target) throws IOException, ProblemException {
        if (!Files.exists(target)) {
            return;
        }
        if (!Files.isDirectory(target)) {
            throw notEmpty(target);
        }
        try (Stream<Path> content = Files.list(target)) {
            if (content.anyMatch(f -> !f.endsWith(".project"))) { //$NON-NLS-1$
                throw notEmpty(target);
            }
        }
    }

    private static ProblemException notEmpty(Path target) {
        return new ProblemException(Problem.error("site.notEmpty", Messages.site_notEmpty, Place.of(target), //$NON-NLS-1$
                Messages.site_existsRemedy));
    }

    private static void copy(Path from, Path to, SubMonitor progress) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) throws IOException {
                if (from.relativize(dir).toString().equals(TemplateTexts.FOLDER)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(to.resolve(from.relativize(dir).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                progress.checkCanceled();
                Files.copy(file, to.resolve(from.relativize(file).toString()));
                return FileVisitResult.CONTINUE;
            }
        });
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
            // what is left of a cancelled creation is harmless
        }
    }
}
