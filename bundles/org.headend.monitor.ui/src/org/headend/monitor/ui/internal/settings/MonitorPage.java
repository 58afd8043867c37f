package org.headend.monitor.ui.internal.settings;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.headend.monitor.ui.internal.Messages;

/** How often gateways are measured. */
public final class MonitorPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    public MonitorPage() {
        super(GRID);
        setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, MonitorSettings.PLUGIN));
        setDescription(Messages.settings_description);
    }

    @Override
    public void init(IWorkbench workbench) {
        // nothing to keep
    }

    @Override
    protected void createFieldEditors() {
        IntegerFieldEditor interval = new IntegerFieldEditor(MonitorSettings.INTERVAL, Messages.settings_interval, getFieldEditorParent());
        interval.setValidRange(MonitorSettings.MIN_INTERVAL, MonitorSettings.MAX_INTERVAL);
        addField(interval);
    }
}
