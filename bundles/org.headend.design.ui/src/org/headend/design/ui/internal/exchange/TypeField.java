package org.headend.design.ui.internal.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.headend.catalog.Catalog;
import org.headend.catalog.DeviceGroup;
import org.headend.catalog.DeviceType;

/** A field for a device type: any part of its name finds it. */
final class TypeField {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 +-,("; //$NON-NLS-1$
    private final Text text;
    private List<DeviceType> types = List.of();

    TypeField(Composite parent, String id) {
        text = new Text(parent, SWT.BORDER | SWT.SEARCH);
        text.setData(id);
        ContentProposalAdapter adapter = new ContentProposalAdapter(text, new TextContentAdapter(), (contents, position) -> proposals(contents),
                KeyStroke.getInstance(SWT.ARROW_DOWN), LETTERS.toCharArray());
        adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
        adapter.setFilterStyle(ContentProposalAdapter.FILTER_NONE);
        text.addListener(SWT.FocusIn, e -> text.selectAll());
    }

    private IContentProposal[] proposals(String contents) {
        String wanted = type().isPresent() ? "" : contents.strip().toLowerCase(Locale.ROOT); //$NON-NLS-1$
        return types.stream().map(t -> t.name(Locale.getDefault())).distinct().filter(n -> n.toLowerCase(Locale.ROOT).contains(wanted))
                .map(ContentProposal::new).toArray(IContentProposal[]::new);
    }

    void setCatalog(Catalog catalog, String id) {
        types = catalog.types().stream().sorted(Comparator.comparing((DeviceType t) -> DeviceGroup.of(t.category())).thenComparing(t -> t.name(Locale.getDefault()))).toList();
        if (text.getText().isBlank() && !id.isEmpty()) {
            catalog.type(id).ifPresent(t -> text.setText(t.name(Locale.getDefault())));
        }
    }

    Text control() {
        return text;
    }

    boolean isBlank() {
        return text.getText().isBlank();
    }

    /** The type that is named; empty while none is. */
    Optional<DeviceType> type() {
        String name = text.getText().strip();
        return types.stream().filter(t -> t.name(Locale.getDefault()).equalsIgnoreCase(name) || t.id().equals(name)).findFirst();
    }
}
