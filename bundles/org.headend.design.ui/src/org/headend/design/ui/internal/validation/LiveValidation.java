package org.headend.design.ui.internal.validation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.commands.CommandStackListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.headend.core.problem.Problem;
import org.headend.core.ui.WorkJob;
import org.headend.design.site.Device;
import org.headend.design.site.Element;
import org.headend.design.ui.internal.Messages;
import org.headend.design.ui.internal.OpenDesign;
import org.headend.design.validate.Finding;
import org.headend.design.validate.SiteIndex;

/**
 * Validates what an editor holds, saved or not, a moment after each command: on a copy that follows it, beside the UI
 * thread, and only what the command can have affected. Markers
 * follow when the file is saved, as in the platform’s other editors.
 */
public final class LiveValidation {
    private static final int DELAY = 100;

    private final OpenDesign design;
    private final Consumer<List<Problem>> show;
    private final ListenerList<Runnable> listeners = new ListenerList<>();
    private final CommandStack commands;
    private final CommandStackListener listener = event -> soon();
    private final Runnable start = this::validate;
    private List<Finding> findings = List.of();
    private List<Finding> accepted = List.of();
    private volatile Follower follower;
    private int change;

    /** @param show called on the UI thread with the findings of the latest state */
    public LiveValidation(OpenDesign design, Consumer<List<Problem>> show) {
        this.design = design;
        this.show = show;
        commands = design.commands();
        commands.addCommandStackListener(listener);
        control().addListener(SWT.Dispose, e -> {
            commands.removeCommandStackListener(listener);
            stop();
        });
        design.onLoad(control(), () -> {
            change++;
            validate();
        });
    }

    private Control control() {
        return design.viewer().getControl();
    }

    /** Validates again when nothing changes for a moment. */
    public void soon() {
        change++;
        if (!control().isDisposed()) {
            control().getDisplay().timerExec(DELAY, start);
        }
    }

    private void validate() {
        if (design.viewer() == null || control() == null || control().isDisposed() || !design.isLoaded()) {
            findings = List.of();
            return;
        }
        int validated = change;
        if (follower == null || !follower.follows(design.document(), design.catalog())) {
            stop();
            follower = new Follower(design.document(), design.catalog());
        }
        Follower current = follower;
        current.take();
        Job job = WorkJob.job(Messages.validation_live, monitor -> current.findings(), control(), found -> {
            if (validated == change) { // else a newer run is on its way
                findings = found.stream().filter(f -> !f.isSuppressed()).toList();
                accepted = found.stream().filter(Finding::isSuppressed).toList();
                show.accept(findings.stream().map(Finding::problem).toList());
                listeners.forEach(Runnable::run);
            }
        });
        job.setSystem(true);
        job.schedule();
    }

    private void stop() {
        if (follower != null) {
            follower.dispose();
            follower = null;
        }
    }

    /** Computes something about the present design beside the UI thread; empty while nothing is open. */
    public <T> List<T> calculate(Function<SiteIndex, List<T>> calculation) {
        Follower current = follower;
        return current == null ? List.of() : current.calculate(calculation);
    }

    /** Tells when there are other findings, as long as the owner lives. */
    public void onFindings(Control owner, Runnable listener) {
        listeners.add(listener);
        owner.addListener(SWT.Dispose, e -> listeners.remove(listener));
    }

    /** What somebody has accepted, with the reason. */
    public List<Finding> accepted() {
        return accepted;
    }

    /** What is open, errors first; ask {@link Fix} for what would repair it. */
    public List<Finding> findings() {
        return findings;
    }

    /** Findings that concern these elements, or ports of these devices. */
    public List<Finding> findings(Collection<? extends Element> elements) {
        Set<String> ids = new HashSet<>();
        for (Element element : elements) {
            ids.add(element.getId());
            if (element instanceof Device device) {
                device.getPorts().forEach(p -> ids.add(p.getId()));
            }
        }
        return findings.stream().filter(f -> f.elements().stream().anyMatch(ids::contains)).toList();
    }
}
