package org.headend.model.ui.internal.editor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;
import org.headend.contract.ModelDescriptor;
import org.headend.contract.Preprocessing;
import org.headend.model.inspect.ModelInfo;
import org.headend.model.ui.internal.Messages;
import org.headend.model.ui.internal.result.ModelContent;

import com.fasterxml.jackson.databind.JsonNode;

/** The sections that tell what is in a model. */
final class ModelPage {
    private static final int OPERATOR_ROWS = 12;
    private static final int MOST_VALUES = 8;

    private final FormToolkit toolkit;

    ModelPage(FormToolkit toolkit) {
        this.toolkit = toolkit;
    }

    /** @param body has a grid of two columns */
    void build(Composite body, ModelContent content) {
        ModelInfo info = content.info();
        overview(body, info);
        operators(body, info);
        values(body, info);
        ModelDescriptor descriptor = content.descriptor();
        if (descriptor != null) {
            contract(body, descriptor);
            section(body, Messages.section_metrics, descriptor.extra().path("metrics")); //$NON-NLS-1$
            section(body, Messages.section_lineage, descriptor.extra().path("lineage")); //$NON-NLS-1$
        }
        if (!info.metadata().isEmpty()) {
            Facts facts = facts(body, Messages.section_metadata);
            info.metadata().forEach(facts::add);
        }
    }

    /** A titled section; its content is to be given a layout. */
    Composite section(Composite body, String title, int span) {
        Section section = toolkit.createSection(body, ExpandableComposite.TITLE_BAR | ExpandableComposite.EXPANDED
                | ExpandableComposite.TWISTIE);
        section.setText(title);
        Composite client = toolkit.createComposite(section);
        section.setClient(client);
        GridDataFactory.fillDefaults().grab(true, false).span(span, 1).applyTo(section);
        return client;
    }

    private Facts facts(Composite body, String title) {
        Composite client = section(body, title, 1);
        GridLayoutFactory.swtDefaults().numColumns(2).spacing(14, 5).applyTo(client);
        return new Facts(toolkit, client);
    }

    private void overview(Composite body, ModelInfo info) {
        String opsets = info.opsets().entrySet().stream().map(e -> e.getKey() + ' ' + e.getValue())
                .collect(Collectors.joining(", ")); //$NON-NLS-1$
        facts(body, Messages.section_overview)
                .add(Messages.overview_producer, info.producer().isEmpty() ? Messages.overview_unknown : info.producer())
                .add(Messages.overview_format, "ONNX IR " + info.irVersion()) //$NON-NLS-1$
                .add(Messages.overview_opsets, opsets)
                .add(Messages.overview_parameters, String.format("%,d", info.parameters())) //$NON-NLS-1$
                .add(Messages.overview_size, Sizes.text(info.bytes()))
                .add(Messages.overview_external, String.join(", ", info.externalData())) //$NON-NLS-1$
                .add(Messages.overview_loads, info.loadProblem().isEmpty() ? Messages.overview_loadsYes : Messages.overview_loadsNo);
    }

    private void operators(Composite body, ModelInfo info) {
        int nodes = info.operators().values().stream().mapToInt(Integer::intValue).sum();
        Composite client = section(body, Messages.bind(Messages.section_operators, nodes, info.operators().size()), 1);
        GridLayoutFactory.swtDefaults().applyTo(client);
        Composite area = toolkit.createComposite(client);
        new OperatorsTable(area, info.operators());
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(300, 24 * Math.clamp(info.operators().size() + 2, 4, OPERATOR_ROWS)).applyTo(area);
    }

    private void values(Composite body, ModelInfo info) {
        Composite client = section(body, Messages.section_values, 2);
        GridLayoutFactory.swtDefaults().applyTo(client);
        Composite area = toolkit.createComposite(client);
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        Table table = toolkit.createTable(area, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        int[] weights = { 15, 35, 50 };
        String[] titles = { Messages.values_kind, Messages.values_name, Messages.values_type };
        for (int i = 0; i < titles.length; i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(titles[i]);
            layout.setColumnData(column, new ColumnWeightData(weights[i], 70));
        }
        rows(table, Messages.values_input, info.inputs());
        rows(table, Messages.values_output, info.outputs());
        GridDataFactory.fillDefaults().grab(true, false)
                .hint(300, table.getHeaderHeight() + 4 + table.getItemHeight() * Math.clamp(table.getItemCount(), 2, MOST_VALUES))
                .applyTo(area);
    }

    private static void rows(Table table, String kind, List<ModelInfo.Value> values) {
        values.forEach(v -> new TableItem(table, SWT.NONE).setText(new String[] { kind, v.name(), v.type() }));
    }

    private void contract(Composite body, ModelDescriptor descriptor) {
        Preprocessing p = descriptor.preprocessing();
        facts(body, Messages.section_contract)
                .add(Messages.contract_name, descriptor.name())
                .add(Messages.contract_classes, descriptor.classes().size() + ": " + String.join(", ", descriptor.classes())) //$NON-NLS-1$ //$NON-NLS-2$
                .add(Messages.contract_input, descriptor.input() + ", " + p.width() + " × " + p.height() + ' ' + p.color()) //$NON-NLS-1$ //$NON-NLS-2$
                .add(Messages.contract_resize, switch (p.resize()) {
                    case STRETCH -> Messages.resize_stretch;
                    case LETTERBOX -> Messages.resize_letterbox;
                    case CROP -> Messages.resize_crop;
                })
                .add(Messages.contract_values, "(px × " + number(p.scale()) + " − " + p.mean() + ") ÷ " + p.std()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .add(Messages.contract_output, descriptor.output() + ", " //$NON-NLS-1$
                        + (descriptor.softmax() ? Messages.output_softmax : Messages.output_logits))
                .add("SHA-256", descriptor.sha256()); //$NON-NLS-1$
    }

    private void section(Composite body, String title, JsonNode values) {
        if (values.isObject() && !values.isEmpty()) {
            Facts facts = facts(body, title);
            for (Map.Entry<String, JsonNode> entry : values.properties()) {
                facts.add(entry.getKey(), value(entry.getValue()));
            }
        }
    }

    /** One line per element of a list, numbers as short as they are exact enough. */
    private static String value(JsonNode node) {
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false).map(ModelPage::value)
                    .collect(Collectors.joining("\n")); //$NON-NLS-1$
        }
        if (node.isObject()) {
            return node.properties().stream().map(e -> e.getKey() + ' ' + value(e.getValue())).collect(Collectors.joining(", ")); //$NON-NLS-1$
        }
        return node.isFloatingPointNumber() ? number(node.asDouble()) : node.asText();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.5f", value).replaceAll("\\.?0+$", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }
}
