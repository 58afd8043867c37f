package org.headend.gateway;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.headend.core.io.SafePath;
import org.headend.core.json.JsonFile;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.core.site.Site;
import org.headend.gateway.Gateway.Authentication;
import org.headend.gateway.internal.Messages;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The gateways of a site, one file each. */
public record GatewayStore(Path folder) {
    private static final int FORMAT_VERSION = 1;
    private static final String SUFFIX = ".json"; //$NON-NLS-1$

    public static GatewayStore of(Site site) {
        return new GatewayStore(site.gateways());
    }

    /** All gateways sorted by name; a broken file is a problem of that file only, given to {@code problems}. */
    public List<Gateway> all(List<Problem> problems) throws ProblemException {
        List<Gateway> gateways = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return gateways;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(SUFFIX)).sorted().toList()) {
                try {
                    gateways.add(read(file));
                } catch (ProblemException e) {
                    problems.add(e.problem());
                }
            }
            return gateways;
        } catch (IOException e) {
            throw new ProblemException(Problem.error("file.read", //$NON-NLS-1$
                    Messages.bind(Messages.file_read, e.getMessage()), Place.of(folder), Messages.file_readRemedy), e);
        }
    }

    /** @throws ProblemException {@code gateway.unknown}, naming those that exist */
    public Gateway byName(String name) throws ProblemException {
        Path file = file(name);
        if (!Files.exists(file)) {
            String known = String.join(", ", all(new ArrayList<>()).stream().map(Gateway::name).toList()); //$NON-NLS-1$
            throw new ProblemException(Problem.error("gateway.unknown", Messages.bind(Messages.gateway_unknown, name), //$NON-NLS-1$
                    Place.of(folder), Messages.bind(Messages.gateway_unknownRemedy, known)));
        }
        return read(file);
    }

    private Path file(String name) throws ProblemException {
        return SafePath.resolve(folder, name + SUFFIX);
    }

    private static Gateway read(Path file) throws ProblemException {
        ObjectNode json = JsonFile.read(file, FORMAT_VERSION);
        String fileName = file.getFileName().toString();
        String name = fileName.substring(0, fileName.length() - SUFFIX.length()); // a copied file is another gateway
        try {
            GatewayAddress address = new GatewayAddress(json.path("user").asText(), json.path("host").asText(), //$NON-NLS-1$ //$NON-NLS-2$
                    json.path("port").asInt(GatewayAddress.DEFAULT_PORT)); //$NON-NLS-1$
            return new Gateway(name, address, authentication(json.path("authentication").asText()), json.path("identity").asText(), //$NON-NLS-1$ //$NON-NLS-2$
                    json.path("hostKey").asText(), json.path("releaseRoot").asText(Gateway.DEFAULT_RELEASE_ROOT)); //$NON-NLS-1$ //$NON-NLS-2$
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.error("gateway.address", //$NON-NLS-1$
                    Messages.bind(Messages.address_bad, e.getMessage()), Place.of(file), Messages.address_badRemedy), e);
        }
    }

    private static Authentication authentication(String word) {
        for (Authentication known : Authentication.values()) {
            if (known.name().equalsIgnoreCase(word)) {
                return known;
            }
        }
        return Authentication.ANY;
    }

    public boolean exists(String name) throws ProblemException {
        return Files.exists(file(name));
    }

    /** Gives a gateway another name, with all that its file says. */
    public void rename(String from, String to) throws ProblemException {
        Path target = file(to);
        try {
            Files.move(file(from), target);
        } catch (IOException e) {
            throw new ProblemException(Problem.error("file.write", //$NON-NLS-1$
                    Messages.bind(Messages.file_write, e.getMessage()), Place.of(target), Messages.file_writeRemedy), e);
        }
    }

    /** Removes a gateway from the site; nothing happens on the gateway itself. */
    public void remove(String name) throws ProblemException {
        Path file = file(name);
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new ProblemException(Problem.error("file.write", //$NON-NLS-1$
                    Messages.bind(Messages.file_write, e.getMessage()), Place.of(file), Messages.file_writeRemedy), e);
        }
    }

    /** Writes a gateway; fields of its file that this program does not know are kept. */
    public void save(Gateway gateway) throws ProblemException {
        Path file = file(gateway.name());
        ObjectNode json = Files.exists(file) ? JsonFile.read(file, FORMAT_VERSION) : JsonFile.newObject(FORMAT_VERSION);
        json.put("name", gateway.name()).put("host", gateway.address().host()).put("port", gateway.address().port()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .put("user", gateway.address().user()).put("identity", gateway.identity()) //$NON-NLS-1$ //$NON-NLS-2$
                .put("hostKey", gateway.hostKey()).put("releaseRoot", gateway.releaseRoot()) //$NON-NLS-1$ //$NON-NLS-2$
                .put("authentication", gateway.authentication().name().toLowerCase(Locale.ROOT)); //$NON-NLS-1$
        JsonFile.write(file, json);
    }
}
