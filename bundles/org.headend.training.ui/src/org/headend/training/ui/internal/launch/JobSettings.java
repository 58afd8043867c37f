package org.headend.training.ui.internal.launch;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.headend.dataset.TrainingSample.Kind;
import org.headend.training.Network;
import org.headend.training.TrainingJob.Settings;

/**
 * What a launch configuration says about a job. Everything is kept as the user typed it.
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
        List<String> command = List.of(DebugPlugin.parseArguments(text(from, Field.COMMAND)));
        return new JobSettings(from.getAttribute(datasetKey(), ""), from.getAttribute(nameKey(), ""), //$NON-NLS-1$ //$NON-NLS-2$
                new Settings(text(from, Field.ENGINE), command, Kind.byId(text(from, Field.SAMPLES)).orElse(Kind.OBJECTS),
                        Network.byId(text(from, Field.NETWORK)).orElse(Network.SMALL), number(from, Field.SIDE),
                        number(from, Field.EPOCHS), number(from, Field.BATCH), Double.parseDouble(text(from, Field.RATE)),
                        text(from, Field.OPTIMIZER), number(from, Field.PATIENCE),
                        Boolean.parseBoolean(text(from, Field.FLIP)), Long.parseLong(text(from, Field.SEED))));
    }

    /** Stores everything in the configuration. */
    public void write(ILaunchConfigurationWorkingCopy to) {
        to.setAttribute(datasetKey(), dataset);
        to.setAttribute(nameKey(), name);
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

    /** The settings, each stored as text. */
    enum Field {
        SAMPLES, NETWORK, SIDE, EPOCHS, BATCH, RATE, OPTIMIZER, PATIENCE, SEED, FLIP, ENGINE, COMMAND;

        String key() {
            return PREFIX + name();
        }

        String of(Settings s) {
            return switch (this) {
                case SAMPLES -> s.samples().id();
                case NETWORK -> s.network().id();
                case SIDE -> Integer.toString(s.inputSide());
                case EPOCHS -> Integer.toString(s.epochs());
                case BATCH -> Integer.toString(s.batchSize());
                case RATE -> Double.toString(s.learningRate());
                case OPTIMIZER -> s.optimizer();
                case PATIENCE -> Integer.toString(s.patience());
                case SEED -> Long.toString(s.seed());
                case FLIP -> Boolean.toString(s.flip());
                case ENGINE -> s.engine();
                case COMMAND -> DebugPlugin.renderArguments(s.command().toArray(String[]::new), null);
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
