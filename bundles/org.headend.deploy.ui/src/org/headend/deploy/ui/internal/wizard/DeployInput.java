package org.headend.deploy.ui.internal.wizard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.headend.core.problem.ProblemException;
import org.headend.core.site.Site;
import org.headend.core.ui.SiteProjects;
import org.headend.deploy.Application;
import org.headend.deploy.ApplicationStore;
import org.headend.gateway.Gateway;
import org.headend.gateway.GatewayStore;

/** What the wizard offers, read before it opens. */
record DeployInput(List<Choice> sites) {

    /** One site with what can be deployed there, and where to. */
    record Choice(Site site, List<String> models, List<String> gateways, List<Application> applications) {
    }

    /** Sites that cannot be read are left out: they are told where they are opened. */
    static DeployInput read() {
        List<Choice> choices = new ArrayList<>();
        for (IProject project : SiteProjects.all()) {
            try {
                Site site = SiteProjects.open(project);
                choices.add(new Choice(site, models(site), GatewayStore.of(site).all(new ArrayList<>()).stream().map(Gateway::name).toList(),
                        ApplicationStore.of(site).all(new ArrayList<>())));
            } catch (ProblemException e) {
                continue;
            }
        }
        return new DeployInput(List.copyOf(choices));
    }

    /** A folder with a descriptor and a network; some only describe a model that is still to be trained. */
    private static boolean complete(Path folder) {
        String[] networks = folder.toFile().list((f, name) -> name.endsWith(".onnx")); //$NON-NLS-1$
        return networks != null && networks.length > 0 && Files.isRegularFile(folder.resolve("model.json")); //$NON-NLS-1$
    }

    private static List<String> models(Site site) {
        if (!Files.isDirectory(site.models())) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(site.models())) {
            return folders.filter(DeployInput::complete).map(f -> f.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
