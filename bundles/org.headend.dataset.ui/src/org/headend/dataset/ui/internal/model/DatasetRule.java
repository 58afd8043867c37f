package org.headend.dataset.ui.internal.model;

import java.nio.file.Path;

import org.eclipse.core.runtime.jobs.ISchedulingRule;

/** Lets one job at a time work on a dataset. */
public record DatasetRule(Path folder) implements ISchedulingRule {

    @Override
    public boolean contains(ISchedulingRule rule) {
        return equals(rule);
    }

    @Override
    public boolean isConflicting(ISchedulingRule rule) {
        return equals(rule);
    }
}
