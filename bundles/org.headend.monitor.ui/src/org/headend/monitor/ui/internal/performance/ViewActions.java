package org.headend.monitor.ui.internal.performance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.headend.core.io.AtomicFile;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.core.site.Site;
import org.headend.core.ui.SiteProjects;
import org.headend.core.ui.WorkJob;
import org.headend.monitor.Recording;
import org.headend.monitor.ui.internal.Messages;

/** What the tool bar and menu of the view do. */
final class ViewActions {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss"); //$NON-NLS-1$

    private final PerformanceView view;
    private final Action start;
    private final Action stop;
    private final Action pause;
    private final Action clear;
    private final Action record;
    private final Action csv;
    private final Action picture;
    private final Action link;

    ViewActions(PerformanceView view) {
        this.view = view;
        start = action(Messages.action_start, "start", IAction.AS_PUSH_BUTTON, view::start); //$NON-NLS-1$
        stop = action(Messages.action_stop, "stop", IAction.AS_PUSH_BUTTON, view::stop); //$NON-NLS-1$
        pause = action(Messages.action_pause, "pause", IAction.AS_CHECK_BOX, this::pause); //$NON-NLS-1$
        clear = action(Messages.action_clear, "clear", IAction.AS_PUSH_BUTTON, view::clear); //$NON-NLS-1$
        record = action(Messages.action_record, "record", IAction.AS_CHECK_BOX, this::record); //$NON-NLS-1$
        csv = action(Messages.action_csv, "csv", IAction.AS_PUSH_BUTTON, this::exportCsv); //$NON-NLS-1$
        picture = action(Messages.action_picture, "picture", IAction.AS_PUSH_BUTTON, this::exportPicture); //$NON-NLS-1$
        link = action(Messages.action_link, "link", IAction.AS_CHECK_BOX, this::link); //$NON-NLS-1$
    }

    private static Action action(String text, String icon, int style, Runnable work) {
        Action action = new Action(text, style) {
            @Override
            public void run() {
                work.run();
            }
        };
        action.setToolTipText(text);
        ResourceLocator.imageDescriptorFromBundle("org.headend.monitor.ui", "icons/" + icon + ".svg") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .ifPresent(action::setImageDescriptor);
        return action;
    }

    void fill(IActionBars bars) {
        IToolBarManager tools = bars.getToolBarManager();
        for (Action action : List.of(start, stop, pause, clear)) {
            tools.add(action);
        }
        tools.add(new Separator());
        for (Action action : List.of(record, csv, picture)) {
            tools.add(action);
        }
        tools.add(new Separator("log")); //$NON-NLS-1$
        tools.add(new Separator());
        tools.add(link);
        IMenuManager menu = bars.getMenuManager();
        menu.add(link);
        menu.add(action(Messages.action_preferences, "", IAction.AS_PUSH_BUTTON, () -> PreferencesUtil //$NON-NLS-1$
                .createPreferenceDialogOn(view.getSite().getShell(), "org.headend.monitor.ui.preferences", null, null).open())); //$NON-NLS-1$
        update();
    }

    void update() {
        boolean running = view.running();
        start.setEnabled(!running);
        stop.setEnabled(running);
        pause.setEnabled(running);
        pause.setChecked(view.paused());
        boolean any = view.watch() != null && view.watch().measurement().size() > 0;
        clear.setEnabled(view.watch() != null);
        record.setEnabled(running);
        record.setChecked(running && view.watch().recording() != null);
        csv.setEnabled(any);
        picture.setEnabled(any);
        link.setChecked(view.linked());
    }

    private void pause() {
        view.pause(pause.isChecked());
    }

    private void link() {
        view.link(link.isChecked());
    }

    private void record() {
        Watch watch = view.watch();
        if (watch.recording() != null) {
            stopRecording(watch);
        } else {
            try {
                watch.record(Recording.start(watch.place().site(), watch.place().name()));
            } catch (ProblemException e) {
                WorkJob.show(view.getSite().getShell(), Messages.action_record, e);
            }
        }
        update();
    }

    void stopRecording(Watch watch) {
        Recording recording = watch.recording();
        if (recording == null) {
            return;
        }
        try {
            watch.stopRecording();
        } catch (ProblemException e) {
            ILog.of(ViewActions.class).log(WorkJob.status(e.problem(), e));
        }
        refresh(watch.place().site());
    }

    private static void refresh(Site site) {
        WorkJob.schedule(Messages.job_refresh, m -> {
            var resource = SiteProjects.resource(site.folder());
            if (resource.isPresent()) {
                resource.get().refreshLocal(IResource.DEPTH_INFINITE, m);
            }
        });
    }

    private String fileName(String suffix) {
        return view.watch().place().name() + '-' + LocalDateTime.now().format(STAMP) + suffix;
    }

    private Path ask(String title, String suffix) {
        FileDialog dialog = new FileDialog(view.getSite().getShell(), SWT.SAVE);
        dialog.setText(title);
        dialog.setFilterPath(view.watch().place().site().monitor().toString());
        dialog.setFilterExtensions(new String[] { "*" + suffix }); //$NON-NLS-1$
        dialog.setFileName(fileName(suffix));
        dialog.setOverwrite(true);
        String file = dialog.open();
        return file == null ? null : Path.of(file);
    }

    private void exportCsv() {
        Path file = ask(Messages.action_csv, ".csv"); //$NON-NLS-1$
        if (file != null) {
            var measurement = view.watch().measurement();
            write(Messages.action_csv, file, () -> measurement.csv().getBytes(StandardCharsets.UTF_8));
        }
    }

    private void exportPicture() {
        ImageData data = view.board().picture();
        Path file = ask(Messages.action_picture, ".png"); //$NON-NLS-1$
        if (file != null) {
            write(Messages.action_picture, file, () -> png(data));
        }
    }

    static byte[] png(ImageData data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] { data };
        loader.save(out, SWT.IMAGE_PNG);
        return out.toByteArray();
    }

    private static void write(String title, Path file, Supplier<byte[]> content) {
        WorkJob.schedule(title, m -> {
            try {
                AtomicFile.write(file, content.get());
            } catch (IOException e) {
                throw new ProblemException(Problem.error("file.write", Messages.bind(Messages.file_write, e.getMessage()), //$NON-NLS-1$
                        Place.of(file), Messages.file_writeRemedy), e);
            }
            refresh(file);
        });
    }

    private static void refresh(Path file) throws CoreException {
        var resource = SiteProjects.resource(file.getParent());
        if (resource.isPresent()) {
            resource.get().refreshLocal(IResource.DEPTH_ONE, null);
        }
    }
}
