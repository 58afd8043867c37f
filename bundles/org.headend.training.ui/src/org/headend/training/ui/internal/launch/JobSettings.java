package org.headend.training.ui.internal.launch;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.headend.training.TrainingJob.Settings;

/**
 * What a launch configuration says about a job. Numbers are kept as the user typed them.
 *
 * @param dataset folder of the dataset
 * @param name    name of the job and of its model
 */
public record JobSettings(String dataset, String name, Settings settings) {
    /** Launch configuration type. */
    public static final String TYPE = "org.headend.training.ui.job"; //$NON-NLS-1$
    private static final String PREFIX = TYPE + '.';

    /** @throws NumberFormatException when a number is none */
    static JobSettings read(ILaunchConfiguration from) throws CoreException {
        Settings s = Settings.standard();
        return new JobSettings(from.getAttribute(PREFIX + "dataset", ""), from.getAttribute(PREFIX + "name", ""), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                new Settings(s.engine(), List.of(), number(from, Field.SIDE), number(from, Field.EPOCHS),
                        number(from, Field.BATCH), Double.parseDouble(text(from, Field.RATE)),
                        from.getAttribute(PREFIX + "optimizer", s.optimizer()), number(from, Field.PATIENCE), //$NON-NLS-1$
                        from.getAttribute(PREFIX + "flip", s.flip()), Long.parseLong(text(from, Field.SEED)))); //$NON-NLS-1$
    }

    /** Stores everything in the configuration. */
    public void write(ILaunchConfigurationWorkingCopy to) {
        to.setAttribute(PREFIX + "dataset", dataset); //$NON-NLS-1$
        to.setAttribute(PREFIX + "name", name); //$NON-NLS-1$
        to.setAttribute(PREFIX + "optimizer", settings.optimizer()); //$NON-NLS-1$
        to.setAttribute(PREFIX + "flip", settings.flip()); //$NON-NLS-1$
        for (Field field : Field.values()) {
            to.setAttribute(field.key(), field.of(settings));
        }
    }

    static String text(ILaunchConfiguration from, Field field) throws CoreException {
        return from.getAttribute(field.key(), field.of(Settings.standard())).strip();
    }

    private static int number(ILaunchConfiguration from, Field field) throws CoreException {
        return Integer.parseInt(text(from, field));
    }

    /** The settings that are numbers. */
    enum Field {
        EPOCHS, BATCH, RATE, SIDE, PATIENCE, SEED;

        String key() {
            return PREFIX + name();
        }

        String of(Settings s) {
            return switch (this) {
                case EPOCHS -> Integer.toString(s.epochs());
                case BATCH -> Integer.toString(s.batchSize());
                case RATE -> Double.toString(s.learningRate());
                case SIDE -> Integer.toString(s.inputSide());
                case PATIENCE -> Integer.toString(s.patience());
                case SEED -> Long.toString(s.seed());
            };
        }
    }

    static String datasetKey() {
        return PREFIX + "dataset"; //$NON-NLS-1$
    }

    static String nameKey() {
        return PREFIX + "name"; //$NON-NLS-1$
    }
}
