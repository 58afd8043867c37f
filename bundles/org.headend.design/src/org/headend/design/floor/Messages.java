package org.headend.design.floor;

import org.eclipse.osgi.util.NLS;

/** Translated texts of this package. */
final class Messages extends NLS {
    public static String advice_change;
    public static String advice_harm;
    public static String advice_input;
    public static String advice_lens;
    public static String advice_lessLight;
    public static String advice_moreLight;
    public static String advice_quiet;
    public static String cause_fewPixels;
    public static String cause_hidden;
    public static String cause_outside;
    public static String cause_tooSteep;
    public static String change_array;
    public static String change_focal;
    public static String change_height;
    public static String change_pan;
    public static String change_place;
    public static String change_second;
    public static String change_stream;
    public static String change_tilt;
    public static String evaluate_task;
    public static String fact_angle;
    public static String fact_cutOuts;
    public static String fact_density;
    public static String fact_fit;
    public static String fact_focal;
    public static String fact_height;
    public static String fact_input;
    public static String fact_minObject;
    public static String fact_object;
    public static String fact_range;
    public static String fact_sensor;
    public static String fact_stream;
    public static String fact_tilt;
    public static String fact_view;
    public static String fit_crop;
    public static String fit_letterbox;
    public static String fit_stretch;
    public static String missing_area;
    public static String missing_band;
    public static String missing_height;
    public static String missing_level;
    public static String missing_lux;
    public static String missing_luxWanted;
    public static String missing_minObject;
    public static String missing_model;
    public static String missing_modelName;
    public static String missing_noise;
    public static String missing_object;
    public static String missing_optics;
    public static String missing_power;
    public static String model_missing;
    public static String note_band;
    public static String note_noAccessPoint;
    public static String note_noCamera;
    public static String note_noMicrophone;
    public static String note_noStream;
    public static String note_speech;
    public static String source_computed;
    public static String source_model;
    public static String source_placement;
    public static String source_stream;
    public static String source_table;
    public static String source_type;
    public static String source_unknown;
    public static String source_zone;
    public static String stream_sensor;
    public static String summary_light;
    public static String summary_lightMet;
    public static String summary_met;
    public static String summary_missed;
    public static String summary_partly;
    public static String summary_short;
    public static String summary_unknown;
    public static String task_characterise;
    public static String task_detect;
    public static String task_discern;
    public static String task_faceRecognition;
    public static String task_identify;
    public static String task_inspect;
    public static String task_light;
    public static String task_model;
    public static String task_monitor;
    public static String task_numberPlate;
    public static String task_observe;
    public static String task_outline;
    public static String task_overview;
    public static String task_perceive;
    public static String task_recognise;
    public static String task_scrutinise;
    public static String task_validate;
    public static String task_voice;
    public static String task_wifi;

    static {
        NLS.initializeMessages("org.headend.design.floor.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
