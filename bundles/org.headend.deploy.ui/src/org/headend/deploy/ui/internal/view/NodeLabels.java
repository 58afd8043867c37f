package org.headend.deploy.ui.internal.view;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.stream.Stream;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.headend.core.json.JsonFile;
import org.headend.deploy.DeployedState;
import org.headend.deploy.StartUp;
import org.headend.deploy.ui.internal.Messages;
import org.headend.gateway.SiteGateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

/** One column of the tree. */
final class NodeLabels extends ColumnLabelProvider {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMddHHmmss"); //$NON-NLS-1$
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss"); //$NON-NLS-1$

    enum Column {
        NAME, STATE, DETAILS
    }

    private final Column column;
    private final DeploymentTree tree;
    private final LocalResourceManager resources;

    NodeLabels(Column column, DeploymentTree tree, Control owner) {
        this.column = column;
        this.tree = tree;
        resources = new LocalResourceManager(JFaceResources.getResources(), owner);
    }

    @Override
    public String getText(Object element) {
        return switch (column) {
            case NAME -> name(element);
            case STATE -> state(element);
            case DETAILS -> details(element);
        };
    }

    private String name(Object element) {
        return switch (element) {
            case SiteGateway gateway -> tree.severalSites() ? gateway.name() + " – " + gateway.site().name() : gateway.name(); //$NON-NLS-1$
            case AppNode app -> app.name();
            case ReleaseNode release -> time(release.release().id());
            case Remark remark -> remark.text();
            default -> ""; //$NON-NLS-1$
        };
    }

    /** Ids start with the UTC time of the push. */
    static String time(String id) {
        try {
            return LocalDateTime.parse(id.substring(0, Math.min(14, id.length())), STAMP).atOffset(ZoneOffset.UTC)
                    .atZoneSameInstant(ZoneId.systemDefault()).format(SHOWN);
        } catch (DateTimeParseException e) {
            return id;
        }
    }

    static String state(Object element) {
        return switch (element) {
            case AppNode app -> !app.state().running() ? Messages.state_stopped
                    : app.state().healthy() ? Messages.state_running : Messages.state_unhealthy;
            case ReleaseNode release when release.current() -> Messages.state_current;
            default -> ""; //$NON-NLS-1$
        };
    }

    private static String details(Object element) {
        return switch (element) {
            case AppNode app -> appDetails(app.state());
            case ReleaseNode node -> String.join(", ", Stream.of(node.release().model(), node.release().source(), //$NON-NLS-1$
                    node.release().startUp() == StartUp.SYSTEMD ? "systemd" : "", node.release().by()) //$NON-NLS-1$ //$NON-NLS-2$
                    .filter(s -> !s.isEmpty()).toList());
            default -> ""; //$NON-NLS-1$
        };
    }

    private static String appDetails(DeployedState state) {
        StringBuilder text = new StringBuilder();
        state.currentRelease().filter(r -> r.port() > 0)
                .ifPresent(r -> text.append(Messages.bind(Messages.details_port, Integer.toString(r.port()))));
        if (state.running()) {
            text.append(text.isEmpty() ? "" : ", ").append(Messages.bind(Messages.details_process, Long.toString(state.pid()))); //$NON-NLS-1$ //$NON-NLS-2$
        }
        JsonNode health = json(state.health());
        if (health.path("frames").isNumber()) { //$NON-NLS-1$
            text.append(", ").append(Messages.bind(Messages.details_results, health.path("frames").asText())); //$NON-NLS-1$ //$NON-NLS-2$
        }
        if (health.hasNonNull("reason")) { //$NON-NLS-1$
            text.append(", ").append(health.path("reason").asText()); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return text.toString();
    }

    private static JsonNode json(String text) {
        try {
            return JsonFile.mapper().readTree(text.isEmpty() ? "{}" : text); //$NON-NLS-1$
        } catch (JsonProcessingException e) {
            return JsonFile.mapper().createObjectNode();
        }
    }

    @Override
    public Image getImage(Object element) {
        if (column != Column.NAME) {
            return null;
        }
        String icon = switch (element) {
            case SiteGateway gateway -> "gateway"; //$NON-NLS-1$
            case AppNode app -> !app.state().running() ? "app-stopped" : app.state().healthy() ? "app-running" : "app-unhealthy"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            case ReleaseNode release -> release.current() ? "release-current" : "release"; //$NON-NLS-1$ //$NON-NLS-2$
            case Remark remark when remark.problem() -> "problem"; //$NON-NLS-1$
            default -> ""; //$NON-NLS-1$
        };
        return icon.isEmpty() ? null : ResourceLocator.imageDescriptorFromBundle("org.headend.deploy.ui", "icons/" + icon + ".svg") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .map(resources::get).orElse(null);
    }

    @Override
    public Font getFont(Object element) {
        return element instanceof ReleaseNode release && release.current()
                ? resources.get(FontDescriptor.createFrom(JFaceResources.getDefaultFont()).setStyle(SWT.BOLD)) : null;
    }

    @Override
    public String getToolTipText(Object element) {
        return element instanceof ReleaseNode release ? release.release().id() : null;
    }
}
