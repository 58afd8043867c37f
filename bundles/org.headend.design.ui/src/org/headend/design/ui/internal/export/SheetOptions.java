package org.headend.design.ui.internal.export;

import java.time.LocalDate;
import java.util.Arrays;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.headend.design.export.DiagramPdf;
import org.headend.design.export.PageSetup;
import org.headend.design.export.Paper;
import org.headend.design.export.TitleBlock;
import org.headend.design.ui.internal.Messages;

/** Paper, size and title block of a topology on sheets; remembered. */
public final class SheetOptions {
    private static final int PERCENT = 100;
    private final IDialogSettings settings;
    private final Composite control;
    private final Combo paper;
    private final Button landscape;
    private final Button portrait;
    private final Button fit;
    private final Button tiles;
    private final Spinner percent;
    private final Text title;
    private final Text number;
    private final Text author;
    private final Text revision;

    /** @param settings where the choices are remembered */
    public SheetOptions(Composite parent, IDialogSettings settings) {
        this.settings = settings;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).applyTo(control);
        label(control, Messages.sheets_paper);
        Composite line = row(control, 3);
        paper = new Combo(line, SWT.READ_ONLY);
        paper.setItems(Arrays.stream(Paper.values()).map(Paper::label).toArray(String[]::new));
        landscape = radio(line, Messages.sheets_landscape);
        portrait = radio(line, Messages.sheets_portrait);
        label(control, Messages.sheets_size);
        Composite size = row(control, 4);
        fit = radio(size, Messages.sheets_fit);
        tiles = radio(size, Messages.sheets_tiles);
        percent = new Spinner(size, SWT.BORDER);
        percent.setValues(PERCENT, 10, 400, 0, 10, 50);
        new Label(size, SWT.NONE).setText("%"); //$NON-NLS-1$
        fit.addListener(SWT.Selection, e -> percent.setEnabled(tiles.getSelection()));
        tiles.addListener(SWT.Selection, e -> percent.setEnabled(tiles.getSelection()));
        title = text(Messages.sheets_title, "title", DiagramPdf.usualTitle()); //$NON-NLS-1$
        number = text(Messages.sheets_number, "number", ""); //$NON-NLS-1$ //$NON-NLS-2$
        author = text(Messages.sheets_author, "author", System.getProperty("user.name", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        revision = text(Messages.sheets_revision, "revision", ""); //$NON-NLS-1$ //$NON-NLS-2$
        restore();
    }

    private static void label(Composite parent, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text + ':');
    }

    private static Composite row(Composite parent, int columns) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(12, 0).applyTo(row);
        return row;
    }

    private static Button radio(Composite parent, String text) {
        Button button = new Button(parent, SWT.RADIO);
        button.setText(text);
        return button;
    }

    private Text text(String label, String key, String usual) {
        label(control, label);
        Text text = new Text(control, SWT.BORDER);
        text.setData(key);
        text.setText(settings.get(key) == null ? usual : settings.get(key));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    private void restore() {
        String size = settings.get("paper"); //$NON-NLS-1$
        int index = size == null ? -1 : paper.indexOf(size);
        paper.select(index >= 0 ? index : paper.indexOf(Paper.A3.label()));
        boolean upright = settings.getBoolean("portrait"); //$NON-NLS-1$
        landscape.setSelection(!upright);
        portrait.setSelection(upright);
        boolean many = settings.getBoolean("tiles"); //$NON-NLS-1$
        fit.setSelection(!many);
        tiles.setSelection(many);
        percent.setSelection(settings.get("percent") == null ? PERCENT : settings.getInt("percent")); //$NON-NLS-1$ //$NON-NLS-2$
        percent.setEnabled(many);
    }

    public void remember() {
        settings.put("paper", paper.getText()); //$NON-NLS-1$
        settings.put("portrait", portrait.getSelection()); //$NON-NLS-1$
        settings.put("tiles", tiles.getSelection()); //$NON-NLS-1$
        settings.put("percent", percent.getSelection()); //$NON-NLS-1$
        for (Text text : new Text[] { title, number, author, revision }) {
            settings.put((String) text.getData(), text.getText());
        }
    }

    public Composite control() {
        return control;
    }

    public PageSetup setup() {
        return DiagramPdf.setup(Paper.values()[paper.getSelectionIndex()], landscape.getSelection(), tiles.getSelection() ? percent.getSelection() : 0);
    }

    /** For the site with this name, dated today. */
    public TitleBlock title(String site) {
        return new TitleBlock(site, title.getText(), number.getText(), author.getText(), LocalDate.now().toString(), revision.getText());
    }
}
