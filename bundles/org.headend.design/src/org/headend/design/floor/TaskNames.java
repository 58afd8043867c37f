package org.headend.design.floor;

import org.headend.coverage.Fit;
import org.headend.design.site.NeedTask;

/** Translated names of tasks. */
public final class TaskNames {

    private TaskNames() {
    }

    public static String of(NeedTask task) {
        return switch (task) {
            case OVERVIEW -> Messages.task_overview;
            case OUTLINE -> Messages.task_outline;
            case DISCERN -> Messages.task_discern;
            case PERCEIVE -> Messages.task_perceive;
            case CHARACTERISE -> Messages.task_characterise;
            case VALIDATE -> Messages.task_validate;
            case SCRUTINISE -> Messages.task_scrutinise;
            case MONITOR -> Messages.task_monitor;
            case DETECT -> Messages.task_detect;
            case OBSERVE -> Messages.task_observe;
            case RECOGNISE -> Messages.task_recognise;
            case IDENTIFY -> Messages.task_identify;
            case INSPECT -> Messages.task_inspect;
            case FACE_RECOGNITION -> Messages.task_faceRecognition;
            case NUMBER_PLATE -> Messages.task_numberPlate;
            case MODEL -> Messages.task_model;
            case VOICE -> Messages.task_voice;
            case LIGHT -> Messages.task_light;
            case WIFI -> Messages.task_wifi;
        };
    }

    static String of(Fit fit) {
        return switch (fit) {
            case STRETCH -> Messages.fit_stretch;
            case LETTERBOX -> Messages.fit_letterbox;
            case CROP -> Messages.fit_crop;
        };
    }
}
