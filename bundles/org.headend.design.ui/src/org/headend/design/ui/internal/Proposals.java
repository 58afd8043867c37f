package org.headend.design.ui.internal;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/** Choices below a field, narrowed down by what is typed in whatever script; one replaces the whole text. The Down key opens them too. */
public final class Proposals extends ContentProposalAdapter {
    private static final int MOST = 500;

    private final Text text;
    private final Supplier<List<String>> choices;

    public Proposals(Text text, Supplier<List<String>> choices) {
        super(text, new TextContentAdapter(), (contents, position) -> proposals(choices.get(), contents, text.getSelectionText()), KeyStroke.getInstance(SWT.ARROW_DOWN), null);
        this.text = text;
        this.choices = choices;
        setProposalAcceptanceStyle(PROPOSAL_REPLACE);
        setFilterStyle(FILTER_NONE);
        text.addListener(SWT.Modify, e -> text.getDisplay().asyncExec(this::typed));
    }

    private void typed() {
        if (text.isDisposed()) {
            return;
        }
        if (isProposalPopupOpen()) {
            refresh();
        } else if (text.isFocusControl() && !text.getText().isBlank() && !choices.get().contains(text.getText())) {
            openProposalPopup();
        }
    }

    /** Shows the choices without waiting for a key. */
    public void open() {
        text.getDisplay().asyncExec(() -> {
            if (!text.isDisposed() && text.isFocusControl()) {
                openProposalPopup();
            }
        });
    }

    /** All of them while the text is as it was: then somebody wants another one. */
    private static IContentProposal[] proposals(List<String> choices, String contents, String selected) {
        String wanted = contents.equals(selected) || choices.contains(contents) ? "" : contents.strip().toLowerCase(Locale.ROOT); //$NON-NLS-1$
        return choices.stream().filter(c -> !c.isEmpty() && c.toLowerCase(Locale.ROOT).contains(wanted)).limit(MOST).map(ContentProposal::new)
                .toArray(IContentProposal[]::new);
    }
}
