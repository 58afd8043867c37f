package org.headend.cli.site;

import java.nio.file.Path;

import org.headend.cli.Console;
import org.headend.cli.ExitCode;
import org.headend.cli.HeadendCommand;
import org.headend.core.json.JsonFile;
import org.headend.core.site.Site;
import org.headend.core.site.SiteTemplate;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Creates a site project from a template. */
@Command(name = "new")
public final class NewCommand extends HeadendCommand {
    @Parameters(paramLabel = "DIR", descriptionKey = "dir")
    private Path dir;

    @Option(names = "--template", descriptionKey = "template", defaultValue = "empty")
    private String template;

    @Option(names = "--name", descriptionKey = "name")
    private String name;

    public NewCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws Exception {
        Path folder = dir.toAbsolutePath().normalize();
        String siteName = name == null ? folder.getFileName().toString() : name;
        Site site = SiteTemplate.byId(template).create(folder, siteName, console.monitor());
        if (json) {
            console.print(JsonFile.mapper().createObjectNode().put("folder", site.folder().toString()) //$NON-NLS-1$
                    .put("name", site.name()).put("scene", site.scene().id())); //$NON-NLS-1$ //$NON-NLS-2$
        } else {
            console.out().println(site.folder());
        }
        return ExitCode.OK;
    }
}
