package org.headend.training.ui.internal.launch;

import java.io.File;
import java.util.EnumMap;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.ui.AbstractLaunchConfigurationTab;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.headend.training.TrainingJob.Settings;
import org.headend.training.ui.internal.Messages;

/** Dataset, name and training settings of a job. */
public final class TrainingTab extends AbstractLaunchConfigurationTab {
    private static final String OPTIMIZER = JobSettings.TYPE + ".optimizer"; //$NON-NLS-1$
    private static final String FLIP = JobSettings.TYPE + ".flip"; //$NON-NLS-1$
    private final Map<JobSettings.Field, Text> numbers = new EnumMap<>(JobSettings.Field.class);
    private Text dataset;
    private Text name;
    private Combo optimizer;
    private Button flip;

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        dataset = field(area, Messages.tab_dataset, 1);
        Button browse = createPushButton(area, Messages.tab_browse, null);
        browse.addListener(SWT.Selection, e -> browse());
        name = field(area, Messages.tab_name, 2);
        for (JobSettings.Field number : JobSettings.Field.values()) {
            numbers.put(number, field(area, label(number), 2));
        }
        new Label(area, SWT.NONE).setText(Messages.tab_optimizer);
        optimizer = new Combo(area, SWT.READ_ONLY);
        optimizer.setItems("adamw", "sgd"); //$NON-NLS-1$ //$NON-NLS-2$
        optimizer.addListener(SWT.Selection, e -> updateLaunchConfigurationDialog());
        GridDataFactory.fillDefaults().span(2, 1).applyTo(optimizer);
        flip = createCheckButton(area, Messages.tab_flip);
        flip.addListener(SWT.Selection, e -> updateLaunchConfigurationDialog());
        GridDataFactory.fillDefaults().span(3, 1).applyTo(flip);
        setControl(area);
    }

    private Text field(Composite area, String label, int span) {
        new Label(area, SWT.NONE).setText(label);
        Text text = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).span(span, 1).applyTo(text);
        text.addModifyListener(e -> updateLaunchConfigurationDialog());
        return text;
    }

    private static String label(JobSettings.Field field) {
        return switch (field) {
            case EPOCHS -> Messages.tab_epochs;
            case BATCH -> Messages.tab_batch;
            case RATE -> Messages.tab_rate;
            case SIDE -> Messages.tab_side;
            case PATIENCE -> Messages.tab_patience;
            case SEED -> Messages.tab_seed;
        };
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
            for (Map.Entry<JobSettings.Field, Text> number : numbers.entrySet()) {
                number.getValue().setText(JobSettings.text(from, number.getKey()));
            }
            optimizer.setText(from.getAttribute(OPTIMIZER, Settings.standard().optimizer()));
            flip.setSelection(from.getAttribute(FLIP, Settings.standard().flip()));
        } catch (CoreException e) {
            ILog.of(TrainingTab.class).log(e.getStatus());
        }
    }

    @Override
    public void performApply(ILaunchConfigurationWorkingCopy to) {
        to.setAttribute(JobSettings.datasetKey(), dataset.getText().strip());
        to.setAttribute(JobSettings.nameKey(), name.getText().strip());
        numbers.forEach((number, text) -> to.setAttribute(number.key(), text.getText().strip()));
        to.setAttribute(OPTIMIZER, optimizer.getText());
        to.setAttribute(FLIP, flip.getSelection());
    }

    @Override
    public boolean isValid(ILaunchConfiguration configuration) {
        setErrorMessage(null);
        try {
            JobSettings settings = JobSettings.read(configuration);
            if (!new File(settings.dataset(), "dataset.json").isFile()) { //$NON-NLS-1$
                setErrorMessage(Messages.launch_noDataset);
            } else if (settings.name().isBlank()) {
                setErrorMessage(Messages.launch_noName);
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
}
