package org.headend.core.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.headend.core.internal.Messages;
import org.headend.core.io.AtomicFile;
import org.headend.core.json.JsonFile;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A site project: one folder that holds everything about one site. Names of folders are conventions that
 * every feature shares; a missing folder is simply empty.
 *
 * @param folder   the project's root folder, absolute
 * @param name     the site's name as people read it
 * @param scene    the kind of place
 * @param language BCP 47 tag of reports and documents, {@code en} or {@code zh-CN}
 */
public record Site(Path folder, String name, Scene scene, String language) {
    /** File that makes a folder a site project. */
    public static final String DESCRIPTOR = "site.json"; //$NON-NLS-1$
    /** Newest format version of {@link #DESCRIPTOR}. */
    public static final int FORMAT_VERSION = 1;

    /** True when {@code folder} holds a site descriptor. */
    public static boolean isSite(Path folder) {
        return Files.isRegularFile(folder.resolve(DESCRIPTOR));
    }

    /** @throws ProblemException when the descriptor is missing, broken, newer than this program, or incomplete */
    public static Site open(Path folder) throws ProblemException {
        Path root = folder.toAbsolutePath().normalize();
        Path file = root.resolve(DESCRIPTOR);
        if (!Files.exists(file)) {
            throw new ProblemException(Problem.error("site.missing", //$NON-NLS-1$
                    Messages.bind(Messages.site_missing, DESCRIPTOR), Place.of(root), Messages.site_missingRemedy));
        }
        ObjectNode json = JsonFile.read(file, FORMAT_VERSION);
        String name = json.path("name").asText().strip(); //$NON-NLS-1$
        if (name.isEmpty()) {
            throw new ProblemException(Problem.error("site.name", Messages.site_noName, //$NON-NLS-1$
                    Place.of(file).at("name"), Messages.site_noNameRemedy)); //$NON-NLS-1$
        }
        String sceneId = json.path("scene").asText(); //$NON-NLS-1$
        Scene scene = Scene.byId(sceneId).orElseThrow(() -> new ProblemException(Problem.error("site.scene", //$NON-NLS-1$
                Messages.bind(Messages.site_scene, sceneId), Place.of(file).at("scene"), //$NON-NLS-1$
                Messages.site_sceneRemedy)));
        return new Site(root, name, scene, json.path("language").asText("en")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Creates the descriptor in {@code folder}, which may already hold other files, but no descriptor. */
    public static Site create(Path folder, String name, Scene scene, String language) throws ProblemException {
        Path root = folder.toAbsolutePath().normalize();
        if (isSite(root)) {
            throw new ProblemException(Problem.error("site.exists", Messages.site_exists, Place.of(root), //$NON-NLS-1$
                    Messages.site_existsRemedy));
        }
        Site site = new Site(root, name, scene, language);
        site.save();
        return site;
    }

    /** Writes name, scene and language back; keeps every other field of an existing descriptor. */
    public void save() throws ProblemException {
        Path file = folder.resolve(DESCRIPTOR);
        ObjectNode json = Files.exists(file) ? JsonFile.read(file, FORMAT_VERSION) : JsonFile.newObject(FORMAT_VERSION);
        json.put("name", name).put("scene", scene.id()).put("language", language); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        JsonFile.write(file, json);
    }

    /** The semantic model of topology and installation, {@code design/site.headend}. */
    public Path design() {
        return folder.resolve("design").resolve("site.headend"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    public Path gateways() {
        return folder.resolve("gateways"); //$NON-NLS-1$
    }

    public Path datasets() {
        return folder.resolve("datasets"); //$NON-NLS-1$
    }

    public Path models() {
        return folder.resolve("models"); //$NON-NLS-1$
    }

    public Path training() {
        return folder.resolve("training"); //$NON-NLS-1$
    }

    public Path deployments() {
        return folder.resolve("deploy"); //$NON-NLS-1$
    }

    public Path monitor() {
        return folder.resolve("monitor"); //$NON-NLS-1$
    }

    public Path inspection() {
        return folder.resolve("inspection"); //$NON-NLS-1$
    }

    public Path docs() {
        return folder.resolve("docs"); //$NON-NLS-1$
    }

    /** The site whose folder is {@code inside} or the nearest parent of it. */
    public static Site enclosing(Path inside) throws ProblemException {
        for (Path at = inside.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            if (isSite(at)) {
                return open(at);
            }
        }
        return open(inside); // tells that there is none
    }

    /** @throws IOException when a folder cannot be made */
    public void createFolders() throws IOException {
        for (Path path : new Path[] { design().getParent(), gateways(), datasets(), models(), training(),
                deployments(), inspection(), monitor(), docs() }) {
            Files.createDirectories(path);
        }
    }

    /**
     * Writes the Eclipse project description where there is none, so that the folder can be imported into a
     * workspace as it is.
     */
    void describeProject() throws IOException {
        Path description = folder.resolve(".project"); //$NON-NLS-1$
        if (!Files.exists(description)) {
            AtomicFile.write(description, """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <projectDescription>
                    \t<name>%s</name>
                    \t<comment></comment>
                    \t<projects>
                    \t</projects>
                    \t<buildSpec>
                    \t</buildSpec>
                    \t<natures>
                    \t\t<nature>org.headend.core.nature</nature>
                    \t</natures>
                    </projectDescription>
                    """.formatted(folder.getFileName().toString().replace("&", "&amp;").replace("<", "&lt;"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        }
    }
}
