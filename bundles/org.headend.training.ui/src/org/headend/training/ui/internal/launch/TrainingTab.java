package org.headend.training.ui.internal.launch;

import java.io.File;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.ui.AbstractLaunchConfigurationTab;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.headend.core.ui.SiteProjects;
import org.headend.dataset.Dataset;
import org.headend.dataset.TrainingSample.Kind;
import org.headend.training.Network;
import org.headend.training.TrainingEngine;
import org.headend.training.TrainingJob.Settings;
import org.headend.training.ui.internal.Messages;
import org.headend.training.ui.internal.launch.JobSettings.Field;

/** Data, network, training settings and engine of a job. */
public final class TrainingTab extends AbstractLaunchConfigurationTab {
    private final Map<Field, Text> texts = new EnumMap<>(Field.class);
    private final Map<Field, Choice> choices = new EnumMap<>(Field.class);
    private LocalResourceManager resources;
    private Combo dataset;
    private Text name;
    private Button flip;

    /** A drop-down list whose words in the configuration are not translated. */
    private record Choice(Combo combo, List<String> ids) {
        String id() {
            return ids.get(Math.max(0, combo.getSelectionIndex()));
        }

        void select(String id) {
            combo.select(Math.max(0, ids.indexOf(id)));
        }
    }

    @Override
    public void createControl(Composite parent) {
        resources = new LocalResourceManager(JFaceResources.getResources(), parent);
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(area);
        data(group(area, Messages.tab_data, 3));
        Group network = group(area, Messages.tab_networkGroup, 4);
        choice(network, Field.NETWORK, Messages.tab_network, Stream.of(Network.values()).map(Network::id).toList(),
                List.of(Messages.network_tiny, Messages.network_small, Messages.network_medium));
        text(network, Field.SIDE, Messages.tab_side);
        Group training = group(area, Messages.tab_training, 4);
        text(training, Field.EPOCHS, Messages.tab_epochs);
        text(training, Field.BATCH, Messages.tab_batch);
        text(training, Field.RATE, Messages.tab_rate);
        choice(training, Field.OPTIMIZER, Messages.tab_optimizer, List.of("adamw", "sgd"), List.of("AdamW", "SGD")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        text(training, Field.PATIENCE, Messages.tab_patience);
        text(training, Field.SEED, Messages.tab_seed);
        flip = createCheckButton(training, Messages.tab_flip);
        flip.addListener(SWT.Selection, e -> updateLaunchConfigurationDialog());
        GridDataFactory.fillDefaults().span(4, 1).applyTo(flip);
        Group engine = group(area, Messages.tab_engineGroup, 4);
        choice(engine, Field.ENGINE, Messages.tab_engine, List.of(TrainingEngine.BUILT_IN, TrainingEngine.SCRIPT),
                List.of(Messages.engine_builtIn, Messages.engine_script));
        text(engine, Field.COMMAND, Messages.tab_command);
        texts.get(Field.COMMAND).setToolTipText(Messages.tab_commandHint);
        setControl(area);
    }

    private static Group group(Composite area, String title, int columns) {
        Group group = new Group(area, SWT.NONE);
        group.setText(title);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        GridLayoutFactory.swtDefaults().numColumns(columns).spacing(12, 6).applyTo(group);
        return group;
    }

    private void data(Group group) {
        new Label(group, SWT.NONE).setText(Messages.tab_dataset);
        dataset = new Combo(group, SWT.DROP_DOWN);
        dataset.setItems(knownDatasets());
        dataset.addModifyListener(e -> updateLaunchConfigurationDialog());
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(dataset);
        Button browse = createPushButton(group, Messages.tab_browse, null);
        browse.addListener(SWT.Selection, e -> browse());
        choice(group, Field.SAMPLES, Messages.tab_samples, Stream.of(Kind.values()).map(Kind::id).toList(),
                List.of(Messages.samples_objects, Messages.samples_pictures));
        new Label(group, SWT.NONE);
        new Label(group, SWT.NONE).setText(Messages.tab_name);
        name = new Text(group, SWT.BORDER);
        name.addModifyListener(e -> updateLaunchConfigurationDialog());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        new Label(group, SWT.NONE);
    }

    private static String[] knownDatasets() {
        return SiteProjects.all().stream().map(p -> SiteProjects.path(SiteProjects.folder(p, "datasets")).toFile().listFiles()) //$NON-NLS-1$
                .filter(folders -> folders != null).flatMap(Stream::of).filter(f -> Dataset.isDataset(f.toPath()))
                .map(File::toString).sorted().toArray(String[]::new);
    }

    private void text(Composite area, Field field, String label) {
        new Label(area, SWT.NONE).setText(label);
        Text text = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(text);
        text.addModifyListener(e -> updateLaunchConfigurationDialog());
        texts.put(field, text);
    }

    private void choice(Composite area, Field field, String label, List<String> ids, List<String> shown) {
        new Label(area, SWT.NONE).setText(label);
        Combo combo = new Combo(area, SWT.READ_ONLY);
        combo.setItems(shown.toArray(String[]::new));
        combo.addListener(SWT.Selection, e -> {
            enableCommand();
            updateLaunchConfigurationDialog();
        });
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(combo);
        choices.put(field, new Choice(combo, ids));
    }

    /** The network is the script’s business as the command is nobody else’s. */
    private void enableCommand() {
        boolean script = choices.get(Field.ENGINE).id().equals(TrainingEngine.SCRIPT);
        texts.get(Field.COMMAND).setEnabled(script);
        choices.get(Field.NETWORK).combo().setEnabled(!script);
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setMessage(Messages.tab_chooseDataset);
        dialog.setFilterPath(dataset.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            dataset.setText(chosen);
        }
    }

    @Override
    public void setDefaults(ILaunchConfigurationWorkingCopy configuration) {
        new JobSettings("", "", Settings.standard()).write(configuration); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    public void initializeFrom(ILaunchConfiguration from) {
        try {
            dataset.setText(from.getAttribute(JobSettings.datasetKey(), "")); //$NON-NLS-1$
            name.setText(from.getAttribute(JobSettings.nameKey(), "")); //$NON-NLS-1$
            for (Map.Entry<Field, Text> text : texts.entrySet()) {
                text.getValue().setText(JobSettings.text(from, text.getKey()));
            }
            for (Map.Entry<Field, Choice> choice : choices.entrySet()) {
                choice.getValue().select(JobSettings.text(from, choice.getKey()));
            }
            flip.setSelection(Boolean.parseBoolean(JobSettings.text(from, Field.FLIP)));
            enableCommand();
        } catch (CoreException e) {
            ILog.of(TrainingTab.class).log(e.getStatus());
        }
    }

    @Override
    public void performApply(ILaunchConfigurationWorkingCopy to) {
        to.setAttribute(JobSettings.datasetKey(), dataset.getText().strip());
        to.setAttribute(JobSettings.nameKey(), name.getText().strip());
        texts.forEach((field, text) -> to.setAttribute(field.key(), text.getText().strip()));
        choices.forEach((field, choice) -> to.setAttribute(field.key(), choice.id()));
        to.setAttribute(Field.FLIP.key(), Boolean.toString(flip.getSelection()));
    }

    @Override
    public boolean isValid(ILaunchConfiguration configuration) {
        setErrorMessage(null);
        try {
            JobSettings settings = JobSettings.read(configuration);
            if (!new File(settings.dataset(), Dataset.FILE).isFile()) {
                setErrorMessage(Messages.launch_noDataset);
            } else if (settings.name().isBlank()) {
                setErrorMessage(Messages.launch_noName);
            } else if (settings.settings().engine().equals(TrainingEngine.SCRIPT) && settings.settings().command().isEmpty()) {
                setErrorMessage(Messages.launch_noCommand);
            }
        } catch (NumberFormatException e) {
            setErrorMessage(Messages.bind(Messages.launch_noNumber, e.getMessage()));
        } catch (CoreException e) {
            setErrorMessage(e.getStatus().getMessage());
        }
        return getErrorMessage() == null;
    }

    @Override
    public String getName() {
        return Messages.tab_title;
    }

    @Override
    public Image getImage() {
        return ResourceLocator.imageDescriptorFromBundle(TrainingTab.class, "icons/training.svg") //$NON-NLS-1$
                .map((ImageDescriptor d) -> resources == null ? null : resources.get(d)).orElse(null);
    }
}
