package org.headend.design.ui.internal.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.headend.core.problem.Severity;
import org.headend.design.site.Element;
import org.headend.design.ui.internal.Messages;
import org.headend.design.ui.internal.OpenDesign;
import org.headend.design.ui.internal.validation.Fix;
import org.headend.design.ui.internal.validation.LiveValidation;
import org.headend.design.validate.Finding;

/** The worst problem of what is shown, with its quick fixes as links; no room is taken where there is none. */
final class ProblemLine {
    private final OpenDesign design;
    private final Composite line;
    private final Label icon;
    private final Link text;
    private List<Fix> fixes = List.of();

    ProblemLine(Composite parent, OpenDesign design) {
        this.design = design;
        line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 2).spacing(6, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(line);
        line.setVisible(false);
        icon = new Label(line, SWT.NONE);
        text = new Link(line, SWT.WRAP);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(300, SWT.DEFAULT).applyTo(text);
        text.addListener(SWT.Selection, e -> fixes.get(Integer.parseInt(e.text)).apply(design));
    }

    void onFindings(Runnable listener) {
        design.editor().getAdapter(LiveValidation.class).onFindings(line, listener);
    }

    void show(List<? extends Element> elements) {
        List<Finding> findings = design.editor().getAdapter(LiveValidation.class).findings(elements);
        boolean visible = !findings.isEmpty();
        if (visible) {
            Finding worst = findings.get(0);
            fixes = Fix.of(design, worst);
            icon.setImage(image(worst.problem().severity()));
            text.setText(message(worst, findings.size()));
        }
        ((GridData) line.getLayoutData()).exclude = !visible;
        line.setVisible(visible);
        line.getParent().layout();
    }

    private String message(Finding worst, int count) {
        List<String> parts = new ArrayList<>(List.of(escape(worst.problem().message())));
        if (fixes.isEmpty()) {
            parts.add(escape(worst.problem().remedy()));
        }
        for (int i = 0; i < fixes.size(); i++) {
            parts.add("<a href=\"" + i + "\">" + escape(fixes.get(i).label()) + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
        if (count > 1) {
            parts.add(Messages.bind(Messages.properties_moreProblems, count - 1));
        }
        return String.join("   ", parts); //$NON-NLS-1$
    }

    private static String escape(String plain) {
        return plain.replace("&", "&&").replace("<", "‹"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    }

    private static Image image(Severity severity) {
        return PlatformUI.getWorkbench().getSharedImages().getImage(switch (severity) {
            case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
            case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
            case INFO -> ISharedImages.IMG_OBJS_INFO_TSK;
        });
    }
}
