package org.headend.design.ui.internal.part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.headend.catalog.Catalog;
import org.headend.catalog.DeviceType;
import org.headend.core.problem.Problem;
import org.headend.core.problem.Severity;
import org.headend.design.Designs;
import org.headend.design.LinkRoutes;
import org.headend.design.Scene;
import org.headend.design.site.Device;
import org.headend.design.site.Diagram;
import org.headend.design.site.Document;
import org.headend.design.site.Element;
import org.headend.design.site.Port;
import org.headend.design.ui.internal.figure.CanvasStyle;
import org.headend.design.view.LinkLabel;
import org.headend.design.view.Visibility;

/** What the edit parts of one canvas share. */
public final class DesignContext {
    private final Document document;
    private Catalog catalog;
    private final CanvasStyle style;
    private LinkRoutes routes;
    private Visibility visibility = Visibility.ALL;
    private int textVersion;
    private String labelIds = ""; //$NON-NLS-1$
    private Set<LinkLabel> labels = Set.of();
    private Map<String, List<Problem>> findings = Map.of();

    public DesignContext(Document document, Catalog catalog, CanvasStyle style) {
        this.document = document;
        this.catalog = catalog;
        this.style = style;
        refresh();
    }

    /** Looks at the whole document again. */
    void refresh() {
        routes = new LinkRoutes(visibility.scene(document, facts()));
    }

    /** What filters need to know. */
    public Visibility.Facts facts() {
        return Visibility.Facts.of(catalog, findings.keySet());
    }

    /** What is to be seen. */
    public Visibility visibility() {
        return visibility;
    }

    void setVisibility(Visibility visibility) {
        this.visibility = visibility;
        refresh();
    }

    public Scene scene() {
        return routes.scene();
    }

    /** Counts changes of names, addresses and other texts. */
    int textVersion() {
        return textVersion;
    }

    void textsChanged() {
        textVersion++;
    }

    /** What links show. */
    public Set<LinkLabel> labels() {
        String now = String.valueOf(diagram().getLabels());
        if (!now.equals(labelIds)) {
            labelIds = now;
            labels = LinkLabel.parse(now);
        }
        return labels;
    }

    public Document document() {
        return document;
    }

    public Diagram diagram() {
        return Designs.topology(document);
    }

    public Catalog catalog() {
        return catalog;
    }

    /** The types of the site were changed. */
    public void setCatalog(Catalog changed) {
        catalog = changed;
    }

    public CanvasStyle style() {
        return style;
    }

    public LinkRoutes routes() {
        return routes;
    }

    /** The icon of a device; devices of unknown types have the generic one. */
    public String category(Device device) {
        return catalog.type(device.getType()).map(DeviceType::category).orElse("server"); //$NON-NLS-1$
    }

    /** Returns the ids of all elements that have other findings now. */
    Set<String> setFindings(List<Problem> problems) {
        Map<String, List<Problem>> byElement = new HashMap<>();
        for (Problem problem : problems) {
            byElement.computeIfAbsent(problem.place().element(), e -> new ArrayList<>()).add(problem);
        }
        Set<String> changed = new HashSet<>(findings.keySet());
        changed.addAll(byElement.keySet());
        Map<String, List<Problem>> before = findings;
        changed.removeIf(id -> Objects.equals(before.get(id), byElement.get(id)));
        findings = byElement;
        return changed;
    }

    List<Problem> findings(Element element) {
        return findings.getOrDefault(element.getId(), List.of());
    }

    /** Findings on a device and on its ports. */
    List<Problem> allFindings(Device device) {
        if (findings.isEmpty()) {
            return List.of();
        }
        List<Problem> all = new ArrayList<>(findings(device));
        for (Port port : device.getPorts()) {
            all.addAll(findings(port));
        }
        return all;
    }

    static Severity worst(List<Problem> problems) {
        return problems.stream().map(Problem::severity).max(Severity::compareTo).orElse(null);
    }
}
