package org.headend.design.floor;

import org.headend.coverage.Fit;
import org.headend.design.site.NeedTask;

/** Translated names of tasks. */
public final class TaskNames {

    private TaskNames() {
    }

    public static String of(NeedTask task) {
        return switch (task) {
            case OVERVIEW -> Messages.task_overview.toString();
            case OUTLINE -> Messages.task_outline.toString();
            case DISCERN -> Messages.task_discern.toString();
            case PERCEIVE -> Messages.task_perceive.toString();
            case CHARACTERISE -> Messages.task_characterise.toString();
            case VALIDATE -> Messages.task_validate.toString();
            case SCRUTINISE -> Messages.task_scrutinise.toString();
            case MONITOR -> Messages.task_monitor.toString();
            case DETECT -> Messages.task_detect.toString();
            case OBSERVE -> Messages.task_observe.toString();
            case RECOGNISE -> Messages.task_recognise.toString();
            case IDENTIFY -> Messages.task_identify.toString();
            case INSPECT -> Messages.task_inspect.toString();
            case FACE_RECOGNITION -> Messages.task_faceRecognition.toString();
            case NUMBER_PLATE -> Messages.task_numberPlate.toString();
            case MODEL -> Messages.task_model.toString();
            case VOICE -> Messages.task_voice.toString();
            case LIGHT -> Messages.task_light.toString();
            case WIFI -> Messages.task_wifi.toString();
            case ANNOUNCEMENT -> Messages.task_announcement.toString();
        };
    }

    static String of(Fit fit) {
        return switch (fit) {
            case STRETCH -> Messages.fit_stretch.toString();
            case LETTERBOX -> Messages.fit_letterbox.toString();
            case CROP -> Messages.fit_crop.toString();
        };
    }
}
