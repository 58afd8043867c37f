package org.headend.design.floor;

import org.headend.core.language.Text;
import org.headend.core.language.Texts;

/** Translated texts of this package. */
final class Messages extends Texts {
    public static Text advice_change;
    public static Text advice_harm;
    public static Text advice_input;
    public static Text advice_lens;
    public static Text advice_lessLight;
    public static Text advice_moreLight;
    public static Text advice_quiet;
    public static Text cause_fewPixels;
    public static Text cause_hidden;
    public static Text cause_outside;
    public static Text cause_tooSteep;
    public static Text change_array;
    public static Text change_focal;
    public static Text change_height;
    public static Text change_pan;
    public static Text change_place;
    public static Text change_second;
    public static Text change_stream;
    public static Text change_tilt;
    public static Text evaluate_task;
    public static Text fact_angle;
    public static Text fact_cutOuts;
    public static Text fact_density;
    public static Text fact_fit;
    public static Text fact_focal;
    public static Text fact_height;
    public static Text fact_input;
    public static Text fact_minObject;
    public static Text fact_object;
    public static Text fact_range;
    public static Text fact_sensor;
    public static Text fact_stream;
    public static Text fact_tilt;
    public static Text fact_view;
    public static Text fit_crop;
    public static Text fit_letterbox;
    public static Text fit_stretch;
    public static Text missing_area;
    public static Text missing_band;
    public static Text missing_height;
    public static Text missing_level;
    public static Text missing_lux;
    public static Text missing_luxWanted;
    public static Text missing_minObject;
    public static Text missing_model;
    public static Text missing_modelName;
    public static Text missing_noise;
    public static Text missing_object;
    public static Text missing_optics;
    public static Text missing_power;
    public static Text model_missing;
    public static Text note_band;
    public static Text note_noAccessPoint;
    public static Text note_noCamera;
    public static Text note_noMicrophone;
    public static Text note_noStream;
    public static Text note_speech;
    public static Text source_computed;
    public static Text source_model;
    public static Text source_placement;
    public static Text source_stream;
    public static Text source_table;
    public static Text source_type;
    public static Text source_unknown;
    public static Text source_zone;
    public static Text stream_sensor;
    public static Text summary_light;
    public static Text summary_lightMet;
    public static Text summary_met;
    public static Text summary_missed;
    public static Text summary_partly;
    public static Text summary_short;
    public static Text summary_unknown;
    public static Text task_characterise;
    public static Text task_detect;
    public static Text task_discern;
    public static Text task_faceRecognition;
    public static Text task_identify;
    public static Text task_inspect;
    public static Text task_light;
    public static Text task_model;
    public static Text task_monitor;
    public static Text task_numberPlate;
    public static Text task_observe;
    public static Text task_outline;
    public static Text task_overview;
    public static Text task_perceive;
    public static Text task_recognise;
    public static Text task_scrutinise;
    public static Text task_validate;
    public static Text task_voice;
    public static Text task_wifi;

    static {
        initialize(Messages.class);
    }

    private Messages() {
    }
}
