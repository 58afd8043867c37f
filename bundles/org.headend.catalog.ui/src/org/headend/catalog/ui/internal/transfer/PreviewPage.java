package org.headend.catalog.ui.internal.transfer;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.headend.catalog.Catalog;
import org.headend.catalog.DeviceType;
import org.headend.catalog.DeviceType.PortType;
import org.headend.catalog.netbox.NetboxImport;
import org.headend.catalog.netbox.NetboxImport.Options;
import org.headend.catalog.netbox.NetboxType;
import org.headend.catalog.netbox.Note;
import org.headend.catalog.netbox.Note.Kind;
import org.headend.catalog.ui.internal.Messages;
import org.headend.catalog.ui.internal.TypeIcon;
import org.headend.core.problem.Place;
import org.headend.core.problem.ProblemException;

/** What would be imported, with the report on each file; nothing is written before the wizard is finished. */
final class PreviewPage extends WizardPage {
    private static final int ICON = 16;
    /** Texts that a column may cut. */
    private static final int LONG = 24;

    private final SourcePage source;
    private List<Path> readFrom = List.of();
    private boolean readWithHints;
    private Catalog catalog = Catalog.builtIn();
    private LocalResourceManager images;
    private CheckboxTableViewer types;
    private TableViewer notes;
    private Button turn;
    private final List<NetboxType> read = new ArrayList<>();
    private final Set<Place> turned = new HashSet<>();

    PreviewPage(SourcePage source) {
        super("preview"); //$NON-NLS-1$
        this.source = source;
        setTitle(Messages.import_title);
        setDescription(Messages.import_previewDescription);
    }

    @Override
    public void createControl(Composite parent) {
        images = new LocalResourceManager(JFaceResources.getResources(), parent);
        SashForm sash = new SashForm(parent, SWT.VERTICAL);
        Composite top = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(top);
        types = CheckboxTableViewer.newCheckList(top, SWT.BORDER | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().grab(true, true).hint(960, 230).applyTo(prepare(types));
        column(types, Messages.column_name, 230, SWT.LEFT, (NetboxType t) -> t.type().map(DeviceType::id).orElseGet(() -> fileName(t)), this::icon);
        column(types, Messages.column_category, 110, SWT.LEFT, (NetboxType t) -> t.type().map(DeviceType::category).orElse(""), null); //$NON-NLS-1$
        column(types, Messages.column_ports, 60, SWT.RIGHT,
                (NetboxType t) -> t.type().map(d -> String.valueOf(d.ports().stream().mapToInt(PortType::count).sum())).orElse(""), null); //$NON-NLS-1$
        column(types, Messages.column_assumed, 80, SWT.RIGHT, (NetboxType t) -> String.valueOf(t.count(Kind.ASSUMED)), null);
        column(types, Messages.column_warned, 80, SWT.RIGHT, (NetboxType t) -> String.valueOf(t.count(Kind.WARNED)), null);
        column(types, Messages.column_result, 390, SWT.LEFT, this::result, null);
        types.addCheckStateListener(e -> {
            if (((NetboxType) e.getElement()).type().isEmpty()) {
                types.setChecked(e.getElement(), false);
            }
            complete();
        });
        types.addSelectionChangedListener(e -> showNotes());
        Composite bottom = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(bottom);
        turn = new Button(bottom, SWT.CHECK);
        turn.setText(Messages.import_turn);
        turn.addListener(SWT.Selection, e -> turn());
        notes = new TableViewer(bottom, SWT.BORDER | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().grab(true, true).hint(960, 170).applyTo(prepare(notes));
        column(notes, Messages.column_kind, 110, SWT.LEFT, (Note n) -> kind(n.kind()), PreviewPage::icon);
        column(notes, Messages.column_subject, 150, SWT.LEFT, Note::subject, null);
        column(notes, Messages.column_note, 640, SWT.LEFT, Note::text, null);
        column(notes, Messages.column_line, 50, SWT.RIGHT, (Note n) -> n.line() > 0 ? String.valueOf(n.line()) : "", null); //$NON-NLS-1$
        sash.setWeights(58, 42);
        setControl(sash);
        setPageComplete(false);
    }

    private static Table prepare(TableViewer viewer) {
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        return viewer.getTable();
    }

    @SuppressWarnings("unchecked")
    private static <T> void column(TableViewer viewer, String title, int width, int align, Function<T, String> text, Function<T, Image> image) {
        TableViewerColumn column = new TableViewerColumn(viewer, align);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((T) element);
            }

            @Override
            public String getToolTipText(Object element) {
                String shown = text.apply((T) element);
                return shown.length() > LONG ? shown : null;
            }

            @Override
            public Image getImage(Object element) {
                return image == null ? null : image.apply((T) element);
            }
        });
    }

    private static String fileName(NetboxType type) {
        return Path.of(type.place().resource()).getFileName().toString();
    }

    private Image icon(NetboxType type) {
        return type.type().isEmpty() ? PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_ERROR_TSK)
                : images.get(new TypeIcon(type.type().get().category(), ICON, types.getControl()));
    }

    private static Image icon(Note note) {
        return switch (note.kind()) {
            case WARNED -> PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_WARN_TSK);
            case ASSUMED -> PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_INFO_TSK);
            default -> null;
        };
    }

    private static String kind(Kind kind) {
        return switch (kind) {
            case IMPORTED -> Messages.kind_imported;
            case MAPPED -> Messages.kind_mapped;
            case KEPT -> Messages.kind_kept;
            case ASSUMED -> Messages.kind_assumed;
            case WARNED -> Messages.kind_warned;
        };
    }

    private String result(NetboxType type) {
        return type.problem().map(p -> p.message())
                .orElseGet(() -> catalog.origin(type.type().orElseThrow().id()).isPresent() ? Messages.result_replaces : Messages.result_new);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible && (!source.files().equals(readFrom) || source.hints() != readWithHints)) {
            read();
        }
    }

    private void read() {
        List<Path> roots = source.files();
        boolean hints = source.hints();
        List<NetboxType> found = new ArrayList<>();
        try {
            var target = source.target();
            getContainer().run(true, true, monitor -> {
                try {
                    catalog = target.catalog();
                    found.addAll(new NetboxImport(catalog.tables(), new Options(false, hints)).read(NetboxImport.files(roots), monitor));
                } catch (ProblemException e) {
                    throw new InvocationTargetException(e);
                }
            });
            readFrom = roots;
            readWithHints = hints;
            setErrorMessage(found.isEmpty() ? Messages.import_nothing : null);
        } catch (InvocationTargetException e) {
            setErrorMessage(e.getCause() instanceof ProblemException problem ? problem.problem().message() : String.valueOf(e.getCause()));
        } catch (InterruptedException e) {
            setErrorMessage(Messages.import_cancelled); // what was read so far is not shown as if it were all
            found.clear();
        }
        read.clear();
        turned.clear();
        read.addAll(found);
        types.setInput(read);
        types.setCheckedElements(read.stream().filter(t -> t.type().isPresent()).toArray());
        types.setSelection(read.isEmpty() ? StructuredSelection.EMPTY : new StructuredSelection(read.stream().filter(NetboxType::suspectPd).findFirst().orElse(read.getFirst())), true);
        showNotes();
        complete();
    }

    private NetboxType selected() {
        return (NetboxType) types.getStructuredSelection().getFirstElement();
    }

    private void showNotes() {
        NetboxType type = selected();
        List<Note> shown = new ArrayList<>(type == null ? List.of() : type.notes());
        shown.sort((a, b) -> Integer.compare(b.kind().ordinal(), a.kind().ordinal())); // doubts first
        notes.setInput(shown);
        turn.setVisible(type != null && (type.suspectPd() || turned(type)));
        turn.setSelection(type != null && turned(type));
    }

    private boolean turned(NetboxType type) {
        return turned.contains(type.place());
    }

    /** Reads the selected file again, with its powered ports as sources or not. */
    private void turn() {
        NetboxType type = selected();
        NetboxType again = new NetboxImport(catalog.tables(), new Options(turn.getSelection(), source.hints())).read(Path.of(type.place().resource()));
        if (turn.getSelection()) {
            turned.add(type.place());
        } else {
            turned.remove(type.place());
        }
        boolean checked = types.getChecked(type);
        read.set(read.indexOf(type), again);
        types.refresh();
        types.setChecked(again, checked && again.type().isPresent());
        types.setSelection(new StructuredSelection(again));
    }

    private void complete() {
        setPageComplete(!chosen().isEmpty());
    }

    /** The types that are to be imported. */
    List<NetboxType> chosen() {
        return Arrays.stream(types.getCheckedElements()).map(t -> (NetboxType) t).filter(t -> t.type().isPresent()).toList();
    }
}
