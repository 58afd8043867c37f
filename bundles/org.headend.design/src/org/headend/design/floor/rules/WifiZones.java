package org.headend.design.floor.rules;

import org.headend.design.site.NeedTask;
import org.headend.design.validate.Category;

/** WIFI-02: the signal in a zone is too weak. */
final class WifiZones extends NeedRule {

    WifiZones() {
        super("WIFI-02", Category.RADIO, n -> n.task() == NeedTask.WIFI); //$NON-NLS-1$
    }

    @Override
    String remedy() {
        return Messages.wifi02Remedy.toString();
    }
}
