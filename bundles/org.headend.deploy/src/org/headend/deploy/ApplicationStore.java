package org.headend.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.headend.core.io.SafePath;
import org.headend.core.json.JsonFile;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.core.site.Site;
import org.headend.deploy.internal.Messages;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The applications of a site, {@code deploy/<name>/app.json} each. */
public record ApplicationStore(Path folder) {
    private static final int FORMAT_VERSION = 1;
    private static final String FILE = "app.json"; //$NON-NLS-1$

    public static ApplicationStore of(Site site) {
        return new ApplicationStore(site.deployments());
    }

    /** All applications sorted by name; a broken file is a problem of that file only, given to {@code problems}. */
    public List<Application> all(List<Problem> problems) throws ProblemException {
        List<Application> applications = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return applications;
        }
        try (Stream<Path> folders = Files.list(folder)) {
            for (Path each : folders.filter(f -> Files.isRegularFile(f.resolve(FILE))).sorted().toList()) {
                try {
                    applications.add(read(each.resolve(FILE)));
                } catch (ProblemException e) {
                    problems.add(e.problem());
                }
            }
            return applications;
        } catch (IOException e) {
            throw new ProblemException(Problem.error("file.read", Messages.bind(Messages.file_read, e.getMessage()), //$NON-NLS-1$
                    Place.of(folder), Messages.file_readRemedy), e);
        }
    }

    /** Empty when nothing is stored under this name. */
    public Optional<Application> byName(String name) throws ProblemException {
        Path file = file(name);
        return Files.isRegularFile(file) ? Optional.of(read(file)) : Optional.empty();
    }

    private Path file(String name) throws ProblemException {
        ApplicationPackage.checkName(name);
        return SafePath.resolve(folder, name + '/' + FILE);
    }

    private static Application read(Path file) throws ProblemException {
        ObjectNode json = JsonFile.read(file, FORMAT_VERSION);
        String name = json.path("name").asText(file.getParent().getFileName().toString()); //$NON-NLS-1$
        String startUp = json.path("startUp").asText(StartUp.SCRIPT.id()); //$NON-NLS-1$
        if (StartUp.byId(startUp).isEmpty()) {
            throw at(file, Problem.error("deploy.parameter", Messages.bind(Messages.parameter_bad, "startUp", startUp), //$NON-NLS-1$ //$NON-NLS-2$
                    Place.NONE.at("startUp"), Messages.parameter_badRemedy)); //$NON-NLS-1$
        }
        try {
            return new Application(name, json.path("gateway").asText(), json.path("model").asText(), //$NON-NLS-1$ //$NON-NLS-2$
                    StartUp.byId(startUp).orElseThrow(), EdgeParameters.read(json)).checked();
        } catch (ProblemException e) {
            throw at(file, e.problem());
        }
    }

    private static ProblemException at(Path file, Problem p) {
        return new ProblemException(new Problem(p.severity(), p.code(), p.message(), Place.of(file).at(p.place().element()), p.remedy()));
    }

    /** Writes an application; fields of its file that this program does not know are kept. */
    public void save(Application application) throws ProblemException {
        Path file = file(application.name());
        ObjectNode json = Files.exists(file) ? JsonFile.read(file, FORMAT_VERSION) : JsonFile.newObject(FORMAT_VERSION);
        json.put("name", application.name()).put("gateway", application.gateway()).put("model", application.model()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .put("startUp", application.startUp().id()); //$NON-NLS-1$
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw new ProblemException(Problem.error("deploy.package", Messages.bind(Messages.local_write, e.getMessage()), //$NON-NLS-1$
                    Place.of(file), Messages.local_writeRemedy), e);
        }
        JsonFile.write(file, application.parameters().write(json));
    }
}
