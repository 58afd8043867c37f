package org.headend.training.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Translated texts of this bundle. */
public final class Messages extends NLS {
    public static String action_again;
    public static String action_delete;
    public static String action_deleteConfirm;
    public static String action_model;
    public static String action_noModel;
    public static String action_reveal;
    public static String action_stop;
    public static String confusion_empty;
    public static String confusion_title;
    public static String engine_builtIn;
    public static String engine_script;
    public static String launch_noCommand;
    public static String launch_noDataset;
    public static String launch_noName;
    public static String launch_noNumber;
    public static String network_medium;
    public static String network_small;
    public static String network_tiny;
    public static String process_epoch;
    public static String process_label;
    public static String process_running;
    public static String process_terminated;
    public static String samples_objects;
    public static String samples_pictures;
    public static String state_done;
    public static String state_ended;
    public static String state_new;
    public static String state_running;
    public static String tab_batch;
    public static String tab_browse;
    public static String tab_chooseDataset;
    public static String tab_command;
    public static String tab_commandHint;
    public static String tab_data;
    public static String tab_dataset;
    public static String tab_engine;
    public static String tab_engineGroup;
    public static String tab_epochs;
    public static String tab_flip;
    public static String tab_name;
    public static String tab_network;
    public static String tab_networkGroup;
    public static String tab_optimizer;
    public static String tab_patience;
    public static String tab_rate;
    public static String tab_samples;
    public static String tab_seed;
    public static String tab_side;
    public static String tab_title;
    public static String tab_training;
    public static String view_accuracy;
    public static String view_empty;
    public static String view_emptyTitle;
    public static String view_epoch;
    public static String view_export;
    public static String view_exportFailed;
    public static String view_figure;
    public static String view_loading;
    public static String view_loss;
    public static String view_run;
    public static String view_state;
    public static String view_training;
    public static String view_validation;
    public static String view_value;

    static {
        NLS.initializeMessages("org.headend.training.ui.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
