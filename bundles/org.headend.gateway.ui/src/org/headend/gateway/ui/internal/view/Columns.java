package org.headend.gateway.ui.internal.view;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.function.Function;

import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.headend.gateway.RemoteFile;
import org.headend.gateway.RemoteFile.Type;
import org.headend.gateway.ui.internal.Messages;

/** What the columns show and how a click on their headers sorts; folders stay first. */
final class Columns {
    private static final String PLUGIN = "org.headend.gateway.ui"; //$NON-NLS-1$
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault()); //$NON-NLS-1$
    private static final int UNIT = 1024;

    private final TreeViewer viewer;
    private final LocalResourceManager images;

    private Columns(TreeViewer viewer) {
        this.viewer = viewer;
        images = new LocalResourceManager(org.eclipse.jface.resource.JFaceResources.getResources(), viewer.getControl());
    }

    static void addTo(TreeViewer viewer) {
        Columns columns = new Columns(viewer);
        Order byName = new Order(Comparator.comparing(RemoteFile::name, String.CASE_INSENSITIVE_ORDER).thenComparing(RemoteFile::name));
        columns.add(Messages.column_name, 310, SWT.LEFT, columns.new NameLabels(), byName);
        columns.add(Messages.column_size, 70, SWT.RIGHT, text(e -> e.isFolder() ? "" : size(e.file().size())), //$NON-NLS-1$
                new Order(Comparator.comparingLong(RemoteFile::size)));
        columns.add(Messages.column_modified, 145, SWT.LEFT, text(e -> TIME.format(e.file().modified())),
                new Order(Comparator.comparing(RemoteFile::modified)));
        columns.add(Messages.column_mode, 95, SWT.LEFT, text(e -> mode(e.file())), new Order(Comparator.comparingInt(RemoteFile::mode)));
        viewer.setComparator(byName);
        Tree tree = viewer.getTree();
        tree.setSortColumn(tree.getColumn(0));
        tree.setSortDirection(SWT.UP);
        ColumnViewerToolTipSupport.enableFor(viewer);
    }

    private void add(String title, int width, int style, CellLabelProvider labels, Order order) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, style);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(labels);
        column.getColumn().addListener(SWT.Selection, e -> sort(column.getColumn(), order));
    }

    private void sort(TreeColumn column, Order order) {
        Tree tree = viewer.getTree();
        boolean down = tree.getSortColumn() == column && tree.getSortDirection() == SWT.UP;
        tree.setSortColumn(column);
        tree.setSortDirection(down ? SWT.DOWN : SWT.UP);
        viewer.setComparator(down ? new Order(order.files.reversed()) : order);
    }

    private static ColumnLabelProvider text(Function<Node.Entry, String> text) {
        return new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return element instanceof Node.Entry entry ? text.apply(entry) : ""; //$NON-NLS-1$
            }
        };
    }

    /** Bytes below 1 KiB, otherwise three digits and a unit. */
    static String size(long bytes) {
        if (bytes < UNIT) {
            return bytes + " B"; //$NON-NLS-1$
        }
        double value = bytes;
        int unit = -1;
        while (value >= UNIT && unit < 4) {
            value /= UNIT;
            unit++;
        }
        return String.format(value < 10 ? "%.1f %sB" : "%.0f %sB", value, "KMGTP".charAt(unit)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    /** As {@code ls -l} writes it. */
    static String mode(RemoteFile file) {
        StringBuilder text = new StringBuilder().append(switch (file.type()) {
            case FOLDER -> 'd';
            case LINK -> 'l';
            case FILE -> '-';
            case OTHER -> '?';
        });
        for (int bit = 8; bit >= 0; bit--) {
            text.append((file.mode() & 1 << bit) != 0 ? "xwr".charAt(bit % 3) : '-'); //$NON-NLS-1$
        }
        return text.toString();
    }

    /** Folders, then files; sites, gateways and roots stay in the order of the tree. */
    private static final class Order extends ViewerComparator {
        private final Comparator<RemoteFile> files;

        Order(Comparator<RemoteFile> files) {
            this.files = files;
        }

        @Override
        public int compare(Viewer viewer, Object a, Object b) {
            if (a instanceof Node.Entry one && b instanceof Node.Entry other) {
                return one.isFolder() != other.isFolder() ? (one.isFolder() ? -1 : 1) : files.compare(one.file(), other.file());
            }
            return 0;
        }
    }

    private final class NameLabels extends StyledCellLabelProvider {
        @Override
        public void update(ViewerCell cell) {
            Node node = (Node) cell.getElement();
            StyledString text = new StyledString(text(node));
            if (node instanceof Node.OfGateway gateway) {
                text.append("  " + gateway.gateway().address(), StyledString.QUALIFIER_STYLER); //$NON-NLS-1$
            }
            cell.setText(text.getString());
            cell.setStyleRanges(text.getStyleRanges());
            cell.setImage(image(node));
            super.update(cell);
        }

        private static String text(Node element) {
            return switch (element) {
                case Node.OfSite site -> site.site().name();
                case Node.OfGateway gateway -> gateway.gateway().name();
                case Node.Root root -> root.isHome() ? Messages.bind(Messages.tree_home, root.path()) : Messages.tree_root;
                case Node.Entry entry -> entry.file().name();
                case Node.Message message -> message.text();
            };
        }

        private Image image(Node element) {
            return switch (element) {
                case Node.OfSite site -> icon("org.headend.core.ui", "site"); //$NON-NLS-1$ //$NON-NLS-2$
                case Node.OfGateway gateway -> icon(PLUGIN, switch (gateway.state()) {
                    case CONNECTED -> "gateway-connected"; //$NON-NLS-1$
                    case CONNECTING, DISCONNECTED -> "gateway"; //$NON-NLS-1$
                    case FAILED -> "gateway-failed"; //$NON-NLS-1$
                });
                case Node.Root root -> icon(PLUGIN, root.isHome() ? "home" : "root"); //$NON-NLS-1$ //$NON-NLS-2$
                case Node.Entry entry -> entry.file().type() == Type.LINK ? icon(PLUGIN, entry.isFolder() ? "folder-link" : "file-link") //$NON-NLS-1$ //$NON-NLS-2$
                        : entry.isFolder() ? shared(ISharedImages.IMG_OBJ_FOLDER) : fileIcon(entry.file().name());
                case Node.Message message -> message.problem() == null ? icon(PLUGIN, "wait") //$NON-NLS-1$
                        : shared(ISharedImages.IMG_OBJS_ERROR_TSK);
            };
        }

        private Image fileIcon(String name) {
            return images.get(PlatformUI.getWorkbench().getEditorRegistry().getImageDescriptor(name));
        }

        @Override
        public String getToolTipText(Object element) {
            return switch ((Node) element) {
                case Node.OfSite site -> site.site().folder().toString();
                case Node.OfGateway gateway -> gateway.failure() != null ? gateway.failure().message()
                        : gateway.gateway().address() + "\n" //$NON-NLS-1$
                                + (gateway.gateway().hostKey().isEmpty() ? Messages.tree_notPinned : gateway.gateway().hostKey());
                case Node.Remote remote -> remote.isFolder() ? remote.path()
                        : remote.path() + "\n" + Messages.bind(Messages.tree_bytes, String.format("%,d", remote.file().size())); //$NON-NLS-1$ //$NON-NLS-2$
                case Node.Message message -> message.problem() == null ? null
                        : message.text() + "\n" + message.problem().remedy(); //$NON-NLS-1$
            };
        }

        private Image icon(String plugin, String name) {
            return ResourceLocator.imageDescriptorFromBundle(plugin, "icons/" + name + ".svg").map(images::get).orElse(null); //$NON-NLS-1$ //$NON-NLS-2$
        }

        private static Image shared(String name) {
            return PlatformUI.getWorkbench().getSharedImages().getImage(name);
        }
    }
}
