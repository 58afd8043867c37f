package org.headend.deploy.ui.internal.wizard;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.headend.core.problem.ProblemException;
import org.headend.deploy.Application;
import org.headend.deploy.EdgeParameters;
import org.headend.deploy.SourceKind;
import org.headend.deploy.ui.internal.Messages;

/** What the application looks at, when a result counts, and where results go. */
final class SourcePage extends WizardPage {
    private static final int DEFAULT_PORT = 8090;

    private EdgeParameters initial = EdgeParameters.images("", DEFAULT_PORT); //$NON-NLS-1$
    private Combo kind;
    private Label hint;
    private Text uri;
    private Spinner fps;
    private Spinner confidence;
    private Spinner frames;
    private Spinner port;
    private Text server;

    SourcePage() {
        super("source"); //$NON-NLS-1$
        setTitle(Messages.source_title);
        setDescription(Messages.source_description);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 10).spacing(8, 8).applyTo(area);
        label(area, Messages.source_kind);
        kind = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        kind.setItems(Messages.source_images, Messages.source_video, Messages.source_rtsp, Messages.source_v4l2);
        label(area, Messages.source_uri);
        uri = text(area);
        new Label(area, SWT.NONE);
        hint = new Label(area, SWT.WRAP);
        hint.setEnabled(false);
        GridDataFactory.fillDefaults().grab(true, false).hint(380, SWT.DEFAULT).applyTo(hint);
        fps = spinner(area, Messages.source_fps, 1, 0, 10_000);
        confidence = spinner(area, Messages.source_confidence, 2, 0, 100);
        frames = spinner(area, Messages.source_frames, 0, 1, 10_000);
        port = spinner(area, Messages.source_port, 0, 1, 65535);
        label(area, Messages.source_server);
        server = text(area);
        server.setMessage(Messages.source_serverHint);
        setControl(area);
        fill(initial);
        kind.addListener(SWT.Selection, e -> check());
        uri.addListener(SWT.Modify, e -> check());
        server.addListener(SWT.Modify, e -> check());
        check();
        setErrorMessage(null);
    }

    private static void label(Composite area, String text) {
        new Label(area, SWT.NONE).setText(text);
    }

    private static Text text(Composite area) {
        Text text = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    private static Spinner spinner(Composite area, String text, int digits, int least, int most) {
        label(area, text);
        Spinner spinner = new Spinner(area, SWT.BORDER);
        spinner.setDigits(digits);
        spinner.setMinimum(least);
        spinner.setMaximum(most);
        spinner.setPageIncrement(10);
        GridDataFactory.swtDefaults().hint(140, SWT.DEFAULT).applyTo(spinner);
        return spinner;
    }

    /** Fills in what the site remembers of an application. */
    void show(Application application) {
        initial = application.parameters();
        if (kind != null) {
            fill(initial);
        }
        setPageComplete(true); // it was valid when it was remembered
    }

    private void fill(EdgeParameters p) {
        kind.select(p.kind().ordinal());
        uri.setText(p.uri());
        fps.setSelection((int) Math.round(p.fps() * 10));
        confidence.setSelection((int) Math.round(p.confidence() * 100));
        frames.setSelection(p.frames());
        port.setSelection(p.port());
        server.setText(p.server());
    }

    private SourceKind kind() {
        return SourceKind.values()[Math.max(0, kind.getSelectionIndex())];
    }

    private void check() {
        hint.setText(switch (kind()) {
            case IMAGES -> Messages.source_imagesHint;
            case VIDEO -> Messages.source_videoHint;
            case RTSP -> Messages.source_rtspHint;
            case V4L2 -> Messages.source_v4l2Hint;
        });
        hint.requestLayout();
        try {
            parameters().checked();
            setErrorMessage(null);
            setPageComplete(true);
        } catch (ProblemException e) {
            String field = e.problem().place().element();
            setErrorMessage(field.equals("source/uri") ? uri.getText().isBlank() ? Messages.source_noUri : Messages.source_badRtsp //$NON-NLS-1$
                    : field.equals("server") ? Messages.source_badServer : e.problem().message()); //$NON-NLS-1$
            setPageComplete(false);
        }
    }

    /** As they are filled in, whether valid or not. */
    EdgeParameters parameters() {
        return kind == null ? initial : new EdgeParameters(server.getText().strip(), kind(), uri.getText().strip(), fps.getSelection() / 10.0,
                confidence.getSelection() / 100.0, frames.getSelection(), port.getSelection());
    }

    @Override
    public void performHelp() {
        PlatformUI.getWorkbench().getHelpSystem().displayHelpResource("/org.headend.help/html/deploy.html#wizard"); //$NON-NLS-1$
    }
}
