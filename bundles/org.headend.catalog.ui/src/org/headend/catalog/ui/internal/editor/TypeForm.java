package org.headend.catalog.ui.internal.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.headend.catalog.DeviceType;
import org.headend.catalog.Tables;
import org.headend.catalog.TypeCheck;
import org.headend.catalog.TypeJson;
import org.headend.catalog.ui.internal.Messages;
import org.headend.catalog.ui.internal.TypeIcon;
import org.headend.core.json.JsonFile;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.Severity;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The form of one type: its data sheet in sections, its ports and streams as tables, and what is wrong with it. */
final class TypeForm {
    private static final int ICON = 32;

    private final TypesDocument document;
    private final FormToolkit toolkit;
    private final ScrolledForm form;
    private final LocalResourceManager resources;
    private final List<FieldRow> rows = new ArrayList<>();
    private final Map<Section, List<Field>> sections = new LinkedHashMap<>();
    private final List<NodeTable> tables = new ArrayList<>();
    private ObjectNode shown;

    TypeForm(Composite parent, FormToolkit toolkit, TypesDocument document) {
        this.document = document;
        this.toolkit = toolkit;
        form = toolkit.createScrolledForm(parent);
        toolkit.decorateFormHeading(form.getForm());
        resources = new LocalResourceManager(JFaceResources.getResources(), form);
        GridLayoutFactory.fillDefaults().margins(10, 8).spacing(0, 10).applyTo(form.getBody());
        section(Field.general(), true);
        Composite ports = section(Messages.section_ports, true);
        tables.add(new NodeTable(toolkit, ports, document, "ports", Field.ports(), TypeForm::newPort, resources)); //$NON-NLS-1$
        List<Field.Group> sheets = Field.sheets();
        section(sheets.get(0), true);
        section(sheets.get(1), false);
        Composite streams = section(Messages.section_streams, false);
        tables.add(new NodeTable(toolkit, streams, document, "spec/streams", Field.streams(), TypeForm::newStream, resources)); //$NON-NLS-1$
        sheets.subList(2, sheets.size()).forEach(group -> section(group, false));
    }

    private static ObjectNode newPort() {
        return JsonFile.mapper().createObjectNode().put("name", "eth").put("kind", "ETHERNET").put("count", 1); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
    }

    private static ObjectNode newStream() {
        return JsonFile.mapper().createObjectNode().put("name", "main").put("codec", "H.265").put("width", 1_920).put("height", 1_080).put("fps", 25); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
    }

    private Composite section(String title, boolean open) {
        Section section = toolkit.createSection(form.getBody(), ExpandableComposite.TITLE_BAR | ExpandableComposite.TWISTIE | (open ? ExpandableComposite.EXPANDED : 0));
        section.setText(title);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        Composite client = toolkit.createComposite(section);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(4, 6).spacing(8, 5).applyTo(client);
        section.setClient(client);
        sections.put(section, List.of());
        return client;
    }

    private void section(Field.Group group, boolean open) {
        Composite client = section(group.title(), open);
        Section section = (Section) client.getParent();
        if (!open) {
            sections.put(section, group.fields());
        }
        group.fields().forEach(field -> rows.add(new FieldRow(toolkit, client, field, this::write)));
    }

    private void write(Field field, String text) {
        if (shown != null) {
            document.edit(shown.path("id").asText() + ' ' + field.path(), () -> field.set(shown, text)); //$NON-NLS-1$
        }
    }

    /** Shows a type; sections with something in them are opened when it is another one than before. */
    void show(ObjectNode type, boolean another) {
        shown = type;
        rows.forEach(row -> row.show(type));
        tables.forEach(table -> table.show(type));
        if (another) {
            document.endStep();
            sections.forEach((section, fields) -> {
                if (!fields.isEmpty()) {
                    section.setExpanded(fields.stream().anyMatch(f -> !f.get(type).isEmpty() && !f.get(type).equals(f.usual())));
                }
            });
            form.reflow(true);
        }
        head(type);
    }

    private void head(ObjectNode type) {
        String name = type.path("name").asText(type.path("id").asText()); //$NON-NLS-1$ //$NON-NLS-2$
        String own = Locale.getDefault().getLanguage().equals("zh") ? type.path("nameZh").asText() : ""; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        form.setText((own.isEmpty() ? name : own).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        form.setImage(resources.get(new TypeIcon(type.path("category").asText("server"), ICON, form))); //$NON-NLS-1$ //$NON-NLS-2$
        List<Problem> problems = check(type);
        if (problems.isEmpty()) {
            form.setMessage("", IMessageProvider.NONE); //$NON-NLS-1$
            return;
        }
        Problem worst = problems.stream().max((a, b) -> a.severity().compareTo(b.severity())).orElseThrow();
        String text = problems.size() == 1 ? worst.message() : Messages.bind(Messages.form_problems, worst.message(), problems.size() - 1);
        form.setMessage(text, worst.severity() == Severity.ERROR ? IMessageProvider.ERROR : IMessageProvider.WARNING);
    }

    /** What is wrong with a type of the document. */
    List<Problem> check(ObjectNode type) {
        List<Problem> problems = new ArrayList<>();
        List<String> others = document.nodes().stream().filter(n -> n != type).map(n -> n.path("id").asText()).toList(); //$NON-NLS-1$
        DeviceType read = TypeJson.read(type, Place.NONE, problems::add).orElse(null);
        if (read != null) {
            problems.addAll(TypeCheck.problems(read, Tables.builtIn(), others));
        }
        return problems;
    }

    ScrolledForm control() {
        return form;
    }

    boolean hasUnacceptable() {
        return rows.stream().anyMatch(FieldRow::isUnacceptable);
    }

    void setFocus() {
        form.setFocus();
    }
}
